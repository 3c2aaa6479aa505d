import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { go } from './run.mjs';

/** A copy of the module, and its test binary. */
export async function buildBase(mod, work) {
  const source = join(work, 'src', mod.stem);
  if (!existsSync(source)) {
    const { Dir } = JSON.parse(
      await go(['mod', 'download', '-json', `${mod.path}@${mod.version}`], work),
    );
    cpSync(Dir, source, { recursive: true });
    execFileSync('chmod', ['-R', 'u+w', source]);
    const file = join(source, 'go.mod');
    if (!existsSync(file)) writeFileSync(file, `module ${mod.path}\n`);
  }
  const binary = join(work, 'bin', `${mod.stem}.test`);
  await build(source, binary, []);
  return { ...mod, source, binary };
}

/**
 * The same with `bytes` more in one object at each call of a function. The files of the copy stay
 * as they are: Go reads the changed one by its `-overlay`, so that paths are the same.
 */
export async function buildGrown(mod, name, bytes, work) {
  const stem = `${mod.stem}-${name.replaceAll(/\W+/g, '_')}-${bytes}`;
  const folder = join(work, 'grown', stem);
  mkdirSync(folder, { recursive: true });
  const { file, text, line } = planted(mod.source, name, bytes);
  const sink = `package ${/^package (\w+)/m.exec(text)[1]}\n\nvar heapgateSink []byte\n`;
  writeFileSync(join(folder, 'changed.go'), text);
  writeFileSync(join(folder, 'sink.go'), sink);
  const overlay = join(folder, 'overlay.json');
  const Replace = {
    [join(mod.source, file)]: join(folder, 'changed.go'),
    [join(mod.source, 'heapgate_sink.go')]: join(folder, 'sink.go'),
  };
  writeFileSync(overlay, JSON.stringify({ Replace }));
  const binary = join(work, 'bin', `${stem}.test`);
  await build(mod.source, binary, ['-overlay', overlay]);
  return { ...mod, stem, binary, function: `${mod.path}.${name}`, line };
}

async function build(source, binary, flags) {
  if (existsSync(binary)) return;
  mkdirSync(join(binary, '..'), { recursive: true });
  await go(
    ['test', '-c', '-vet=off', '-mod=mod', '-trimpath', ...flags, '-o', binary, '.'],
    source,
  );
}

/** The file that declares a function, with an allocation as the first line of its body. */
function planted(source, name, bytes) {
  const [, pointer, receiver, func] = /^(?:\(?(\*?)(\w+)\)?\.)?(\w+)$/.exec(name);
  const of = receiver ? `\\(\\w+ ${pointer ? '\\*' : ''}${receiver}\\) ` : '';
  const head = new RegExp(`^func ${of}${func}\\(`);
  for (const file of readdirSync(source)) {
    if (!file.endsWith('.go') || file.endsWith('_test.go')) continue;
    const lines = readFileSync(join(source, file), 'utf8').split('\n');
    const start = lines.findIndex((line) => head.test(line));
    if (start < 0) continue;
    const open = lines.findIndex((line, i) => i >= start && /\{\s*(\/\/.*)?$/.test(line));
    lines.splice(open + 1, 0, `\theapgateSink = make([]byte, ${bytes})`);
    return { file, text: lines.join('\n'), line: open + 2 };
  }
  throw new Error(`${source} declares no ${name}`);
}
