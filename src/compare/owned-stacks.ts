import type { MeasuredRun } from './measured-run.ts';
import type { Weighing } from './moved-amounts.ts';
import type { NameTable } from './name-table.ts';

/** Stands for the owner of stacks on which there is none. */
export const NOBODY = -1;

/** A sample of a result, and to which function it is charged. */
export interface Stack {
  readonly run: MeasuredRun;
  readonly sample: number;
  /** Operations that it counts for: less than 0 where it is taken off, as all of base is. */
  readonly weight: number;
  readonly owner: number;
  /** What was called in the end and the size of its objects, as one text. */
  readonly what: string;
  /** The functions of the own module above the owner, the nearest first. */
  readonly above: readonly number[];
  /** All functions on it, leaf first. */
  readonly frames: Int32Array;
}

/** The samples of a result with the functions that own them, or that allocate themselves. */
export function stacksOf(
  { runs, weigh }: Weighing,
  attribute: 'flat' | 'owned',
  { functions }: NameTable,
): Stack[] {
  return runs.flatMap((run) => {
    const { start, node, profile } = run.stacks;
    return [...run.samples].flatMap(([benchmark, samples]): Stack[] => {
      const each = weigh(run, benchmark);
      if (each === 0) return [];
      const weight = run.side === 'head' ? each : -each;
      return samples.map((sample): Stack => {
        const frames = node.subarray(start[sample]!, start[sample + 1]!);
        const at = attribute === 'flat' ? 0 : frames.findIndex((frame) => functions[frame]!.owns);
        const owner = at < 0 ? NOBODY : (frames[at] ?? NOBODY);
        const leaf = at === 0 ? 'itself' : String(frames[0]);
        const rest = at < 0 ? [] : [...frames.subarray(at + 1)];
        return {
          run,
          sample,
          weight,
          owner,
          what: `${leaf} ${profile.samples.objectSize[sample]!}`,
          above: rest.filter((frame) => functions[frame]!.owns && frame !== owner),
          frames,
        };
      });
    });
  });
}
