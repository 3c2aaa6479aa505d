import { createHash } from 'node:crypto';
import type { Fault } from './faults.ts';

export interface User {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: User;
  body: string;
  minimized: boolean;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
}

export interface Pull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: Repository };
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: Repository };
  readonly mergeCommit?: string;
  readonly mergedAt?: string;
  /** Who opened it; default: the owner of its head. */
  readonly user?: User;
  readonly labels?: readonly string[];
}

export interface Review {
  readonly pull: number;
  readonly user: User;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string;
  readonly at: string;
}

/** That a label was set or taken off. */
export interface Labelling {
  readonly pull: number;
  readonly event: 'labeled' | 'unlabeled';
  readonly label: string;
  readonly user: User;
  readonly at: string;
  /** Done by an app in its user's name. */
  readonly byApp?: boolean;
}

export interface Push {
  readonly repo: Repository;
  readonly ref: string;
  readonly after: string;
  readonly user: User;
  readonly at: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly workflow: { readonly id: number; readonly path: string };
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: Repository;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly createdAt?: string;
}

export interface Artifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expired?: boolean;
  /** Default: the right one. */
  readonly digest?: string | null;
  readonly contentType?: string;
}

export interface Commit {
  readonly parents: readonly string[];
  readonly date?: string;
  /** Whom GitHub knows its author as. */
  readonly user?: User;
}

/** What a token may do; an absent scope is none at all, as in a workflow's `permissions`. */
export interface Scopes {
  'pull-requests'?: 'read' | 'write';
  actions?: 'read' | 'write';
  contents?: 'read' | 'write';
}

/** Everything this GitHub knows. Tests change it freely between requests. */
export interface State {
  readonly repository: Repository;
  readonly defaultBranch: string;
  scopes: Scopes;
  /** Who the token is; undefined for an installation token such as GITHUB_TOKEN. */
  viewer: User | undefined;
  readonly comments: Comment[];
  readonly pulls: Pull[];
  /** Oldest first, all three. */
  readonly reviews: Review[];
  readonly labellings: Labelling[];
  readonly pushes: Push[];
  readonly commits: Map<string, Commit>;
  readonly branches: Map<string, string>;
  /** Files by commit. */
  readonly trees: Map<string, ReadonlyMap<string, Uint8Array>>;
  /** Of paths that are no plain files, as git writes it: `120000` for a symbolic link. */
  readonly modes: Map<string, string>;
  readonly runs: WorkflowRun[];
  readonly artifacts: Artifact[];
  readonly collaborators: Map<string, 'admin' | 'write' | 'read' | 'none'>;
  /** Further repositories, by owner and name: what is asked of them they answer. */
  readonly elsewhere: Map<string, State>;
  readonly faults: Fault[];
  /** The longest comment that is taken; GitHub says 65,536. */
  readonly maxCommentLength: number;
  nextId: number;
}

export const BOT: User = { login: 'github-actions[bot]', type: 'Bot' };

export function createState(changes: Partial<State> = {}): State {
  return {
    repository: { id: 4242, owner: 'acme', name: 'db' },
    defaultBranch: 'main',
    scopes: { 'pull-requests': 'write', actions: 'read', contents: 'read' },
    viewer: undefined,
    comments: [],
    pulls: [],
    reviews: [],
    labellings: [],
    pushes: [],
    commits: new Map(),
    branches: new Map(),
    trees: new Map(),
    modes: new Map(),
    runs: [],
    artifacts: [],
    collaborators: new Map(),
    elsewhere: new Map(),
    faults: [],
    maxCommentLength: 65_536,
    nextId: 1_000,
    ...changes,
  };
}

export function addComment(state: State, issue: number, user: User, body: string): Comment {
  const comment: Comment = { id: state.nextId++, issue, user, body, minimized: false };
  state.comments.push(comment);
  return comment;
}

/** A 40-digit commit id that is the same for the same word. */
export function sha(word: string): string {
  return createHash('sha1').update(word).digest('hex');
}
