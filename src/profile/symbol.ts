/** A Go symbol name, taken apart. */
export interface GoSymbol {
  /** Decoded import path (`gopkg.in/yaml.v3`), without any `vendor/` prefix; `''` for none. */
  readonly importPath: string;
  /** `T`, `*T`, `*T[...]`; `''` for a plain function. */
  readonly receiver: string;
  /** The declared function: `Parse`, `Map[...]`, `init.0`. */
  readonly func: string;
  /** How many literals deep inside the declared function; range bodies do not count. */
  readonly closureDepth: number;
  /** The declared function inside its package: `(*T).Parse`, `T.String`, `Map[...]`. */
  readonly local: string;
  /**
   * The declared function, whole, as Go writes it, type arguments as `[...]`: the identity by
   * which sides are joined. `gopkg.in/yaml%2ev3.(*Decoder).Decode`.
   */
  readonly owner: string;
}
