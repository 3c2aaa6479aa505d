import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { HeapProfile } from '../../src/profile/heap-profile.ts';
import { readProfile } from '../../src/profile/read-profile.ts';
import { answer, readQuestion } from '../helpers/pprof-question.ts';
import { fixtures, questions, storedAnswer } from '../helpers/pprof.ts';

const profiles = new Map<string, HeapProfile>();

function read(file: string): HeapProfile {
  let profile = profiles.get(file);
  if (!profile) {
    profile = readProfile(readFileSync(path.join(fixtures, file)), file);
    profiles.set(file, profile);
  }
  return profile;
}

for (const { files, flags } of questions()) {
  it(files.join(' '), () => {
    for (const asked of flags) {
      if (asked.includes('-raw')) continue;
      const stored = storedAnswer([...asked, ...files]);
      if (stored.failed) continue;
      const q = readQuestion([...asked, ...files]);
      expect(answer(q, read), asked.join(' ')).toBe(stored.text);
    }
  });
}
