import type { Side } from './side.ts';

/** What a reader should know of the files; `report/notes.ts` has the words. */
export type Note = { readonly level: 'info' | 'warning' } & (
  | { readonly code: 'ignored-files'; readonly files: readonly string[] }
  | {
      readonly code: 'copies';
      readonly profile: string;
      readonly of: string;
      readonly more: number;
    }
  | { readonly code: 'one-side-only'; readonly what: string; readonly side: Side }
  | { readonly code: 'harness'; readonly stacks: number; readonly bytes: number | undefined }
  | {
      readonly code: 'probe-left-out';
      readonly benchmark: string;
      readonly package: string;
      readonly side: Side;
      readonly bytes: number;
    }
  | { readonly code: 'unclaimed'; readonly share: number }
  | {
      readonly code: 'untold';
      readonly profile: string;
      readonly lacks: string;
      readonly more: number;
    }
  /** Profiles of one type each, written at one moment. */
  | { readonly code: 'moment'; readonly files: readonly string[]; readonly isJoined: boolean }
  | {
      readonly code: 'moved-package';
      readonly was: string;
      readonly is: string;
      readonly isModule: boolean;
    }
  | { readonly code: 'go-by-lines' }
  /** Programs without benchmarks; whether nothing tells that one Go made both. */
  | { readonly code: 'same-work'; readonly isGoUnknown: boolean }
  | { readonly code: 'cpu-differs'; readonly base: string; readonly head: string }
);
