/** A policy as it is written, with what it extends: all that parsing needs, as data. */
export interface PolicyText {
  /** As messages name it; each place has its own. */
  readonly name: string;
  readonly text: string;
  /** The files that it extends, by what it calls them; presets are not among them. */
  readonly extended?: ReadonlyMap<string, PolicyText>;
}

/** Whether two policies say the same, in all of their files. */
export function saysTheSame(a: PolicyText, b: PolicyText): boolean {
  const [ofA, ofB] = [a.extended ?? new Map<string, PolicyText>(), b.extended ?? new Map()];
  return (
    a.text === b.text &&
    ofA.size === ofB.size &&
    [...ofA].every(([name, file]) => ofB.has(name) && saysTheSame(file, ofB.get(name)!))
  );
}
