import { UserError } from '../errors.ts';
import { optimiseLater } from '../optimise-later.ts';
import { readSet, requireProfiles } from '../profile/read-set.ts';
import { fetchSources } from '../source/fetch-sources.ts';
import { gunzip } from '../source/gunzip.ts';
import { urlSchemes } from '../source/schemes.ts';
import type { Base } from '../view/base.ts';
import { NO_TRIM, type Trim } from '../view/trim.ts';
import { buildView, type View } from '../view/view.ts';
import { commandContext } from './output.ts';
import type { ViewSettings } from './view-options.ts';

/**
 * Reads the profiles and computes the view.
 *
 * @param usual what pprof leaves out by default
 * @param picture nodes and edges as they are chosen for a picture
 */
export async function viewOf(
  sources: readonly string[],
  settings: ViewSettings,
  usual: Trim,
  picture = false,
): Promise<View> {
  const { metric, cum, granularity, inlines, limit } = settings;
  const trim = settings.trim ? usual : NO_TRIM;
  const schemes = urlSchemes([...sources, ...settings.base, ...settings.diffBase]);
  const profiles = await profilesOf(sources, schemes);
  const base = await baseOf(settings, schemes);
  const filters = filtersOf(settings);
  const drops = [...profiles, ...(base?.profiles ?? [])].some(({ dropFrames }) => dropFrames);
  const hasPatterns = drops || Object.keys(filters).length > 0;
  return buildView(profiles, {
    metric,
    shape: picture ? 'picture' : cum ? 'cum' : 'flat',
    granularity,
    noInlines: !inlines,
    trim: limit === undefined ? trim : { ...trim, nodeCount: limit },
    filters,
    base,
    // Its engine is as large as all else that is loaded here.
    compile: hasPatterns ? (await import('../view/pattern.ts')).compilePattern : undefined,
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

/** The profiles of some sources. */
export async function profilesOf(sources: readonly string[], schemes = urlSchemes(sources)) {
  optimiseLater();
  const files = await fetchSources(sources, { ...commandContext(), profilesOnly: true }, schemes);
  const set = readSet(files, gunzip);
  requireProfiles(set, sources.join(', '));
  return set.runs.map((run) => run.profile);
}
