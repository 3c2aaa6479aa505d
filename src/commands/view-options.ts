import { type Command, Option } from 'commander';
import { UserError } from '../errors.ts';
import { readSet, requireProfiles } from '../profile/read-set.ts';
import { fetchSources } from '../source/fetch-sources.ts';
import { urlSchemes } from '../source/schemes.ts';
import type { Base } from '../view/base.ts';
import { GRANULARITIES, type Granularity } from '../view/node-info.ts';
import { NO_TRIM, type Trim } from '../view/trim.ts';
import { buildView, type View } from '../view/view.ts';
import { commandContext } from './output.ts';
import { append, wholeNumber } from './values.ts';

/** What `top`, `tree` and `peek` have in common: pprof's own flags. */
export interface ViewSettings {
  base: string[];
  diffBase: string[];
  normalize: boolean;
  metric?: string;
  cum: boolean;
  granularity: Granularity;
  inlines: boolean;
  trim: boolean;
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
    .option('--no-trim', 'show everything, however small')
    .option('--limit <n>', 'rows to show', wholeNumber('--limit'))
    .option('--unit <unit>', 'unit of all figures, such as B or MB (default: what fits)')
    .option('--focus <regexp>', 'only stacks that go through a match')
    .option('--ignore <regexp>', 'no stacks that go through a match')
    .option('--hide <regexp>', 'no frames that match')
    .option('--show <regexp>', 'only frames that match')
    .option('--show-from <regexp>', 'only frames beneath the outermost match')
    .option('--output <file>', 'write there instead of to stdout');
}

/** Reads the profiles and computes the view; `usual` is what pprof leaves out by default. */
export async function viewOf(
  sources: readonly string[],
  settings: ViewSettings,
  usual: Trim,
): Promise<View> {
  const { metric, cum, granularity, inlines, limit } = settings;
  const trim = settings.trim ? usual : NO_TRIM;
  const schemes = urlSchemes([...sources, ...settings.base, ...settings.diffBase]);
  const profiles = await profilesOf(sources, schemes);
  return buildView(profiles, {
    metric,
    order: cum ? 'cum' : 'flat',
    granularity,
    noInlines: !inlines,
    trim: limit === undefined ? trim : { ...trim, nodeCount: limit },
    filters: filtersOf(settings),
    base: await baseOf(settings, schemes),
  });
}

async function baseOf(
  { base, diffBase, normalize }: ViewSettings,
  schemes: Schemes,
): Promise<Base | undefined> {
  const diff = diffBase.length > 0;
  if (diff && base.length > 0) throw new UserError('--base and --diff-base exclude each other');
  if (!diff && base.length === 0) {
    if (normalize) throw new UserError('--normalize needs --base or --diff-base to scale to');
    return undefined;
  }
  return { profiles: await profilesOf(diff ? diffBase : base, schemes), diff, normalize };
}

function filtersOf({ focus, ignore, hide, show, showFrom }: ViewSettings) {
  const given = Object.entries({ focus, ignore, hide, show, showFrom });
  return Object.fromEntries(given.filter(([, expression]) => expression !== undefined));
}

type Schemes = ReturnType<typeof urlSchemes>;

async function profilesOf(sources: readonly string[], schemes: Schemes) {
  const set = readSet(await fetchSources(sources, commandContext(), schemes));
  requireProfiles(set, sources.join(', '));
  return set.runs.map((run) => run.profile);
}
