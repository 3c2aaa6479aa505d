import { combine } from '../view/combine.ts';
import type { ExitCode } from './exit-code.ts';
import { writeProfile } from './output.ts';
import { profilesOf } from './view-of.ts';

/** `heapgate merge`: several profiles as one, as `go tool pprof -proto` writes them. */
export async function runMerge(sources: readonly string[], output: string): Promise<ExitCode> {
  await writeProfile(combine(await profilesOf(sources)), output);
  return 0;
}
