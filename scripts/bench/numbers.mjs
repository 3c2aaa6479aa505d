/** The same numbers for the same seed, from 0 to 1 (Marsaglia's xorshift32). */
export function numbersFrom(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
