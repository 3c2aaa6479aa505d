import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MEASURING_KEYS, optionName } from '../../src/collect/measuring-options.ts';
import { ready, runAct, standIn } from '../helpers/act.ts';
import { entryOf, manifestOf, measured } from '../helpers/collected.ts';
import { git } from '../helpers/git.ts';
import type { Artifact } from '../helpers/github-server/state.ts';
import { goIsHere } from '../helpers/go.ts';
import { pinnedUse } from '../helpers/pin.ts';
import { benchmarks, mergedChange, onPull } from './measured-pull.ts';
import { own, pullRequestEvent, zipOf } from './scene.ts';

if (!ready) console.log('act, Go or git is missing: the called workflow was not run by a runner');

const FILE = '.github/workflows/heapgate.yml';
const workflow = parse(readFileSync(FILE, 'utf8'));

describe('the workflow that others call', () => {
  const steps = Object.values(workflow.jobs).flatMap((job) => (job as { steps: Step[] }).steps);
  interface Step {
    readonly uses?: string;
    readonly with?: Readonly<Record<string, string>>;
  }
  const withOf = (uses: string) => steps.find((step) => step.uses === uses)?.with ?? {};

  it('hands every measuring option on', () => {
    const given = withOf(pinnedUse('collect'));
    // A set to be like would be one of the caller's runner, which measures nothing here.
    for (const name of MEASURING_KEYS.map(optionName).filter((one) => one !== 'like')) {
      expect(workflow.on.workflow_call.inputs, name).toHaveProperty(name);
      expect(given[name], name).toBe(`\${{ inputs.${name} }}`);
    }
  });

  it.each([
    [pinnedUse('collect'), 'collect/action.yml'],
    [pinnedUse(), 'action.yml'],
  ])('gives %s no input that it has not', (uses, file) => {
    const { inputs } = parse(readFileSync(file, 'utf8'));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(withOf(uses))));
  });

  it.skipIf(!goIsHere())('collect deals the packages out by what they took', () => {
    const change = mergedChange(files(64), { 'a.txt': '' });
    const top = dirname(change.at);
    put(join(top, 'weights', 'heapgate-set.json'), JSON.stringify(weights()));
    const packages = ['1/2', '2/2'].map((shard) => {
      const out = join(top, `shard-${shard[0]}`);
      const args = ['dist/cli.js', 'collect', '--out', out, '--shard', shard, '--pair', '2,12'];
      const cli = [resolve(args[0]!), ...args.slice(1), '--weights', '../weights'];
      const { status, stderr } = spawnSync(process.execPath, cli, {
        cwd: change.at,
        encoding: 'utf8',
      });
      expect(stderr).not.toContain('FAILED');
      expect(status).toBe(0);
      return packagesOf(join(out, 'heapgate-set.json'));
    });
    expect(packages).toEqual(DEALT);
  });

  it.skipIf(!ready)(
    'measures in shards by what the last run took, and judges all in one comment',
    async () => {
      const { 'two/x_test.go': _, ...grown } = files(128);
      const change = mergedChange(
        {
          ...files(64),
          [FILE]: readFileSync(FILE, 'utf8'),
          '.github/workflows/call.yml': CALL,
        },
        grown,
      );
      const { github } = await onPull(change, {});
      git(change.at, 'remote', 'add', 'origin', 'https://github.com/acme/db');
      const top = dirname(change.at);
      const [uploads, cache] = [join(top, 'uploads'), join(top, 'weights')];
      writeStandIns(top);
      put(join(cache, 'gate-manifest-1', 'heapgate-set.json'), JSON.stringify(weights()));
      // What the shards have uploaded by then; an archive of it would have another time each time.
      let artifacts: Artifact[] | undefined;
      Object.defineProperty(github.state, 'artifacts', {
        get: () => (artifacts ??= artifactsIn(uploads)),
      });
      const side = { sha: change.head, ref: 'topic', repo: own };
      put(join(top, 'event.json'), JSON.stringify(pullRequestEvent({ head: side })));

      const { code, output } = await runAct(change.at, {
        apiUrl: github.apiUrl,
        env: { UPLOADS: uploads, CACHE: cache },
        actions: {
          'actions/setup-go@v6': '../none',
          'actions/upload-artifact@v7': '../upload',
          'actions/download-artifact@v8': '../download',
          'actions/cache@v5': '../cache-stand-in',
          [pinnedUse()]: '../heapgate',
        },
      });
      expect(output).toContain('Over budget');
      expect(code).toBe(1);
      const sets = [1, 2].map((shard) =>
        packagesOf(join(uploads, `gate-heap-${shard}/head/heapgate-set.json`)),
      );
      expect(sets).toEqual(DEALT);
      const [comment, ...others] = github.state.comments;
      expect(others).toEqual([]);
      expect(comment?.body).toContain('<!-- heapgate:v1 key=gate ');
      for (const name of ['one', 'slow']) {
        expect(comment?.body).toContain(`| ❌ over | \`${name}\` **\`BenchmarkFill\`**`);
      }
      expect(readdirSync(cache).toSorted()).toEqual(['gate-manifest-1', 'gate-manifest-2']);
      expect(github.violations).toEqual([]);
    },
    600_000,
  );
});

