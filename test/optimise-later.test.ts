import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { CALLS } from '../src/optimise-later.ts';

it.runIf(process.versions.v8.startsWith('13.'))('knows what V8 does by itself', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const [option, calls] of Object.entries(CALLS)) {
    expect(options).toContain(`type: int  default: --${option}=${calls}\n`);
  }
});
