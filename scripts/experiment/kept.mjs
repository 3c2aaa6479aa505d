import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** Rows of a file that a trial is appended to as soon as it is known, the last of each key. */
export function rowsOf(file) {
  if (!existsSync(file)) return [];
  const rows = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    // What a killed run has cut off is no row.
    if (!line.endsWith('}')) continue;
    const row = JSON.parse(line);
    rows.set(row.key, row);
  }
  return [...rows.values()];
}

/** A row without what no table needs. */
export function without(row, ...names) {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

/**
 * Goes through trials that are not in the file yet, one after the other until the time is up, and
 * appends what each gives. One that fails is appended with its `error`, and only tried again with
 * `retry`.
 * @param keyOf what a trial is known by in the file
 */
export async function goOn(file, trials, keyOf, trial, { until, retry, say }) {
  const rows = rowsOf(file).filter(({ error }) => !(retry && error));
  const done = new Set(rows.map(({ key }) => key));
  const open = trials.filter((each) => !done.has(keyOf(each)));
  say(`${trials.length - open.length} of ${trials.length} are done`);
  for (const each of open) {
    if (Date.now() > until) return say('the time is up; the same command goes on from here');
    const key = keyOf(each);
    const row = await trial(each).catch((error) => ({ error: error.message }));
    appendFileSync(file, `${JSON.stringify({ key, at: new Date().toISOString(), ...row })}\n`);
    say(`${key}: ${row.error?.split('\n').slice(0, 2).join(' ') ?? row.conclusion ?? 'done'}`);
  }
}
