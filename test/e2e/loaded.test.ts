import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');
/** To find, read and link a script takes Node half a millisecond. */
const MOST_SCRIPTS = 12;

/** The scripts that are loaded with one of `dist/`, whatever it is asked. */
function loadedWith(file: string, loaded = new Map<string, string>()): Map<string, string> {
  if (loaded.has(file)) return loaded;
  const text = readFileSync(join(DIST, file), 'utf8');
  loaded.set(file, text);
  for (const [, path] of text.matchAll(/^(?:import|\}.*from|export .*from) ?.*"(\.[^"]+)";$/gm)) {
    loadedWith(join(dirname(file), path!), loaded);
  }
  return loaded;
}

/** Sources in it, as esbuild names each before its part. */
function sourcesOf(file: string): string[] {
  const texts = [...loadedWith(file).values()];
  return texts.flatMap((text) => [...text.matchAll(/^\/\/ (.*)$/gm)].map(([, path]) => path!));
}

function commandScript(name: string): string {
  const script = readdirSync(join(DIST, 'chunks')).find((file) => file.startsWith(`${name}-`));
  return join('chunks', script!);
}

const RARE = /^node_modules\/(?:re2js|minimatch|yaml|@actions|undici|commander|@hpcc-js)\//;
const ADAPTER = /^src\/(?:collect|commands|github|outlet|read-file|serve|source)\b/;

describe('what is loaded before a command begins', () => {
  it.each(['top', 'merge', 'diff'])(
    '%s: few scripts, and no package that is seldom used',
    (name) => {
      const script = commandScript(name);
      expect(loadedWith(script).size).toBeLessThan(MOST_SCRIPTS);
      expect(sourcesOf(script)).toContain('src/profile/read-set.ts');
      expect(sourcesOf(script).filter((path) => RARE.test(path))).toEqual([]);
    },
  );

  it('check: few scripts', () => {
    expect(loadedWith(commandScript('check')).size).toBeLessThan(20);
  });

  it('the action: no HTTP client before there is a token', () => {
    const sources = sourcesOf('index.js');
    expect(sources).toContain('node_modules/@actions/core/lib/core.js');
    expect(sources.filter((path) => /undici|octokit|http-client/.test(path))).toEqual([]);
  });

  it.each(['profile', 'compare', 'policy', 'report'])('the API’s %s: no adapter', (room) => {
    const sources = sourcesOf(`api/${room}.js`);
    expect(sources).toContain(`src/api/${room}.ts`);
    expect(sources.filter((path) => ADAPTER.test(path))).toEqual([]);
  });
});
