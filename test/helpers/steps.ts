import { Session } from 'node:inspector';

/**
 * Counts the steps of JavaScript: calls, and runs of loops and branches, as V8 counts them for
 * coverage. What else the machine does changes nothing. Code that has run before this module was
 * loaded counts by its calls alone, so what is measured is imported after it. A native call is one
 * step, however long it takes: `regular-expressions.test.ts` is about these.
 */
export function stepsOf(task: () => unknown): number {
  // Taking the counts sets them to nought.
  post('Profiler.takePreciseCoverage');
  task();
  const { result } = post('Profiler.takePreciseCoverage') as Coverage;
  return result
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}

interface Coverage {
  readonly result: readonly {
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const session = new Session();
session.connect();
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

function post(method: string, params?: object): unknown {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}
