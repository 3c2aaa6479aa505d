/**
 * A p-value. Some take a search, which whoever only asks whether they are small enough need not
 * wait for: that is one step of it.
 */
export interface PValue {
  value(): number;
  isAtMost(p: number): boolean;
}

export function pValue(value: () => number): PValue {
  return { value, isAtMost: (p) => value() <= p };
}

/** That of a claim which takes all of these. Nothing claims nothing: 1. */
export function ofAll(parts: readonly PValue[]): PValue {
  return {
    value: () => (parts.length === 0 ? 1 : Math.max(...parts.map((part) => part.value()))),
    isAtMost: (p) => p >= 1 || (parts.length > 0 && parts.every((part) => part.isAtMost(p))),
  };
}

/** That of a claim which takes any of these. */
export function ofAny(parts: readonly PValue[]): PValue {
  return {
    value: () => Math.min(1, ...parts.map((part) => part.value())),
    isAtMost: (p) => p >= 1 || parts.some((part) => part.isAtMost(p)),
  };
}
