import { Command } from 'commander';
import { expect, it } from 'vitest';
import { VIEW_COMMANDS } from '../../src/commands/view-commands.ts';

/* `go tool pprof -peek` shows all, whatever -nodecount and -trim say. */

const optionsOf = (name: string) =>
  VIEW_COMMANDS[name]!(new Command(name), { start: '', done: () => {} }).options.map(
    ({ long }) => long,
  );

it.each(['top', 'tree', 'graph'])('%s leaves out what is small, and can be told not to', (name) => {
  expect(optionsOf(name)).toEqual(expect.arrayContaining(['--limit', '--no-trim', '--focus']));
});

it('peek leaves nothing out, and has no option to', () => {
  const options = optionsOf('peek');
  expect(options).toContain('--focus');
  expect(options).not.toContain('--limit');
  expect(options).not.toContain('--no-trim');
});
