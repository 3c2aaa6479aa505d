import { wholeText } from '../policy/limit-text.ts';
import type { Remark } from '../policy/lint.ts';
import { notProfiledText } from '../policy/profiled-names.ts';
import { amountOf } from './amounts.ts';
import type { Annotation } from './annotations.ts';
import { noteText } from './notes.ts';
import { plural } from './spans.ts';

/** A line for each remark, and how many there are. */
export function lintText(remarks: readonly Remark[], file: string): string {
  const lines = remarks.map((remark) => {
    const { line, column } = remark.at;
    return `${file}:${line}:${column} ${remark.level}: ${remarkText(remark)}`;
  });
  const count = remarks.length === 0 ? 'Nothing to remark' : plural(remarks.length, 'remark');
  return `${[...lines, `${count} on ${file}.`].join('\n')}\n`;
}

export function lintJson(remarks: readonly Remark[], file: string): string {
  const all = remarks.map(({ level, at, code, ...rest }) => {
    return { level, code, at, text: remarkText({ level, at, code, ...rest } as Remark) };
  });
  return `${JSON.stringify({ schema: 'heapgate/lint/v1', policy: file, remarks: all }, undefined, 2)}\n`;
}

/** The same on the lines of the policy, for the pull request that edits it. */
export function lintAnnotations(remarks: readonly Remark[], file: string): Annotation[] {
  return remarks.slice(0, 9).map((remark) => ({
    level: remark.level === 'warning' ? 'warning' : 'notice',
    title: 'Policy',
    message: remarkText(remark),
    file,
    line: remark.at.line,
  }));
}

function remarkText(remark: Remark): string {
  switch (remark.code) {
    case 'dead-budget':
    case 'dead-ignore':
    case 'overridden':
      return noteText(remark);
    case 'shadowed':
      return `"${remark.budget}" has no effect: "${remark.by}" comes later and is about all of it`;
    case 'below-least': {
      const { limit, least, budget } = remark;
      return `${limit.metric} of "${budget}" allows ${wholeText(limit.text, limit.metric)}, and below ${amountOf(least, limit.metric, 'op')} growth is hard to tell from chance: write 0 for none, or more`;
    }
    case 'dead-pattern': {
      const of = remark.budget === undefined ? 'this entry of ignore' : `"${remark.budget}"`;
      return `"${remark.pattern}" of ${of} matches nothing that was measured: mend it, or take it out`;
    }
    case 'generics':
    case 'closure':
      return notProfiledText(remark.pattern, remark);
    case 'waiver-expired':
    case 'waiver-expires': {
      const { budget, expires, owner } = remark.waiver;
      const when = remark.code === 'waiver-expired' ? 'expired on' : 'ends with';
      return `the waiver of "${budget}" ${when} ${expires}: ask ${owner}, or take it out`;
    }
    case 'inherited-expired': {
      const { budget, expires, owner, file: other, at } = remark.waiver;
      return `the waiver of "${budget}" in ${other}:${at.line}:${at.column} expired on ${expires}: ask ${owner}`;
    }
    case 'useless-waiver': {
      const { budget, upTo } = remark.waiver;
      return `the waiver of "${budget}" is never needed: it allows ${upTo.text}, and the budget as much without it; raise "up-to", or take it out`;
    }
    case 'dead-waiver':
      return `the waiver of "${remark.waiver.budget}" is for nothing that was measured: take it out, or mend its patterns`;
    case 'uncovered': {
      const { results } = remark;
      const more = results.length > 5 ? ` and ${results.length - 5} more` : '';
      return `no budget looks at ${results.slice(0, 5).join(', ')}${more}`;
    }
  }
}
