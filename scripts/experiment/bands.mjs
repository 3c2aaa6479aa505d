/** Functions by their samples on one side: what an interval can tell hangs on those. */
export const BANDS = ['<5', '5-29', '30-299', '>=300'];

/** The place in BANDS. Fewer than five samples leave an exact interval no choice but to be wide. */
export const bandOf = (samples) => [5, 30, 300].filter((from) => samples >= from).length;
