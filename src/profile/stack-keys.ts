import type { HeapProfile } from './heap-profile.ts';

/**
 * A text for the stack of each sample, with its labels: the same in all of some profiles where
 * names, files and lines are the same. Addresses count where nothing else tells a frame.
 */
export function stackKeys(profiles: readonly HeapProfile[]): string[][] {
  const numbers = new Map<string, number>();
  const numberOf = (...frame: readonly unknown[]) => {
    const text = JSON.stringify(frame);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  return profiles.map((profile) => {
    const { samples } = profile;
    const places = Array.from({ length: profile.locations.length }, (_, location) =>
      framesOf(profile, location, numberOf).join(),
    );
    return samples.labels.map((label, i) => {
      const stack = samples.stack.subarray(samples.stackStart[i], samples.stackStart[i + 1]);
      return `${Array.from(stack, (location) => places[location]).join()} ${label}`;
    });
  });
}

/** The numbers of a location's frames, innermost first. */
function framesOf(
  { locations, functions, mappings }: HeapProfile,
  location: number,
  numberOf: (...frame: readonly unknown[]) => number,
): number[] {
  const { lineStart, lineFunction, lineNumber, address, mapping } = locations;
  const [from, to] = [lineStart[location]!, lineStart[location + 1]!];
  if (from === to) {
    const file = mappings[mapping[location]!]?.file ?? '';
    return [numberOf(file, String(address[location]))];
  }
  return Array.from({ length: to - from }, (_, i) => {
    const fn = lineFunction[from + i]!;
    return numberOf(functions.name[fn], functions.file[fn], lineNumber[from + i]);
  });
}
