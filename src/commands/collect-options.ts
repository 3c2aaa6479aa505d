import type { Command } from 'commander';
import { append } from './values.ts';

/** What says which benchmarks run and how: the same for `collect` and for `check` without sources. */
export function withMeasuring(command: Command): Command {
  return command
    .option('--ref <ref>', 'commit of the base (default: what the event names, or the merge base)')
    .option('--exclude <glob>', 'import paths to leave out; repeatable', append, [])
    .option('--bench <regexp>', 'benchmarks, as for go test -bench (default: .)')
    .option(
      '--benchtime <n>',
      'iterations, like 1000x (default: found per package, equal on both sides)',
    )
    .option('--count <n>', 'runs of each package a side (default: 1)')
    .option('--cpu <n>', 'GOMAXPROCS of the benchmarks (default: 1, which repeats best)')
    .option('--memprofilerate <n>', 'bytes between two samples (default: 1, every allocation)')
    .option('--tags <list>', 'build tags, parted by commas')
    .option('--short', 'pass -short')
    .option('--no-trimpath', 'build without -trimpath')
    .option('--generate', "run go generate in the base's worktree")
    .option('--no-share', 'run a package on both sides even where the test binary is the same')
    .option('--timeout <time>', 'limit of one run of one package, like 90s (default: 10m)')
    .option('--like <dir>', 'take iterations and durations from an earlier set');
}
