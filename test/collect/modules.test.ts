import { describe, expect, it } from 'vitest';
import { assignPatterns } from '../../src/collect/modules.ts';

const modules = [
  { path: 'example.com/db', folder: '/repo' },
  { path: 'example.com/db/sql', folder: '/repo/sql' },
  { path: 'example.com/tools', folder: '/repo/internal/tools' },
];

function asked(patterns: string[], cwd = '/repo') {
  const dealt = assignPatterns(modules, patterns, cwd);
  return Object.fromEntries(dealt.map(({ module, patterns: own }) => [module.path, own]));
}

describe('assignPatterns', () => {
  it('lets ./... reach into every module below', () => {
    expect(asked(['./...'])).toEqual({
      'example.com/db': ['./...'],
      'example.com/db/sql': ['./...'],
      'example.com/tools': ['./...'],
    });
    expect(asked(['./...'], '/repo/sql')).toEqual({ 'example.com/db/sql': ['./...'] });
  });

  it('gives a folder to the module it lies in', () => {
    expect(asked(['./row', './sql/driver/...'])).toEqual({
      'example.com/db': ['./row'],
      'example.com/db/sql': ['./driver/...'],
    });
    expect(asked(['.', '../row'], '/repo/sql')).toEqual({
      'example.com/db': ['./row'],
      'example.com/db/sql': ['./'],
    });
    expect(asked(['./internal/...'])).toEqual({
      'example.com/db': ['./internal/...'],
      'example.com/tools': ['./...'],
    });
  });

  it('gives an import path to the module that holds it', () => {
    expect(asked(['example.com/db/sql/driver'])).toEqual({
      'example.com/db/sql': ['example.com/db/sql/driver'],
    });
    expect(asked(['example.com/db/...'])).toEqual({
      'example.com/db': ['example.com/db/...'],
      'example.com/db/sql': ['example.com/db/...'],
    });
    expect(asked(['example.org/other'])).toEqual({});
  });

  it.each(['-exec=rm', 'all', 'std'])('refuses %s', (pattern) => {
    expect(() => asked([pattern])).toThrow(/name packages by folder/);
  });
});
