import type { Capture, HeapDiff } from '../compare/heap-diff.ts';
import type { ReportInput, SideLabel } from './report-input.ts';
import { selfTestLine } from './self-test.ts';
import type { Line, Span } from './spans.ts';

/** Reasons repeat themselves, one for each package. */
const MOST_REASONS = 2;

const CLASS_WORDS = { exact: 'Exact', sampled: 'Sampled', advisory: 'Advisory' } as const;

/** What a reader must know to trust the figures or not: capture, self-test, sides. */
export function measuredLines(input: ReportInput): Line[] {
  const { diff, policy } = input.judgement;
  const lines: Line[] = diff.pairs.length > 0 ? [captureLine(diff)] : [];
  const { selfTest } = input;
  if (selfTest && selfTest.of + selfTest.unable > 0) lines.push(selfTestLine(selfTest));
  lines.push([
    ...sidesLine(input.base, input.head),
    ' · policy: ',
    { code: policy.file },
    ` · heapgate ${input.version}`,
  ]);
  return lines;
}

/** `Base: 4f6da80 (merge base) · head: 9c1e2ab`. */
export function sidesLine(base: SideLabel, head: SideLabel): Span[] {
  return ['Base: ', ...sideSpans(base), ' · head: ', ...sideSpans(head)];
}

/** How far the figures can be trusted, and why. */
export function captureLine({ capture, base, head, samples }: HeapDiff): Line {
  const line: Span[] = [`${CLASS_WORDS[capture.class]}: `];
  const { reasons } = capture;
  reasons.slice(0, MOST_REASONS).forEach((reason, i) => {
    line.push(...(i > 0 ? ['; '] : []), { prose: reason });
  });
  if (reasons.length === 0) line.push('nothing is known of the capture');
  if (reasons.length > MOST_REASONS) line.push(`; and ${reasons.length - MOST_REASONS} more`);
  const from = toolchain(base);
  const to = toolchain(head);
  if (from !== '' && from === to) line.push('; ', { prose: from }, ' on both sides');
  else if (from !== '' || to !== '') {
    line.push(
      '; ',
      { prose: from || 'unknown' },
      ' on base, ',
      { prose: to || 'unknown' },
      ' on head',
    );
  }
  line.push(`. ${samples.base} stacks on base, ${samples.head} on head.`);
  return line;
}

function toolchain({ goVersion, goos, goarch }: Capture): string {
  const platform = [goos, goarch].filter(Boolean).join('/');
  return [goVersion, platform].filter(Boolean).join(' ');
}

function sideSpans({ sha, description }: SideLabel): Span[] {
  const short = sha !== undefined && /^[0-9a-f]{7,64}$/i.test(sha) ? sha.slice(0, 7) : sha;
  if (short === undefined) return [description === undefined ? 'as given' : { prose: description }];
  if (description === undefined) return [{ code: short }];
  return [{ code: short }, ' (', { prose: description }, ')'];
}
