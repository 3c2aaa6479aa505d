/** One line of `go test -json`, as far as it is read (cmd/test2json). */
interface TestEvent {
  readonly Action?: unknown;
  readonly Package?: unknown;
  readonly Output?: unknown;
  /** Of a test or a benchmark, and not of its package. */
  readonly Test?: unknown;
}

/**
 * What the tests printed, where a text is the events of `go test -json`: package by package, since
 * several may run at a time. Any other text is handed on as it is.
 */
export function withoutEvents(text: string): string {
  if (!/^\s*\{"/.test(text) || eventOf(text.slice(0, text.indexOf('\n'))) === undefined)
    return text;
  const built: string[] = [];
  const printed = new Map<string, string[]>();
  const failed = new Set<string>();
  for (const line of linesOf(text)) {
    const { Action, Package, Output, Test } = eventOf(line) ?? {};
    const name = typeof Package === 'string' ? Package : '';
    if (Action === 'fail' && Test === undefined) failed.add(name);
    if (typeof Output !== 'string') continue;
    if (Action === 'build-output') built.push(Output);
    if (Action !== 'output') continue;
    const parts = printed.get(name);
    if (parts) parts.push(Output);
    else printed.set(name, [Output]);
  }
  // A package of which no line was kept has failed all the same.
  for (const name of failed) if (!printed.has(name)) printed.set(name, []);
  const packages = [...printed].map(([name, parts]) => {
    const all = withPackage(name, parts.join(''));
    const isTold = !failed.has(name) || name === '' || /^FAIL\t/m.test(all);
    return isTold ? all : `${all}\nFAIL\t${name}\t0s`;
  });
  return [built.join(''), ...packages].join('\n');
}

/** The events know the package of results whose own `pkg:` line was filtered out. */
function withPackage(name: string, text: string): string {
  const isLost = name !== '' && /^Benchmark/m.test(text) && !/^pkg: /m.test(text);
  return isLost ? `pkg: ${name}\n${text}` : text;
}

function eventOf(line: string): TestEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isEvent(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEvent(value: unknown): value is TestEvent {
  return typeof value === 'object' && value !== null && 'Action' in value;
}

/** Line by line: a list of all of them can take far more room than the text. */
export function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    yield text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end);
    at = end + 1;
  }
}
