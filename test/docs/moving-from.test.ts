import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { benchmarks, mergedChange, onPull } from '../e2e/measured-pull.ts';
import { readEvent } from '../helpers/events.ts';
import { works } from '../helpers/git.ts';
import { goIsHere } from '../helpers/go.ts';
import { pinnedUse } from '../helpers/pin.ts';
import { runAction } from '../helpers/run-action.ts';

/* The page on other workflows: that each of its files holds, and what the gate makes of its inputs. */

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

const GATE = pinnedUse();
const CALLED = pinnedUse('.github/workflows/heapgate.yml');

const page = readFileSync(resolve('docs/moving-from.md'), 'utf8');
const sections = page.split(/^## /m).slice(1);
const workflows = sections.map((section) => {
  const text = /^```yaml\n([\s\S]*?)^```$/m.exec(section)?.[1] ?? '';
  const [job] = Object.values((parse(text) as { jobs: Record<string, Job> }).jobs);
  const step = job?.steps?.find(({ uses }) => uses === GATE);
  return { name: section.split('\n')[0]!, text, job: job!, inputs: step?.with ?? job?.with ?? {} };
});
type Workflow = (typeof workflows)[number];
const each = workflows.map((workflow) => [workflow.name, workflow] as const);

describe('a workflow that moved', () => {
  it('is there for each of ten', () => expect(workflows).toHaveLength(10));

  it('is one step or one call, and needs no shell in eight of them', () => {
    const ofShell = workflows.filter(({ job }) => job.steps?.some(({ run }) => run !== undefined));
    expect(ofShell.map(({ name }) => name)).toEqual(['golang-fips', 'Cockroach']);
  });

  it.each(each)('has no input that its action lacks: %s', (_, { job, inputs }) => {
    const { inputs: ofAction } = parse(readFileSync('action.yml', 'utf8'));
    const called = parse(readFileSync('.github/workflows/heapgate.yml', 'utf8'));
    const known = job.uses === CALLED ? called.on.workflow_call.inputs : ofAction;
    expect(Object.keys(known)).toEqual(expect.arrayContaining(Object.keys(inputs)));
  });

  it.skipIf(!works('actionlint', '--version'))('passes a workflow linter', () => {
    const folder = mkdtempSync(join(tmpdir(), 'moved-'));
    try {
      const files = workflows.map(({ text }, i) => {
        const file = join(folder, `${i}.yml`);
        writeFileSync(file, text);
        return file;
      });
      const { status, stdout } = spawnSync('actionlint', files, { encoding: 'utf8' });
      expect([status, stdout]).toEqual([0, '']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

const ready = goIsHere() && works('git', '--version');
if (!ready) console.log('Go or git is missing: the workflows that moved did not measure');

/** A module in which the workflow's benchmarks lie where its repository has them. */
interface Place {
  readonly module?: string;
  readonly packages: readonly string[];
  readonly head?: string;
  readonly calls?: readonly string[];
}

const RELIC = '//go:build relic\n\n';

/** By the page's headings: of those without an input that measuring heeds, one stands for all. */
const PLACES: Readonly<Record<string, Place>> = {
  'flow-go': {
    packages: ['fvm', 'engine/execution/computation'],
    head: RELIC,
    calls: ['make crypto_setup_gopath', 'make crypto_setup_gopath'],
  },
  'autoscaler VPA': { module: 'vertical-pod-autoscaler', packages: ['pkg'] },
  'autoscaler CA': {
    module: 'cluster-autoscaler',
    packages: ['core/bench'],
    calls: Array<string>(2).fill('sudo apt-get install -y -qq libseccomp-dev'),
  },
  OPA: { packages: ['ast'], head: '//go:build opa_wasm\n\n' },
  Nuclei: { packages: ['cmd/nuclei'] },
  gomarklint: { packages: ['linter'] },
};

describe.skipIf(!ready)('the gate, as a workflow that moved has it', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'moved-bin-'));
    // What a setup calls on a runner; here it leaves word that it was called.
    for (const name of ['make', 'sudo']) {
      const file = join(folder, name);
      writeFileSync(file, `#!/bin/sh\necho "${name} $*" >> '${join(folder, 'calls')}'\n`);
      chmodSync(file, 0o755);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(each.filter(([name]) => name in PLACES))(
    'finds the benchmark that grew: %s',
    async (name, workflow) => {
      const { module = '', packages, head = '', calls = [] } = PLACES[name]!;
      writeFileSync(join(folder, 'calls'), '');
      const at = (...path: string[]) => join(module, ...path);
      // A benchmark of a package that is left out would fail.
      const files = (bytes: string) => ({
        [at('go.mod')]: 'module example.com/moved\n\ngo 1.21\n',
        [at('e2e/e2e_test.go')]: 'package e2e\n',
        ...Object.fromEntries(
          packages.map((path) => [
            at(path, 'x_test.go'),
            benchmarks('x', { RunOnce: bytes }, head),
          ]),
        ),
      });
      const scene = mergedChange(files('64'), files('128'));
      const { github, setup } = await onPull(scene, inputsOf(workflow));
      const event = name === 'OPA' ? asPush(scene.base, scene.merge) : {};
      const env = {
        ...setup.env,
        ...workflow.job.env,
        PATH: `${folder}${delimiter}${process.env.PATH}`,
      };
      const { code, report } = await runAction({ ...setup, ...event, env });
      expect([code, report.conclusion]).toEqual([1, 'fail']);
      const measured = report.results.map((result: { package: string }) => result.package);
      expect(measured.toSorted()).toEqual(
        packages.map((path) => `example.com/moved/${path}`).toSorted(),
      );
      expect(readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')).toEqual(
        calls.length > 0 ? calls : [''],
      );
      expect(github.violations).toEqual([]);
      if (name !== 'OPA') {
        expect(github.state.comments[0]?.body).toContain(
          `/${scene.head}/${at(packages[0]!)}/x_test.go`,
        );
      }
    },
    240_000,
  );
});

function inputsOf({ inputs }: Workflow): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, `${value}`]));
}

function asPush(before: string, after: string) {
  return {
    event: 'push',
    payload: { ...readEvent('push'), ref: 'refs/heads/main', before, after },
  };
}
