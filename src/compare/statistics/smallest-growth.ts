import { tryRepeat } from './steps.ts';

/** Steps of a tenth: some eight magnitudes. */
const STEPS = 200;

/**
 * The smallest growth that is shown, in steps of a tenth from `from` on; undefined where the largest
 * of them is not. What shows a growth shows every larger one, so that halving finds it.
 */
export function smallestGrowth(
  from: number,
  isShown: (growth: number) => boolean,
): number | undefined {
  const growthAt = (step: number) => from * 1.1 ** step;
  let shown = STEPS;
  let hidden = -1;
  tryRepeat(STEPS, () => {
    if (shown - hidden <= 1) return true;
    const middle = (hidden + shown) >> 1;
    if (isShown(growthAt(middle))) shown = middle;
    else hidden = middle;
    return false;
  });
  return shown < STEPS ? growthAt(shown) : undefined;
}
