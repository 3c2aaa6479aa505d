/** The place in its table of each id of a profile; ids are any nonzero uint64. */
export interface IdTable {
  /** -1 where no entry has the id. */
  find(id: number | bigint): number;
}

/**
 * Ids are mostly the numbers from 1 on, which an array finds fastest.
 *
 * @param ids a bigint where a number would be rounded
 * @param repeated called with the first id that two entries have
 */
export function idTable(
  ids: readonly (number | bigint)[],
  repeated: (id: number | bigint) => Error,
): IdTable {
  const near = new Int32Array(2 * ids.length + 2).fill(-1);
  const far = new Map<number | bigint, number>();
  ids.forEach((id, index) => {
    if (typeof id === 'number' && id < near.length) {
      if (near[id] !== -1) throw repeated(id);
      near[id] = index;
    } else {
      if (far.has(id)) throw repeated(id);
      far.set(id, index);
    }
  });
  return {
    find: (id) => (typeof id === 'number' && id < near.length ? near[id]! : (far.get(id) ?? -1)),
  };
}
