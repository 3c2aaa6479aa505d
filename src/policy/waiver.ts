import type { Metric } from '../profile/metric.ts';
import type { Amounts } from './limit-text.ts';
import type { LimitKind, Position } from './policy.ts';

/** What a waiver allows instead of a budget's limit: of growth, or with `max` of the head. */
export interface UpTo extends Amounts {
  readonly kind: LimitKind;
  /** As the user wrote it: `max 12 KiB`. */
  readonly text: string;
}

/** A dated exception from one budget, for growth up to an amount. */
export interface Waiver {
  readonly at: Position;
  /** The policy that it stands in, as messages name it. */
  readonly file: string;
  /** Name of the budget. */
  readonly budget: string;
  /** What of the budget it is for; undefined: all of it. */
  readonly benchmarks: readonly string[] | undefined;
  readonly packages: readonly string[] | undefined;
  readonly functions: readonly string[] | undefined;
  readonly metric: Metric;
  readonly upTo: UpTo;
  readonly reason: string;
  readonly owner: string;
  /** The last day, in UTC, on which it holds: `2027-01-31`. */
  readonly expires: string;
  /** Of one that only the proposal's policy has: whether somebody accepted it. */
  readonly asked?: Answer;
}

/** Who but the base's policy may accept growth. */
export const ACCEPTORS = ['review', 'label'] as const;
export type Acceptor = (typeof ACCEPTORS)[number];

/** That a person accepted growth, of one commit alone. */
export interface Acceptance {
  readonly how: Acceptor;
  /** Login. */
  readonly by: string;
  /** As GitHub's clock had it. */
  readonly at: string;
  readonly commit: string;
}

/** What GitHub says of an acceptance. */
export type Answer = { readonly accepted: Acceptance } | { readonly refused: Refusal };

/** Why growth is not accepted; `report/waivers.ts` has the words. */
export type Refusal =
  /** The base's policy lets nobody accept this way. */
  | { readonly code: 'off' }
  /** The run belongs to no pull request, or to several. */
  | { readonly code: 'no-pull' }
  /** The pull request has another head by now. */
  | { readonly code: 'moved-on' }
  /** No review approves the head, and no label is there. */
  | { readonly code: 'nobody' }
  /** Of the last review of a person: what it is of, or what became of it. */
  | { readonly code: 'older-commit'; readonly by: string; readonly commit: string }
  | { readonly code: 'dismissed' | 'changes-requested'; readonly by: string }
  /** Who opened the pull request, wrote its head or pushed it. */
  | { readonly code: 'own'; readonly by: string }
  | { readonly code: 'no-person'; readonly by: string }
  /** An app did it in somebody's name, of which they need not know. */
  | { readonly code: 'by-app'; readonly by: string }
  | { readonly code: 'no-write-access'; readonly by: string; readonly permission: string }
  /** The label is older than the last push, or nothing says that it is not. */
  | { readonly code: 'before-push'; readonly by: string }
  | { readonly code: 'push-unknown'; readonly by: string }
  /** GitHub did not tell. */
  | { readonly code: 'unknown'; readonly why: string };

/** How a waiver stood to a run. */
export interface WaiverUse {
  readonly waiver: Waiver;
  /** `asked`: nobody has accepted it yet. */
  readonly state: 'holds' | 'expired' | 'asked';
  /** Broken limits that it is for: within what it allows, and beyond it or perhaps so. */
  readonly within: number;
  readonly beyond: number;
  /** Names of the results that have those within, each once: none where they are of whole profiles. */
  readonly results: readonly string[];
  /** Whether limits that it is for were judged, and every one of them is kept without it. */
  readonly isUnneeded: boolean;
  /** Whether nothing that was judged is what it is for. */
  readonly isDead: boolean;
}

/** How a waiver stands on a day, whatever a run found. */
export function stateOf({ expires, asked }: Waiver, today: string): WaiverUse['state'] {
  if (expires < today) return 'expired';
  return asked && 'refused' in asked ? 'asked' : 'holds';
}

/** The waivers of a proposal's policy that the base's does not have, word for word. */
export function askedFor(base: readonly Waiver[], head: readonly Waiver[]): Waiver[] {
  const granted = new Set(base.map(wordsOf));
  return head.filter((waiver) => !granted.has(wordsOf(waiver)));
}

/** All that a waiver says, wherever it stands. */
function wordsOf(waiver: Waiver): string {
  const { budget, benchmarks, packages, functions, metric, upTo, reason, owner, expires } = waiver;
  const what = [budget, benchmarks, packages, functions, metric, upTo.text];
  return JSON.stringify([...what, reason, owner, expires]);
}
