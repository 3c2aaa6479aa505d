import { Option } from 'commander';
import type { Commands } from './commands.ts';
import { format } from './options.ts';
import { outputFile, share } from './values.ts';
import { withTrim, withView } from './view-options.ts';

/** The commands that show or write what pprof does. */
export const VIEW_COMMANDS: Commands = {
  top: (command, { done }) =>
    withTrim(command)
      .description('show what go tool pprof -top shows')
      .argument('<src...>', 'profiles, merged as pprof merges them')
      .option('--memstats', "the runtime's memory statistics of a ?debug=1 profile instead", false)
      .addOption(format(['text', 'json']))
      .action(async (sources, options) => {
        const { runTop } = await import('./top.ts');
        done(await runTop(sources, options));
      }),

  peek: (command, { done }) =>
    withView(command)
      .description('show callers and callees, as go tool pprof -peek')
      .argument('<src>', 'profile')
      .argument('<function>', 'regular expression over the names that top shows')
      .action(async (source, name, options) => {
        const { runPeek } = await import('./top.ts');
        done(await runPeek([source], name, options));
      }),

  tree: (command, { done }) =>
    withTrim(command)
      .description('show every function between its callers and callees, as go tool pprof -tree')
      .argument('<src...>', 'profiles, merged as pprof merges them')
      .action(async (sources, options) => {
        const { runTree } = await import('./top.ts');
        done(await runTree(sources, options));
      }),

  graph: (command, { done }) =>
    withTrim(command)
      .description('draw the call graph of go tool pprof -web')
      .argument('<src...>', 'profiles, merged as pprof merges them')
      .addOption(
        new Option('--format <format>', 'text for Graphviz, or a picture')
          .choices(['dot', 'svg'])
          .default('dot'),
      )
      .option(
        '--node-fraction <share>',
        'no nodes below it (default: 0.005)',
        share('--node-fraction'),
      )
      .option(
        '--edge-fraction <share>',
        'no edges below it (default: 0.001)',
        share('--edge-fraction'),
      )
      .action(async (sources, options) => {
        const { runGraph } = await import('./graph.ts');
        done(await runGraph(sources, options));
      }),

  merge: (command, { done }) =>
    command
      .description('write profiles as one, as go tool pprof -proto')
      .argument('<src...>', 'profiles, merged as pprof merges them')
      .requiredOption('--output <file>', 'the profile to write: all.pb.gz', outputFile)
      .action(async (sources, { output }) => {
        const { runMerge } = await import('./merge.ts');
        done(await runMerge(sources, output));
      }),
};
