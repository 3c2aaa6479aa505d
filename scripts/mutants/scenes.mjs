// What each mutant has to judge: sides and a policy, so that every kind of evidence, of target and
// of limit is in one of them.
const own = (name) => `scripts/mutants/policies/${name}.yml`;
const sides = (folder) => ({
  base: `__fixtures__/${folder}/base`,
  head: `__fixtures__/${folder}/base`,
});

export const SCENES = [
  { name: 'counted, many budgets', ...sides('stock'), policy: own('wide') },
  { name: 'counted, built in', ...sides('stock'), policy: own('built-in') },
  { name: 'exact, its own policy', ...sides('demo'), policy: '__fixtures__/demo/heapgate.yml' },
  { name: 'exact, many budgets', ...sides('demo'), policy: own('wide') },
  { name: 'exact, whole profiles', ...sides('demo'), policy: own('runs') },
  {
    name: 'timed',
    base: '__fixtures__/default/base',
    head: '__fixtures__/default/head',
    policy: own('built-in'),
  },
  {
    name: 'printed alone',
    base: '__fixtures__/named/base.txt',
    head: '__fixtures__/named/base.txt',
    policy: own('printed'),
  },
  { name: 'sampled, whole profiles', ...sides('sampled'), policy: own('runs') },
];
