import { countOf, fieldOf, type JsonField, refuse, textOf } from '../profile/json-field.ts';

interface Response {
  readonly url: string;
  readonly headers: { readonly link?: string };
  readonly data: unknown;
}

/**
 * What GitHub answered to a request, as JSON that may be anything: what stands in GitHub's place, a
 * proxy say, may answer with JSON as well. Read with `json-field`, whatever is not as it should be
 * is a `UserError` that names the request.
 */
export function answer({ url, data }: Response, method = 'GET'): JsonField {
  return { file: wrong(`${method} ${url}`), path: 'answer', value: data };
}

/** The same of a query, of whose answer the library hands on the `data` alone. */
export function graphqlAnswer(data: unknown): JsonField {
  return { file: wrong('POST graphql'), path: 'answer.data', value: data };
}

function wrong(request: string): string {
  return `${request}: GitHub, or what stands in its place, answered wrongly`;
}

/** The pages of a list, as far as each answer says that there is one more. */
export async function* pages(
  ask: (page: number) => Promise<Response>,
): AsyncGenerator<JsonField, void> {
  for (let page = 1; ; page++) {
    const response = await ask(page);
    yield answer(response);
    if (!/;\s*rel="next"/.test(response.headers.link ?? '')) return;
  }
}

/** A number that names something: none is 0. */
export function idOf(parent: JsonField, key = 'id'): number {
  return countOf(parent, key) || refuse(fieldOf(parent, key), 'above 0');
}

/** The bytes of a file. */
export function contentOf(blob: JsonField): Buffer {
  return Buffer.from(textOf(blob, 'content'), 'base64');
}

/** The HTTP status of a failed request; undefined for anything else that was thrown. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}
