import { describe, expect, it } from 'vitest';
import { pprofName } from '../../src/profile/pprof-name.ts';

describe('pprofName', () => {
  it.each([
    ['p.F', 'p.F'],
    ['p.(*T).M', 'p.(*T).M'],
    ['p.F[go.shape.func(p.X) (int, error)]', 'p.F[go.shape.func ]'],
    ['p.F[go.shape.interface { Error() string }]', 'p.F[go.shape.interface { Error string }]'],
    ['main.(*T).UseGen.MkGen[go.shape.int].func1', 'main..UseGen.MkGen[go.shape.int].func1'],
    ['main.(*T).GM[go.shape.int64]', 'main..GM[go.shape.int64]'],
    ['p.(*L[go.shape.string]).Add', 'p.(*L[go.shape.string]).Add'],
    [
      'p.Map[go.shape.chan<- int,go.shape.<-chan int]',
      'p.Map[go.shape.chan<- int,go.shape.<-chan int]',
    ],
    ['p.F[chan<- (int)]', 'p.F[chan<- ]'],
    ['p.F[func(int] x(y)', 'p.F[func(int] x(y)'],
    ['p.F[a)b(c)]', 'p.F[a)b(c)]'],
    ['p.F[(a)(b)c)(d)]', 'p.F[c)(d)]'],
    ['p.F[a)((b)c]', 'p.F[a)((b)c]'],
    ['p.F[a)b(c)(d)]<x>', 'p.F[a)b(c)(d)]'],
    ['a::b(c)', 'a::b'],
  ])('prints %s as %s', (name, printed) => {
    expect(pprofName(name, name)).toBe(printed);
  });

  it('takes a name that differs from the symbol for demangled already', () => {
    expect(pprofName('F[func()]', '_Z1F')).toBe('F[func()]');
    expect(pprofName('', 'p.F[func()]')).toBe('p.F[func]');
  });
});
