import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commonToolchain, workspaceFor } from '../../src/collect/side.ts';
import { tempFolder, write } from './repository.ts';

describe('commonToolchain', () => {
  it('is the newer of two', () => {
    expect(commonToolchain('go1.9.7', 'go1.26.8')).toBe('go1.26.8');
    expect(commonToolchain('go1.26.10', 'go1.26.8')).toBe('go1.26.10');
  });

  it('is none where both are the same, or one has no release name', () => {
    expect(commonToolchain('go1.26.8', 'go1.26.8')).toBeUndefined();
    expect(commonToolchain('devel go1.28-1234', 'go1.26.8')).toBeUndefined();
  });
});

it('keeps a named workspace inside the tree it belongs to', () => {
  const root = tempFolder();
  write(root, { 'work/go.work': '' });
  const checkout = { root: '/repo', prefix: '', commit: '' };
  expect(workspaceFor(checkout, root, {})).toEqual({});
  expect(workspaceFor(checkout, root, { GOWORK: 'off' })).toEqual({});
  const inside = { GOWORK: '/repo/work/go.work' };
  expect(workspaceFor(checkout, root, inside)).toEqual({ GOWORK: join(root, 'work/go.work') });
  expect(workspaceFor(checkout, root, { GOWORK: '/repo/go.work' })).toEqual({ GOWORK: 'off' });
  expect(() => workspaceFor(checkout, root, { GOWORK: '/elsewhere/go.work' })).toThrow('outside');
});
