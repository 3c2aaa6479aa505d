import type { HeapProfile } from './heap-profile.ts';

/**
 * A text for the stack of each sample, with its labels: the same in all of some profiles where
 * names, files and lines are the same. Addresses count where nothing else tells a place.
 */
export function stackKeys(profiles: readonly HeapProfile[]): string[][] {
  // Long names and places of many lines stand once in memory, however often stacks go through them.
  const functions = numbering();
  const places = numbering();
  return profiles.map((profile) => {
    const { samples, locations } = profile;
    const { name, file } = profile.functions;
    const functionOf = name.map((text, i) => functions(JSON.stringify([text, file[i]])));
    const placeOf = Array.from({ length: locations.length }, (_, location) =>
      places(placeText(profile, location, functionOf)),
    );
    return samples.labels.map((label, i) => {
      const stack = samples.stack.subarray(samples.stackStart[i], samples.stackStart[i + 1]);
      return `${Array.from(stack, (location) => placeOf[location]).join()} ${label}`;
    });
  });
}

/** Gives each text a number of its own. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

/** Functions and lines of a location, innermost first. */
function placeText(
  { locations, mappings }: HeapProfile,
  location: number,
  functionOf: readonly number[],
): string {
  const { lineStart, lineFunction, lineNumber, address, mapping } = locations;
  const [from, to] = [lineStart[location]!, lineStart[location + 1]!];
  if (from === to) {
    return JSON.stringify([mappings[mapping[location]!]?.file ?? '', String(address[location])]);
  }
  const calls: string[] = [];
  for (let i = from; i < to; i++) calls.push(`${functionOf[lineFunction[i]!]}:${lineNumber[i]}`);
  return calls.join();
}
