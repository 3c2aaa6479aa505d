import { expect, it } from 'vitest';
import { openLanes, type Place } from '../../src/collect/lanes.ts';

const place: Place = { group: 'a', alone: false, order: 0 };

/** Lanes whose tasks end when they are told to. */
function watched(count: number) {
  const lanes = openLanes(count);
  const running: string[] = [];
  const ends = new Map<string, () => void>();
  const add = (name: string, at: Partial<Place> = {}) =>
    lanes.run({ ...place, ...at }, async () => {
      running.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      running.splice(running.indexOf(name), 1);
    });
  const end = async (name: string) => {
    ends.get(name)!();
    await new Promise(setImmediate);
  };
  return { lanes, running, add, end };
}

it('runs as many at a time as there are lanes, in order', async () => {
  const { running, add, end, lanes } = watched(2);
  const all = [add('late', { order: 1 }), add('one'), add('two'), add('three')];
  await new Promise(setImmediate);
  // The first found a lane before the others came.
  expect(running).toEqual(['late', 'one']);
  all.push(add('later', { order: 1 }), add('early', { order: -1 }));
  await end('late');
  expect(running).toEqual(['one', 'early']);
  for (const name of ['one', 'early', 'two', 'three', 'later']) await end(name);
  await Promise.all(all);
  expect([running, lanes.count()]).toEqual([[], 6]);
});

it('keeps what wants to be alone from its group, and not from others', async () => {
  const { running, add, end } = watched(4);
  const all = [add('beside'), add('alone', { alone: true }), add('after')];
  all.push(add('other', { group: 'b' }));
  await new Promise(setImmediate);
  // What came after it must not put it off for ever.
  expect(running).toEqual(['beside', 'other']);
  await end('beside');
  expect(running).toEqual(['other', 'alone']);
  await end('alone');
  expect(running).toEqual(['other', 'after']);
  await end('other');
  await end('after');
  await Promise.all(all);
});

it('keeps what wants all lanes from every other, and puts it off for none that came after', async () => {
  const { running, add, end } = watched(4);
  const all = [add('beside', { group: 'b' }), add('only', { only: true }), add('after')];
  await new Promise(setImmediate);
  expect(running).toEqual(['beside']);
  await end('beside');
  expect(running).toEqual(['only']);
  all.push(add('other', { group: 'c' }));
  await end('only');
  expect(running).toEqual(['after', 'other']);
  await end('after');
  await end('other');
  await Promise.all(all);
});

it('tells when a lane is free, and goes on after a task that failed', async () => {
  const { lanes, add, end } = watched(1);
  const first = add('first');
  let isFree = false;
  const free = lanes.free().then(() => {
    isFree = true;
  });
  const fails = lanes.run(place, () => Promise.reject(new Error('no')));
  const told = expect(fails).rejects.toThrow('no');
  await new Promise(setImmediate);
  expect(isFree).toBe(false);
  await end('first');
  await told;
  await Promise.all([first, free]);
  expect(isFree).toBe(true);
});