const CALL = `on: pull_request
jobs:
  heapgate:
    uses: ./${FILE}
    with: { name: gate, shards: 2, pair: '20,120' }
`;

/** Three packages, each with a benchmark. */
function files(bytes: number) {
  const tests = ['one', 'slow', 'two'].map(
    (name) => [`${name}/x_test.go`, benchmarks(name, { Fill: `${bytes}` })] as const,
  );
  return {
    'go.mod': 'module example.com/a\n\ngo 1.21\n',
    ...Object.fromEntries(tests),
  } as Record<string, string>;
}

/** How they are dealt out over two shards by the last run. */
const DEALT = [['example.com/a/slow'], ['example.com/a/one', 'example.com/a/two']];

function packagesOf(manifest: string): string[] {
  const { packages } = JSON.parse(readFileSync(manifest, 'utf8'));
  return packages.map((entry: { package: string }) => entry.package);
}

/** The last run: one package took a hundred times as long as each of the others. */
function weights() {
  const took = (name: string, seconds: number) => {
    const result = measured('BenchmarkFill', ['x']);
    const measurements = result.measurements.map(({ pair, low, high }) => ({
      ...{ pair, low: { ...low, seconds } },
      high: { ...high, seconds },
    }));
    return entryOf(`example.com/a/${name}`, [{ ...result, measurements }]);
  };
  return manifestOf([took('one', 1), took('slow', 100), took('two', 1)]);
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function writeStandIns(top: string): void {
  for (const part of ['action.yml', 'collect', 'dist']) {
    cpSync(resolve(part), join(top, 'heapgate', part), { recursive: true });
  }
  const write = (path: string, text: string) => put(join(top, path, 'action.yml'), text);
  write('none', standIn('true'));
  const copy = 'if [ -d "$from" ]; then cp -r "$from/." "$to/"; else cp "$from" "$to/"; fi';
  const from = (source: string, target: string) =>
    `from=${source}; to=${target}; mkdir -p "$to"; ${copy}`;
  write('upload', standIn(from('"$IN_PATH"', '"$UPLOADS/$IN_NAME"'), ['name', 'path']));
  const all = `for one in "$UPLOADS"/$IN_PATTERN; do ${from('"$one"', '"$IN_PATH/$(basename "$one")"')}; done`;
  const named = from('"$UPLOADS/$IN_NAME"', '"$IN_PATH"');
  const download = `if [ -n "$IN_NAME" ]; then ${named}; else ${all}; fi`;
  write('download', standIn(download, ['name', 'pattern', 'path']));
  const found = 'echo cache-matched-key=old >> "$GITHUB_OUTPUT"';
  const restore = `${from('"$CACHE"', '"$IN_PATH"')}; ${found}`;
  write('cache-stand-in/restore', standIn(restore, ['path'], 'cache-matched-key'));
  const save = `rm -r "$CACHE"; ${from('"$IN_PATH"', '"$CACHE"')}`;
  write('cache-stand-in/save', standIn(save, ['path']));
}

function artifactsIn(uploads: string): Artifact[] {
  return readdirSync(uploads).map((name, index) => {
    const files = readdirSync(join(uploads, name), { recursive: true, withFileTypes: true });
    const contents = files.flatMap((file) => {
      if (!file.isFile()) return [];
      const path = join(file.parentPath, file.name);
      return [[path.slice(join(uploads, name).length + 1), new Uint8Array(readFileSync(path))]];
    });
    return { id: index + 1, runId: 1, name, bytes: zipOf(Object.fromEntries(contents)) };
  });
}
