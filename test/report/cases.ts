import type { Report } from '../../src/report/report.ts';
import { buildReport } from '../../src/report/report.ts';
import {
  changed,
  diffOf,
  fn,
  frameOf,
  inputOf,
  judgementOf,
  limitOf,
  MODULE,
  pathOf,
  selfTestOf,
  verdictOf,
} from '../helpers/judgement.ts';

const API = `${MODULE}/api`;

const node = fn('(*Parser).node', [1_024_000, 1_152_000], { objects: [1000, 1000] });
const list = fn('(*Handler).List', [4_100_000, 4_400_000], {
  package: API,
  objects: [41_000, 44_000],
});
const index = fn('(*Index).Put', [500_000, 506_000], { package: `${MODULE}/internal/index` });
const shrunk = [
  fn('(*Parser).token', [90_000, 84_900]),
  fn('(*Lexer).next', [12_000, 7_000], { package: `${MODULE}/internal/lexer` }),
];
const fresh = fn('newArena', [0, 65_536], { objects: [0, 1] });
const gone = fn('oldArena', [32_768, 0], { objects: [1, 0] });
const grow = fn('(*Builder).Grow', [1_024_000, 1_152_000], {
  package: 'strings',
  own: false,
  file: 'strings/builder.go',
});

const path = pathOf(
  ['BenchmarkParseQuery', '(*Parser).Parse', '(*Parser).node'],
  changed(1_000_000, 1_123_000),
);
const paths = [
  {
    ...path,
    frames: [
      ...path.frames,
      frameOf('(*Builder).Grow', {
        package: 'strings',
        own: false,
        file: 'strings/builder.go',
        line: 82,
      }),
    ],
  },
  pathOf(['BenchmarkParseAll', '(*Parser).Parse', '(*Parser).node'], changed(24_000, 29_000), {
    benchmark: 'BenchmarkParseAll',
    objects: changed(24, 29),
    sizes: { base: [1000], head: [1000] },
  }),
];

const held = ['(*Parser).Parse', '(*Parser).list', '(*Parser).expr'].map((local) =>
  verdictOf('pass', fn(local, [70_000, local.endsWith('list') ? 70_100 : 70_000])),
);

const everything = diffOf([node, list, index, ...shrunk, fresh, gone, grow], {
  explain: (target) => (target.function === node.name ? paths : []),
  notes: [
    {
      level: 'info',
      text: '31 stacks, 40960 B of alloc_space, of initialisation, the testing package and the runtime alone are not judged',
    },
  ],
});

const TIMED =
  'github.com/acme/db/internal/parser ran for a time and not for a number of iterations (812 to 1204): measure with -benchtime=1000x';

/** One report per thing that a headline can say. */
export const CASES: Readonly<Record<string, () => Report>> = {
  'over-budget': () =>
    buildReport(
      inputOf(
        judgementOf(
          [
            verdictOf('fail', node, { over: 76_800 }),
            verdictOf('warn', list, {
              budget: 'api objects',
              metric: 'alloc_objects',
              limit: limitOf('5%', { metric: 'alloc_objects' }),
            }),
            ...held,
          ],
          everything,
          {
            notes: [
              {
                level: 'warning',
                text: 'budget "old index" matches no package of these profiles',
                at: { line: 31, column: 5 },
              },
            ],
          },
        ),
        { selfTest: selfTestOf(5) },
      ),
    ),
  'over-max': () =>
    buildReport(
      inputOf(
        judgementOf(
          [
            verdictOf('fail', list, {
              function: undefined,
              local: undefined,
              file: '',
              line: 0,
              limit: limitOf('4 MiB', { kind: 'max', relative: undefined, absolute: 4_194_304 }),
              over: 205_696,
            }),
          ],
          diffOf([list]),
        ),
      ),
    ),
  warning: () => buildReport(inputOf(judgementOf([verdictOf('warn', node), ...held], everything))),
  within: () =>
    buildReport(
      inputOf(judgementOf([verdictOf('pass', index), ...held], diffOf([index, ...shrunk])), {
        selfTest: selfTestOf(4),
      }),
    ),
  unchanged: () =>
    buildReport(inputOf(judgementOf(held.slice(0, 1), diffOf([fn('Same', [100, 100])])))),
  'cannot-tell': () =>
    buildReport(
      inputOf(
        judgementOf(
          [
            verdictOf('inconclusive', node, { reason: TIMED }),
            verdictOf('inconclusive', list, { reason: TIMED }),
            verdictOf('inconclusive', index),
          ],
          diffOf([node, list, index], { capture: { class: 'advisory', reasons: [TIMED] } }),
        ),
      ),
    ),
  'per-operation': () =>
    buildReport(
      inputOf(
        judgementOf(
          [
            verdictOf('fail', node, {
              limit: limitOf('5% and 64 B/op', { absolute: 64, per: 'op' }),
              base: 1024,
              head: 1152,
              delta: 128,
              over: 64,
            }),
          ],
          diffOf([node], {
            explain: () => paths.slice(0, 1),
            benchmarks: [
              {
                name: 'BenchmarkParseQuery',
                measured: `${MODULE}/internal/parser`,
                status: 'changed',
                operations: { base: 1000, head: 1000 },
                metrics: {},
              },
            ],
          }),
        ),
      ),
    ),
  'nothing-judged': () =>
    buildReport(inputOf(judgementOf([], diffOf([], { samples: { base: 0, head: 0 } })))),
};
