import { UserError } from '../errors.ts';

/** There is nothing to compare with, which need not be anybody's mistake: a first run has no past. */
export class MissingBase extends UserError {}
