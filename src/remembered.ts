/** The same function, which works out each answer once. */
export function remembered<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key)!;
  };
}

/** The same of what is asked about objects, for as long as there is each of them. */
export function rememberedOf<Key extends object, Value>(
  of: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const seen = known.get(key) ?? { value: of(key) };
    known.set(key, seen);
    return seen.value;
  };
}
