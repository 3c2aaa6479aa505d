/** One line of `go test -json`, as far as it is read (cmd/test2json). */
interface TestEvent {
  readonly Action?: unknown;
  readonly Package?: unknown;
  readonly Output?: unknown;
}

/**
 * What the tests printed, where a text is the events of `go test -json`: package by package, since
 * several may run at a time. Any other text is handed on as it is.
 */
export function withoutEvents(text: string): string {
  if (!/^\s*\{"/.test(text) || eventOf(text.slice(0, text.indexOf('\n'))) === undefined)
    return text;
  const printed = new Map<string, string[]>();
  for (const line of linesOf(text)) {
    const { Action, Package, Output } = eventOf(line) ?? {};
    if (Action !== 'output' || typeof Output !== 'string') continue;
    const name = typeof Package === 'string' ? Package : '';
    const parts = printed.get(name);
    if (parts) parts.push(Output);
    else printed.set(name, [Output]);
  }
  return [...printed.values()].map((parts) => parts.join('')).join('\n');
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
