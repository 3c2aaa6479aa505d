import { fileURLToPath } from 'node:url';
import { runAction } from './action.ts';

await runAction(fileURLToPath(new URL('cli.js', import.meta.url)));
