import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { exitCodeOf, FAIL_ON } from '../../src/commands/exit-code.ts';
import { gate } from '../../src/gate.ts';
import { headlineText } from '../../src/report/headline-text.ts';
import { buildReport } from '../../src/report/report.ts';
import { FIXTURES } from '../helpers/fixtures.ts';

const isBroken = vi.hoisted(() => ({ now: false }));

vi.mock('../../src/policy/judge.ts', async (original) => {
  const { judge } = await original<typeof import('../../src/policy/judge.ts')>();
  return {
    judge: (...of: Parameters<typeof judge>) => {
      const judgement = judge(...of);
      if (!isBroken.now) return judgement;
      const findings = judgement.findings.filter(({ limit }) => limit.metric !== 'alloc_objects');
      return { ...judgement, findings };
    },
  };
});

const judged = (head: string) =>
  gate({
    base: [join(FIXTURES, 'demo/base')],
    head: [join(FIXTURES, head)],
    command: 'heapgate',
    policy: undefined,
    policyText: 'built-in',
    today: '2026-11-27',
    context: { cwd: FIXTURES, progress: () => {} },
  });

describe('a run whose self-test fails', () => {
  it.each([
    ['demo/base', 0],
    ['demo/head', 1],
  ])('is an error, whatever the verdict on %s was', async (head, code) => {
    isBroken.now = false;
    const healthy = await judged(head);
    expect(healthy.selfTest).toMatchObject({ caught: 40, of: 40 });
    expect(exitCodeOf(healthy, 'error')).toBe(code);
    isBroken.now = true;
    const input = await judged(head);
    expect(input.selfTest).toMatchObject({ caught: 25, of: 40 });
    expect(input.judgement.conclusion).toBe('error');
    for (const failOn of FAIL_ON) expect(exitCodeOf(input, failOn)).toBe(2);
    const { headline } = buildReport(input).document;
    expect(headline.sign).toBe('❌');
    expect(headlineText(headline)).toBe(
      'Could not judge: the self-test failed: 15 of 40 growths put into the base were not told as the limits have it',
    );
  });
});
