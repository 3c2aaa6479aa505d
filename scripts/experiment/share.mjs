/** The 95 % Clopper-Pearson interval of a share of `of`, bound by bound by bisection. */
export function interval(hits, of) {
  const low = hits === 0 ? 0 : bisect((p) => 1 - below(hits - 1, of, p) > 0.025);
  const high = hits === of ? 1 : bisect((p) => below(hits, of, p) < 0.025);
  return { low, high };
}

/** `2 of 300, 0.7 % [0.1, 2.4]`. */
export function shareText(hits, of) {
  if (of === 0) return '';
  const { low, high } = interval(hits, of);
  const percent = (value) => (value * 100).toFixed(1);
  return `${hits} of ${of}, ${percent(hits / of)} % [${percent(low)}, ${percent(high)}]`;
}

/** P(Binomial(n, p) <= k). */
function below(k, n, p) {
  let log = n * Math.log1p(-p);
  let sum = Math.exp(log);
  for (let i = 1; i <= k; i++) {
    log += Math.log(((n - i + 1) / i) * (p / (1 - p)));
    sum += Math.exp(log);
  }
  return sum;
}

/** Where a condition that holds for large shares begins to hold. */
function bisect(holds) {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
