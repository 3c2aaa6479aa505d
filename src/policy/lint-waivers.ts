import type { Judgement } from './judgement.ts';
import type { Remark } from './lint.ts';
import type { Policy } from './policy.ts';
import { stateOf, type Waiver } from './waiver.ts';

/** An expiry this near is told, so that there is time to mend or to ask. */
const SOON_DAYS = 30;

/** What the waivers of a policy say in vain, or soon will. */
export function waiverRemarks(policy: Policy, today: string, judged?: Judgement): Remark[] {
  const own = policy.waivers.filter((waiver) => isOfFile(waiver, policy));
  const inherited = policy.waivers.filter((waiver) => !isOfFile(waiver, policy));
  return [
    ...own.flatMap(nearItsEnd(today)),
    ...inherited.flatMap(expiredElsewhere(today)),
    ...own.filter((waiver) => allowsNothing(waiver, policy)).map(told('useless-waiver')),
    ...(judged
      ? dead(judged)
          .filter((waiver) => own.includes(waiver))
          .map(told('dead-waiver'))
      : []),
  ];
}

function isOfFile({ file }: Waiver, policy: Policy): boolean {
  return file === policy.file;
}

function told(code: 'useless-waiver' | 'dead-waiver'): (waiver: Waiver) => Remark {
  return (waiver) => ({ level: 'warning', at: waiver.at, code, waiver });
}

function nearItsEnd(today: string): (waiver: Waiver) => Remark[] {
  const soon = new Date(Date.parse(`${today}T00:00:00Z`) + SOON_DAYS * 86_400_000);
  return (waiver) => {
    const { at, expires } = waiver;
    if (expires > soon.toISOString().slice(0, today.length)) return [];
    const code = stateOf(waiver, today) === 'expired' ? 'waiver-expired' : 'waiver-expires';
    return [{ level: 'warning', at, code, waiver }];
  };
}

/** Its place is in a file that this one cannot mend, so that it is told and no more. */
function expiredElsewhere(today: string): (waiver: Waiver) => Remark[] {
  const at = { line: 1, column: 1 };
  return (waiver) =>
    stateOf(waiver, today) === 'expired'
      ? [{ level: 'info', at, code: 'inherited-expired', waiver }]
      : [];
}

/** Whether its budget allows as much without it, so that nothing it is for is ever broken. */
function allowsNothing({ budget: name, metric, upTo }: Waiver, { budgets }: Policy): boolean {
  const limits = budgets.find((budget) => budget.name === name)?.limits ?? [];
  return limits.some(
    ({ kind, per, metric: of, absolute, relative = 0 }) =>
      of === metric &&
      kind === upTo.kind &&
      per === upTo.per &&
      upTo.absolute <= absolute &&
      (upTo.relative ?? 0) <= relative,
  );
}

function dead({ waivers }: Judgement): Waiver[] {
  return waivers.filter(({ isDead }) => isDead).map(({ waiver }) => waiver);
}
