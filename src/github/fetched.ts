import type { SideLabel } from '../report/report-input.ts';

/** What sources tell of what they have brought. */
export interface Tell {
  /** Where the base came from, once for each source. */
  base(label: SideLabel): void;
  fetched(one: Fetched): void;
}

/** What one source has brought from GitHub, so exactly that it can be brought again. */
export type Fetched = FetchedArtifacts | FetchedBranch;

export interface FetchedArtifacts {
  readonly kind: 'artifact';
  readonly side: 'base' | 'head';
  /** The source text. */
  readonly spec: string;
  readonly runId: number;
  /** As asked, perhaps a glob. */
  readonly name: string;
  /** Of the artifacts. */
  readonly names: readonly string[];
  /** Those that are a file and no archive. */
  readonly bare: readonly { readonly id: number; readonly name: string }[];
  /** Folder or file inside; `''` for all. */
  readonly path: string;
}

export interface FetchedBranch {
  readonly kind: 'branch';
  readonly side: 'base' | 'head';
  readonly spec: string;
  readonly branch: string;
  readonly sha: string;
  readonly path: string;
}
