import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Writes the type declarations of modules: tsc declares all that they are made of, and kept is what
 * their types speak of.
 */
export function declare(modules, root, out) {
  const folder = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    const config = join(folder, 'tsconfig.json');
    const settings = {
      extends: resolve('tsconfig.json'),
      compilerOptions: {
        ...{ noEmit: false, declaration: true, emitDeclarationOnly: true },
        ...{ rootDir: resolve(root), outDir: join(folder, 'all') },
        typeRoots: [resolve('node_modules/@types')],
      },
      include: [],
      files: modules.map((module) => resolve(module)),
    };
    writeFileSync(config, JSON.stringify(settings));
    execFileSync('node_modules/.bin/tsc', ['-p', config], { stdio: 'inherit' });
    const kept = new Set(modules.map((module) => relative(root, module).replace(/\.ts$/, '.d.ts')));
    for (const name of kept) {
      const text = readFileSync(join(folder, 'all', name), 'utf8').replace(
        /(from ')(\.[^']+)\.ts(';)/g,
        (_, before, path, after) => {
          kept.add(join(dirname(name), `${path}.d.ts`));
          return `${before}${path}.js${after}`;
        },
      );
      mkdirSync(join(out, dirname(name)), { recursive: true });
      writeFileSync(join(out, name), text);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
