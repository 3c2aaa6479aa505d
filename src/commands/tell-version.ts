import { STDOUT } from '../outlet.ts';
import { VERSION } from '../version.ts';

export function tellVersion(): void {
  STDOUT.lines(VERSION);
}
