/** One file of a side, wherever it came from. */
export interface SourceFile {
  /** As the user can find it again: a path, a URL, `artifact:name/entry`. Every message names it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
