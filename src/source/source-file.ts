/** One file of a side, wherever it came from. */
export interface SourceFile {
  /** As the user can find it again: a path, a URL, `artifact:name/entry`. Every message names it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True where the user named this very file: then it must be a profile. */
  readonly explicit: boolean;
  /** Not asked for, but of a profile's name: it is what a benchmark printed, or not looked at. */
  readonly beside?: boolean;
  /** Why it was found and could not be read. */
  readonly unread?: string;
}

/** What a source needs of the world around it. */
export interface SourceContext {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Which side it is for: what a base lacks may be nobody's mistake. */
  readonly side?: 'base' | 'head';
  /** Whether what benchmarks printed beside a profile is of no use. */
  readonly profilesOnly?: boolean;
  /** Tells the user what takes a while; one short line, to stderr or the log. */
  readonly progress: (line: string) => void;
}

/** Brings the files behind one source text. Throws `UserError` with what was asked and the cure. */
export type FetchSource = (spec: string, context: SourceContext) => Promise<SourceFile[]>;
