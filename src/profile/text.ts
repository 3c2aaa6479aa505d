import { UserError } from '../errors.ts';
import type { HeapProfile } from './heap-profile.ts';

/** Whether bytes are a heap profile in text form, such as `/debug/pprof/heap?debug=1` serves. */
export function isTextProfile(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 13)) === 'heap profile:';
}

export function parseTextProfile(_bytes: Uint8Array, name: string): HeapProfile {
  throw new UserError(`${name}: the text form is not read yet`);
}
