import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { fetchSources } from '../../src/source/fetch-sources.ts';
import { urlSchemes } from '../../src/source/schemes.ts';

const context = { cwd: '.', progress: () => {} };
const fetch = (spec: string) => fetchSources([spec], context, urlSchemes([spec]));

describe('a source', () => {
  it.each([
    ['', 'an empty source was given'],
    ['artifact:heap', 'the source "artifact:" is not known here: use a path or http:, https:'],
    ['HTTP://u:p@127.0.0.1/x', 'http://127.0.0.1: a URL may not carry a password'],
    ['FTP://127.0.0.1/x', 'the source "ftp:" is not known here'],
    ['collect:', "only the action's base takes this source: give neither --base nor"],
    ['collect:./...', "only the action's base takes this source"],
  ])('is refused as %j, with the cure', async (spec, message) => {
    await expect(fetch(spec)).rejects.toThrow(UserError);
    await expect(fetch(spec)).rejects.toThrow(message);
  });

  it('that two texts name is read once', async () => {
    const file = '__fixtures__/demo/base/store.pb.gz';
    const files = await fetchSources([file, '__fixtures__/demo/base/store.*', file], context);
    expect(files.filter(({ name }) => name === file)).toHaveLength(1);
  });
});
