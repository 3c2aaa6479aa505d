/**
 * What one room of heapgate makes for the next one. It is handed on as it is: nothing inside of it
 * is promised, and nothing else is taken in its place.
 */
export interface Made<What extends string> {
  readonly is: What;
}

const insides = new WeakMap<object, unknown>();

/** @param outside all of it that is seen */
export function made<Outside extends Made<string>>(outside: Outside, inside: unknown): Outside {
  insides.set(Object.freeze(outside), inside);
  return outside;
}

/** @throws TypeError for what was made elsewhere, or by another version of heapgate */
export function insideOf<Inside>(outside: Made<string>, is: string): Inside {
  const inside = insides.get(outside);
  if (inside === undefined || outside.is !== is) {
    throw new TypeError(`no ${is} of this heapgate: ${JSON.stringify(outside)?.slice(0, 100)}`);
  }
  return inside as Inside;
}
