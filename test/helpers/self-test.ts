import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../src/compare/comparison.ts';
import { manifestModules } from '../../src/compare/manifest-modules.ts';
import { ownModules } from '../../src/compare/own-module.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import { withoutUnlike } from '../../src/policy/leave-out.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import type { Decoded, NamedFile } from '../../src/profile/read-set.ts';
import { selfTest } from '../../src/self-test/self-test.ts';
import type { SelfTest } from '../../src/self-test/trial.ts';
import { gunzip } from '../../src/source/gunzip.ts';
import { FIXTURES } from './fixtures.ts';
import { readSet } from './read.ts';

/** Every file of a folder below `__fixtures__`, its manifest too. */
export function allFilesOf(
  folder: string,
  wanted: (name: string) => boolean = () => true,
): NamedFile[] {
  return readdirSync(join(FIXTURES, folder))
    .filter((name) => /\.(?:pb\.gz|txt|json)$/.test(name) && wanted(name))
    .sort()
    .map((name) => ({
      name: `${folder}/${name}`,
      bytes: new Uint8Array(readFileSync(join(FIXTURES, folder, name))),
      explicit: false,
    }));
}

export interface Files {
  readonly base: readonly NamedFile[];
  readonly head: readonly NamedFile[];
}

/** The day of every self-test here. */
export const TODAY = '2026-11-27';

/** What breaks a gate: what it reads, what it judges by, what it makes of it. */
export interface Broken {
  readonly head?: (head: ProfileSet, base: ProfileSet) => ProfileSet;
  readonly base?: (base: ProfileSet) => ProfileSet;
  readonly policy?: (policy: Policy) => Policy;
  readonly judgement?: (judgement: Judgement) => Judgement;
}

/** The self-test of a run on some files; the gate may be broken while it tests. */
export async function tested(
  { base: baseFiles, head: headFiles }: Files,
  policy: Policy,
  broken: Broken = {},
  named?: readonly string[],
): Promise<SelfTest & { readonly judgement: Judgement }> {
  const decoded: Decoded = new WeakMap();
  const [base, head] = [readSet(baseFiles, decoded), readSet(headFiles, decoded)];
  const modules = named ?? modulesOf(base, head);
  const by = (from: ProfileSet, to: ProfileSet, of: Policy) => {
    const sides = [withoutUnlike(from, of), withoutUnlike(to, of)] as const;
    return judge(compare(...sides, of.modules ?? modules), of, TODAY);
  };
  const judgement = by(base, head, policy);
  const found = await selfTest({
    files: baseFiles,
    base,
    head,
    modules,
    policy,
    judgement,
    today: TODAY,
    decode: ({ bytes }) => decoded.get(bytes),
    gunzip,
    gate: async (fromFiles, toFiles) => {
      const [from, to] = [readSet(fromFiles, decoded), readSet(toFiles, decoded)];
      const judged = by(
        broken.base?.(from) ?? from,
        broken.head?.(to, from) ?? to,
        broken.policy?.(policy) ?? policy,
      );
      return broken.judgement?.(judged) ?? judged;
    },
  });
  return { ...found, judgement };
}

function modulesOf(base: ProfileSet, head: ProfileSet): string[] {
  const named = manifestModules([...head.manifests, ...base.manifests]);
  return ownModules([...base.runs, ...head.runs], [...new Set(named)]);
}

/** A folder on both sides. */
export function alone(folder: string, wanted?: (name: string) => boolean): Files {
  const files = allFilesOf(folder, wanted);
  return { base: files, head: files };
}
