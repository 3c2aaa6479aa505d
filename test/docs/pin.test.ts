import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentPin, PINNING, PINS, pinned } from '../helpers/pin.ts';

describe('what a workflow or a page fetches of heapgate', () => {
  const to = currentPin();

  it.each(PINNING)('is one commit, in all of %s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(pinned(text, to));
  });

  it('is named by each example and by the shared workflow', () => {
    const named = PINNING.filter((file) => readFileSync(file, 'utf8').match(PINS));
    const workflows = PINNING.filter((file) => file.endsWith('.yml'));
    expect(named).toEqual(expect.arrayContaining(workflows));
  });
});

describe('npm run pin', () => {
  it('moves each ref, and sets the version beside an action', () => {
    const before = `- uses: heapgate/heapgate@v1
- uses: heapgate/heapgate/collect@0123abc # v0.1.0
uses: heapgate/heapgate/.github/workflows/heapgate.yml@main
npx --yes github:heapgate/heapgate#v1 check
npm install --global github:heapgate/heapgate#0123abc # v0.1.0
uses: ACME/.github/.github/workflows/heapgate.yml@main
`;
    const to = { commit: 'f'.repeat(40), version: '2.0.0' };
    expect(pinned(before, to)).toBe(`- uses: heapgate/heapgate@${to.commit} # v2.0.0
- uses: heapgate/heapgate/collect@${to.commit} # v2.0.0
uses: heapgate/heapgate/.github/workflows/heapgate.yml@${to.commit} # v2.0.0
npx --yes github:heapgate/heapgate#${to.commit} check
npm install --global github:heapgate/heapgate#${to.commit} # v2.0.0
uses: ACME/.github/.github/workflows/heapgate.yml@main
`);
  });
});
