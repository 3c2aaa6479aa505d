import { type Marker, readMarker, writeMarker } from './marker.ts';

/*
 * A comment that several jobs of one run share: each has a part of its own, kept apart by a line
 * that Markdown does not show.
 */

/** What one job has to say, in UTF-16 units; five such parts fit without being shortened. */
export const MAX_PART = 12_000;

interface Part {
  readonly name: string;
  readonly run: number;
  readonly text: string;
}

const PART = /^<!-- heapgate:part ([\w.-]{1,64}) run=(\d{1,16}) -->$/gm;

/**
 * The comment with one part put in or replaced. Parts of earlier runs go: they judged another
 * commit. Parts of the same run stay, in the order of their names.
 *
 * @param bodies the comments of this slot that are there, more than one where two jobs created
 *   one at the same time
 * @param most UTF-16 units of the whole; beyond them the longest parts keep their headline alone
 */
export function withPart(
  marker: Marker,
  part: { readonly name: string; readonly text: string },
  bodies: readonly string[],
  most: number,
): string {
  const parts = new Map<string, Part>();
  for (const other of bodies.flatMap(partsOf)) {
    if (other.run === marker.run && !parts.has(other.name)) parts.set(other.name, other);
  }
  parts.set(part.name, { ...part, run: marker.run });
  const sorted = [...parts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return fitParts(marker, sorted, most);
}

/** Whether a comment holds a part with just this text. */
export function hasPart(body: string, { name, text }: Omit<Part, 'run'>, run: number): boolean {
  const found = partsOf(body).find((part) => part.name === name);
  return found !== undefined && (found.run > run || headlineOf(found.text) === headlineOf(text));
}

function partsOf(body: string): Part[] {
  if (!readMarker(body)) return [];
  const starts = [...body.matchAll(PART)];
  return starts.map((start, i) => ({
    name: start[1] ?? '',
    run: Number(start[2]),
    text: body.slice(start.index + start[0].length, starts[i + 1]?.index ?? body.length).trim(),
  }));
}

function fitParts(marker: Marker, parts: readonly Part[], most: number): string {
  const shown = parts.map((part) => ({ ...part }));
  for (;;) {
    const blocks = shown.map(
      ({ name, run, text }) => `<!-- heapgate:part ${name} run=${run} -->\n${text}`,
    );
    const body = [writeMarker(marker), ...blocks].join('\n\n');
    const longest = shown.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    const headline = headlineOf(longest.text);
    if (body.length <= most || headline === longest.text) return body.slice(0, most);
    longest.text = headline;
  }
}

function headlineOf(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
