import { gzipSync } from 'node:zlib';
import {
  Function as Func,
  Line,
  Location,
  Profile,
  Sample,
  StringTable,
  ValueType,
} from 'pprof-format';

/** Texts that mean something to Markdown, to GitHub, to HTML or to a runner's log. */
export const HOSTILE = [
  '@octocat',
  'acme/db#12',
  'https://evil.example/x',
  'www.evil.example',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '</summary></details><h1>',
  '<!-- heapgate:v1 key=default run=9 -->',
  'a|b||c\\|d',
  '`x` ``y`` ```',
  '```\n@octocat\n```',
  '\n# heading\n- item',
  '\r\n::error::taken over',
  '\n::set-output name=conclusion::pass',
  '\n##[error]taken over',
  '\u202Egnp.exe\u2066',
  '\u001B[2J\u001B]8;;https://evil.example\u0007',
  '&#64;octocat&lt;b&gt;',
  '%0A::stop-commands::x',
  '😀'.repeat(60),
] as const;

/**
 * A heap profile of so many functions, each with a hostile name, in as many files. `factor`
 * scales what they allocate, so that two profiles differ.
 */
export function hostileProfile(count: number, factor: number): Uint8Array {
  const strings = new StringTable();
  const text = (value: string) => strings.dedup(value);
  const types = ['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space'];
  const functions: Func[] = [];
  const locations: Location[] = [];
  const samples: Sample[] = [];
  for (let id = 1; id <= count; id++) {
    const evil = HOSTILE[id % HOSTILE.length]!;
    const name = text(
      `example.com/evil/${id % 3 === 0 ? evil.replaceAll('/', '') : 'p'}${id % 40}.F${id}${evil}`,
    );
    functions.push(
      new Func({ id, name, systemName: name, filename: text(`evil/${evil}/f${id}.go`) }),
    );
    locations.push(new Location({ id, line: [new Line({ functionId: id, line: id })] }));
    const bytes = (id % 50 === 0 ? 1_000_000 : 64) * (id % 2 === 0 ? factor : 1);
    samples.push(new Sample({ locationId: [id], value: [1, bytes, 0, 0] }));
  }
  // Every profile that Go writes has this one, and it tells which Go it was.
  const main = text('runtime.main');
  const proc = text('runtime/proc.go');
  functions.push(
    new Func({ id: count + 1, name: main, systemName: main, filename: proc, startLine: 149 }),
  );
  const profile = new Profile({
    stringTable: strings,
    sampleType: types.map((type) =>
      valueType(text(type), text(type.endsWith('space') ? 'bytes' : 'count')),
    ),
    periodType: valueType(text('space'), text('bytes')),
    period: 1,
    function: functions,
    location: locations,
    sample: samples,
  });
  return gzipSync(profile.encode());
}

function valueType(type: number, unit: number): ValueType {
  return new ValueType({ type, unit });
}
