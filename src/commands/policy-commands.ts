import type { Commands } from './commands.ts';
import { format, output } from './options.ts';
import { append } from './values.ts';

/** The commands for who keeps a policy. */
export const POLICY_COMMANDS: Commands = {
  init: (command, { done, start }) =>
    command
      .description('write the tightest policy that some sets keep, or renew the limits it wrote')
      .argument('[policy]', 'policy (default: .github/heapgate.yml)')
      .option('--from <src>', 'a set that collect kept; repeatable', append, [])
      .action(async (file, options) => {
        const { runInit } = await import('./init.ts');
        done(await runInit(file, { ...options, command: start }));
      }),

  lint: (command, { done }) =>
    command
      .description('show what a policy says in vain; exits 1 where there is something')
      .argument('[policy]', 'policy (default: .github/heapgate.yml)')
      .option('--from <src>', 'a set, to find what matches nothing in it; repeatable', append, [])
      .addOption(format(['text', 'json']))
      .addOption(output())
      .action(async (file, options) => {
        const { runLint } = await import('./lint.ts');
        done(await runLint(file, options));
      }),

  explain: (command, { done }) =>
    command
      .description(
        'show which budgets look at a benchmark, a package or a function, which wins, and why',
      )
      .argument('<name>', 'as in a report; with its import path in front, only what is meant there')
      .option('--policy <file>', 'policy (default: .github/heapgate.yml, or the built-in one)')
      .addOption(format(['text', 'json']))
      .addOption(output())
      .action(async (name, options) => {
        const { runExplain } = await import('./explain.ts');
        done(await runExplain(name, options));
      }),
};
