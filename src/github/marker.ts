/** What the first line of every comment says: whose slot it is and which run filled it. */
export interface Marker {
  readonly key: string;
  /** Id of the run that measured. A larger one is newer. */
  readonly run: number;
}

const PATTERN = /^<!-- heapgate:v1 key=([\w.-]{1,64}) run=(\d{1,16}) -->/;

/** @param key letters, digits, `.`, `_` and `-`: `readInputs` lets nothing else through */
export function writeMarker({ key, run }: Marker): string {
  return `<!-- heapgate:v1 key=${key} run=${run} -->`;
}

/** The marker at the very start of a comment; a quoted one further down does not count. */
export function readMarker(body: string): Marker | undefined {
  const [, key, run] = PATTERN.exec(body) ?? [];
  return key === undefined || run === undefined ? undefined : { key, run: Number(run) };
}
