import { type Command, Option } from 'commander';
import { GRANULARITIES, type Granularity } from '../view/node-info.ts';
import { append, outputFile, wholeNumber } from './values.ts';

/** What `top`, `tree`, `graph` and `peek` have in common: pprof's own flags. */
export interface ViewSettings {
  base: string[];
  diffBase: string[];
  normalize: boolean;
  metric?: string;
  cum: boolean;
  granularity: Granularity;
  inlines: boolean;
  /** Whether what is small is left out, and how many rows stay; `peek` shows all, as pprof's does. */
  trim?: boolean;
  limit?: number;
  unit?: string;
  focus?: string;
  ignore?: string;
  hide?: string;
  show?: string;
  showFrom?: string;
  output?: string;
}

export function withView(command: Command): Command {
  return command
    .option(
      '--diff-base <src>',
      'profiles to subtract, as pprof -diff_base; repeatable',
      append,
      [],
    )
    .option('--base <src>', 'profiles to subtract, as pprof -base; repeatable', append, [])
    .option('--normalize', 'scale to the base first; for viewing only, it hides growth', false)
    .option('--metric <metric>', "sample type (default: the profile's own)")
    .option('--cum', 'order by cum', false)
    .addOption(
      new Option('--granularity <what>', 'what a row is')
        .choices([...GRANULARITIES])
        .default('functions'),
    )
    .option('--no-inlines', 'give inlined calls to the function they were inlined into')
    .option('--unit <unit>', 'unit of all figures, such as B or MB (default: what fits)')
    .option('--focus <regexp>', 'only stacks that go through a match')
    .option('--ignore <regexp>', 'no stacks that go through a match')
    .option('--hide <regexp>', 'no frames that match')
    .option('--show <regexp>', 'only frames that match')
    .option('--show-from <regexp>', 'only frames beneath the outermost match')
    .option('--output <file>', 'write there instead of to stdout', outputFile);
}

export function withTrim(command: Command): Command {
  return withView(command)
    .option('--no-trim', 'show everything, however small')
    .option('--limit <n>', 'rows to show', wholeNumber('--limit'));
}
