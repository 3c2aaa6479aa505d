import type { Flames } from '../compare/flames.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { ManifestModule } from '../profile/manifest.ts';
import type { SelfTest } from '../self-test/trial.ts';

/** A line of the judged module, as the profile names it. */
export interface AllocatingLine {
  readonly package: string;
  readonly file: string;
  readonly line: number;
}

/** What a reader may know one side by. */
export interface SideLabel {
  readonly sha?: string;
  /** Where it came from: `merge base, run 812, 2 days old`, or a path. */
  readonly description?: string;
}

/** What a report is made of: data. */
export interface ReportInput {
  readonly judgement: Judgement;
  /** By the policy that a proposal brings or edits, where another one decides. */
  readonly proposed?: Judgement;
  /** What became of a growth just over each budget. */
  readonly selfTest?: SelfTest;
  /** Whether both sides were measured for this very judgement, and none was named. */
  readonly measuredHere?: boolean;
  /** Folders of modules from the top of the repository, as far as known; of one path the first counts. */
  readonly moduleFolders?: readonly ManifestModule[];
  /** What flame graphs are drawn from, where a page is wanted. */
  readonly flames?: Flames;
  readonly base: SideLabel;
  readonly head: SideLabel;
  /** Command lines that show the same figures again, ready for a shell. */
  readonly commands: readonly string[];
  /** heapgate's own version. */
  readonly version: string;
}

/** Where lines of profiles and the report's own page are. */
export interface Places {
  /** What the page will lie in, once it is uploaded, and the web address to find that at. */
  readonly artifact?: Artifact | undefined;
  /** The web address of an allocating line; undefined where there is none. */
  readonly link?: LinkTo;
  /** A profile's file as a path inside the repository; undefined where it is not in it. */
  readonly repoPath?: RepoPath;
}

export interface Artifact {
  readonly name: string;
  readonly url: string;
}

/** The web address of a line, where it has one. */
export type LinkTo = (target: AllocatingLine) => string | undefined;

export type RepoPath = (importPath: string, file: string) => string | undefined;
