import type { HeapProfile } from '../profile/heap-profile.ts';
import { readLabelTexts } from '../profile/labels.ts';
import { DIFF_BASE_KEY } from './base.ts';
import type { Nodes } from './nodes.ts';
import type { Stacks } from './stacks.ts';
import { scale } from './units.ts';

/**
 * How many tags hang on each node of a picture: the sizes of objects and the texts of labels whose
 * flat there is not 0. pprof counts them as nodes where it limits these.
 *
 * @param kept the nodes that are left
 * @param cutoff tags of which flat and cum are smaller do not count
 * @see google/pprof internal/graph/graph.go, `countTags`, `TrimLowFrequencyTags`
 */
export function tagCounts(
  { profile, stacks, values, numbers }: Stacks,
  { names, ofLocation }: Nodes,
  kept: ReadonlySet<number>,
  cutoff: number,
): Int32Array {
  const tagsOf = tagReader(profile);
  const sums = names.map(() => new Map<string, { flat: number; cum: number }>());
  const lastSeen = new Int32Array(names.length).fill(-1);
  stacks.forEach((stack, sample) => {
    const tags = tagsOf(numbers[sample]!);
    if (tags.length === 0) return;
    const add = (node: number, what: 'flat' | 'cum') => {
      for (const tag of tags) {
        const sum = sums[node]!.get(tag) ?? { flat: 0, cum: 0 };
        sum[what] += values[sample]!;
        sums[node]!.set(tag, sum);
      }
    };
    const frames = Array.from(stack, (location) => ofLocation[location]!);
    for (const node of frames.flatMap((inlined) => Array.from(inlined))) {
      if (!kept.has(node) || lastSeen[node] === sample) continue;
      lastSeen[node] = sample;
      add(node, 'cum');
    }
    const leaf = frames[0]?.[0];
    if (leaf !== undefined && kept.has(leaf)) add(leaf, 'flat');
  });
  const isShown = ({ flat, cum }: { flat: number; cum: number }) =>
    flat !== 0 && (Math.abs(flat) >= cutoff || Math.abs(cum) >= cutoff);
  return Int32Array.from(sums, (tags) => [...tags.values()].filter(isShown).length);
}

/** The tags of a sample: all its texts as one, and beside them the size of its objects. */
function tagReader({ samples }: HeapProfile): (sample: number) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (sample) => {
    const text = samples.labels[sample]!;
    const tags = known.get(text) ?? tagsIn(text);
    known.set(text, tags);
    return tags;
  };
}

function tagsIn(text: string): string[] {
  const labels = readLabelTexts(text);
  const texts = labels
    .filter(([key, str]) => str !== '' && key !== DIFF_BASE_KEY)
    .map(([key, str]) => `${key}:${str}`)
    .sort()
    .join('\n');
  const sizes = labels
    .filter(([key, str]) => str === '' && key === 'bytes')
    // What is printed alike is one tag.
    .map(([, , size]) => scale(Number(size), 'bytes', 'auto'))
    .map(([size, unit]) => `${texts}\n${size.toFixed(2)}${unit}`);
  return [...(texts === '' ? [] : [texts]), ...sizes];
}
