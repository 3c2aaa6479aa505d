import type {
  ManifestMeasurement,
  ManifestPackage,
  ManifestProcess,
  ManifestResult,
} from '../profile/manifest.ts';
import type { Target } from './bench.ts';
import type { Ran } from './bench-process.ts';
import { benchmarkSources } from './benchmark-source.ts';
import type { PackageOutcome } from './measure-package.ts';
import type { Measured, Outcome } from './measure-result.ts';
import type { Finished } from './store.ts';

/** Bytes of what failed processes printed that are kept of a package. */
const LOG_LIMIT = 4 * 1024 * 1024;

/** Names what was measured of a package as its set has it. */
export function finish(target: Target, stem: string, outcome: PackageOutcome): Finished {
  const { found, buildId } = target;
  const { exit, message, start, screens } = outcome;
  const files = new Map<string, string>();
  const results = [...outcome.results].sort(([a], [b]) => (a < b ? -1 : 1));
  const sourceOf = benchmarkSources(found);
  const entry: ManifestPackage = {
    package: found.name,
    module: found.module.path,
    directory: found.directory,
    buildId,
    exit,
    message,
    shared: false,
    start: start && processOf(start, `${stem}.start`, files),
    screens: screens.map((one, index) => measurementOf(one, `${stem}.all.${index + 1}`, files)),
    results: results.map(([name, of], index) => {
      const source = sourceOf(name.split('/', 1)[0]!);
      const result = resultOf(name, of, `${stem}.${index + 1}`, files);
      return { ...result, ...(source !== undefined && { source }) };
    }),
  };
  return { entry, files, log: logOf(outcome) };
}

function resultOf(
  name: string,
  { exit, message, measured }: Outcome,
  stem: string,
  files: Map<string, string>,
): ManifestResult {
  const measurements = measured.map((one, index) =>
    measurementOf(one, `${stem}.${index + 1}`, files),
  );
  if (exit !== 'unheard') return { name, exit, message, measurements };
  return { name, exit: 'failed', message: 'printed no line of its own', measurements };
}

/** @param stem of both profiles, which no other measurement of the set has */
export function measurementOf(
  { pair, low, high }: Measured,
  stem: string,
  files: Map<string, string>,
): ManifestMeasurement {
  return {
    pair,
    low: processOf(low, `${stem}.low`, files),
    high: processOf(high, `${stem}.high`, files),
  };
}

function processOf(ran: Ran, stem: string, files: Map<string, string>): ManifestProcess {
  const profile = `${stem}.pb.gz`;
  files.set(profile, ran.profile);
  const seconds = Math.round(ran.seconds * 1000) / 1000;
  return { profile, lines: ran.lines.map(({ text }) => text), seconds };
}

function logOf({ log, results }: PackageOutcome): string {
  const parts = [...results].flatMap(([name, outcome]) => {
    return outcome.log === '' ? [] : [`=== ${name}\n${outcome.log}\n`];
  });
  return (log + parts.join('')).slice(0, LOG_LIMIT);
}
