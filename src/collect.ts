import { runCollectAction } from './collect/action.ts';

await runCollectAction();
