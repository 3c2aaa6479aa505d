import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collect, collectBoth } from '../../src/collect/collect.ts';
import type { CollectResult } from '../../src/collect/collection.ts';
import type { CollectOptions } from '../../src/collect/options.ts';
import type { ManifestPackage } from '../../src/profile/manifest.ts';
import { goIsHere } from '../helpers/go.ts';
import { commit, repository, tempFolder, write } from './repository.ts';

if (!goIsHere()) console.log('results.test.ts: no go on PATH, no result was measured');

const go = { 'go.mod': 'module example.com/m\n\ngo 1.21\n' };

/** A test file with all that these benchmarks need. */
function source(body: string): string {
  const names = ['fmt', 'net', 'os', 'path/filepath', 'strings', 'syscall', 'testing', 'time'];
  const used = [
    'fmt.Sprint, net.Listen, os.Getpid, filepath.Join, strings.ToUpper, time.Now, syscall.Getpid',
    'make64, [8]byte{}',
  ];
  return `package m

import (${names.map((name) => `"${name}"`).join('; ')})

var sink any
var _ = []any{${used.join(', ')}}

func make64(b *testing.B) { for i := 0; i < b.N; i++ { sink = make([]byte, 64) } }

${body}
`;
}

const silent = () => {};

/** Measures a package on the head alone. */
async function measured(body: string, options: Partial<Omit<CollectOptions, 'out'>> = {}) {
  const cwd = repository({ ...go, 'm_test.go': source(body) });
  const result = await collect({ cwd, out: join(tempFolder(), 'set'), ...options }, silent);
  return { result, entry: result.sets[0]!.manifest.packages[0]!, folder: result.sets[0]!.folder };
}

/** `BenchmarkX ok 20,120` of each result. */
function told(entry: ManifestPackage): string[] {
  return entry.results.map(({ name, exit, measurements }) => {
    return [name, exit, ...measurements.map(({ pair }) => pair.join())].join(' ');
  });
}

function on(result: CollectResult, side: 'base' | 'head'): ManifestPackage {
  return result.sets.find((one) => one.side === side)!.manifest.packages[0]!;
}

describe.skipIf(!goIsHere())('the results of a package', () => {
  beforeEach(() => void vi.stubEnv('GITHUB_EVENT_NAME', ''));
  afterEach(() => void vi.unstubAllEnvs());

  it('are each measured alone at two counts, whatever they are called', async () => {
    const { entry, folder, result } = await measured(`
func BenchmarkPlain(b *testing.B) { make64(b) }
func BenchmarkTable(b *testing.B) {
	for _, name := range []string{"a b", "x/y", "(z)[|.*", "twice", "twice", "", "size-8", "ü"} { b.Run(name, make64) }
	b.Run("deep", func(b *testing.B) { b.Run("er", make64) })
}`);
    expect(told(entry)).toEqual(
      ['#00', '(z)[|.*', 'a_b', 'deep/er', 'size-8', 'twice', 'twice#01', 'x/y', 'ü']
        .map((name) => `BenchmarkTable/${name}`)
        .concat('BenchmarkPlain')
        .sort()
        .map((name) => `${name} ok 20,120`),
    );
    for (const { name, measurements } of entry.results) {
      const { low, high } = measurements[0]!;
      const [ofLow, ofHigh] = [low, high].map(({ lines }) => lines.map((line) => line.split(' ')));
      expect([ofLow!.map((words) => words[0]), ofLow!.map((words) => words[1])]).toEqual([
        [name],
        ['20'],
      ]);
      expect(ofHigh!.map((words) => words[1])).toEqual(['120']);
      for (const { profile } of [low, high]) {
        expect(readFileSync(join(folder, profile)).length).toBeGreaterThan(100);
      }
    }
    // The start, the list, the two benchmarks at 20, one of them at 120, nine results at both.
    expect(result.processes).toBe(2 + 2 + 1 + 9 * 2);
  });

  it('are those of an expression, by what Go makes of it', async () => {
    const body = `
func BenchmarkA(b *testing.B) { b.Run("x", make64); b.Run("y", make64) }
func BenchmarkB(b *testing.B) { b.Run("x", make64); b.Run(fmt.Sprint("y", os.Getpid()), make64) }
func BenchmarkC(b *testing.B) { make64(b) }`;
    const names = async (bench: string) => told((await measured(body, { bench })).entry);
    expect(await names('kA/x|C')).toEqual(['BenchmarkA/x ok 20,120', 'BenchmarkC ok 20,120']);
    expect(await names('[AB]$')).toEqual([
      'BenchmarkA/x ok 20,120',
      'BenchmarkA/y ok 20,120',
      'BenchmarkB ok 20,120',
    ]);
    // The siblings that an expression leaves out stay out where one does not run alone.
    const { entry } = await measured(body, { bench: 'kB/y' });
    expect(entry.results.map(({ measurements }) => measurements[0]!.high.lines.length)).toEqual([
      1,
    ]);
    expect((await measured(body, { bench: 'None' })).entry.exit).toBe('no-benchmarks');
    expect((await measured(body, { bench: 'kA/none' })).entry.exit).toBe('no-benchmarks');
  });

  it('are measured with their siblings where they do not run alone', async () => {
    const { entry } = await measured(`
var before = false
func BenchmarkPid(b *testing.B) {
	b.Run("steady", make64)
	b.Run(fmt.Sprint("pid", os.Getpid()), make64)
}
func BenchmarkNeedy(b *testing.B) {
	b.Run("first", func(b *testing.B) { before = true; make64(b) })
	b.Run("second", func(b *testing.B) { if !before { b.Fatal("no first") }; make64(b) })
}`);
    expect(told(entry)).toEqual(['BenchmarkNeedy ok 20,120', 'BenchmarkPid ok 20,120']);
    const lines = entry.results.map(({ measurements }) => measurements[0]!.high.lines.length);
    expect(lines).toEqual([2, 2]);
  });

  it('fail alone, and so are skipped', async () => {
    const { entry, folder, result } = await measured(`
func BenchmarkTable(b *testing.B) {
	b.Run("good", make64)
	b.Run("bad", func(b *testing.B) { b.Fatal("no rows") })
	b.Run("after", make64)
}
func BenchmarkPanic(b *testing.B) { panic("no database") }
func BenchmarkSkip(b *testing.B) { b.Skip("no network") }`);
    expect(entry.exit).toBe('ok');
    expect(told(entry)).toEqual([
      'BenchmarkPanic failed',
      'BenchmarkSkip skipped',
      'BenchmarkTable/after ok 20,120',
      'BenchmarkTable/bad failed',
      'BenchmarkTable/good ok 20,120',
    ]);
    const messages = entry.results.map(({ message }) => message);
    expect(messages[0]).toBe('BenchmarkPanic: panic: no database');
    expect(messages[1]).toMatch(/^BenchmarkSkip: m_test.go:\d+: no network$/);
    expect(messages[3]).toMatch(/^BenchmarkTable\/bad: m_test.go:\d+: no rows$/);
    expect(result.failed.map((one) => one.result)).toEqual([
      'BenchmarkPanic',
      'BenchmarkTable/bad',
    ]);
    expect(readFileSync(join(folder, 'example.com_m.log'), 'utf8')).toContain('no database');
  });

  it('are of a benchmark that refuses small counts, at large ones', async () => {
    const { entry } = await measured(`
func BenchmarkPicky(b *testing.B) { if b.N > 1 && b.N < 1000 { b.Fatal("too few") }; make64(b) }
func BenchmarkPlain(b *testing.B) { make64(b) }
func BenchmarkSkips(b *testing.B) { if b.N > 1 && b.N < 100 { b.Skip("too few") }; make64(b) }
func BenchmarkSkipsAll(b *testing.B) { if b.N > 1 { b.Skip("one is enough") }; make64(b) }`);
    expect(told(entry)).toEqual([
      'BenchmarkPicky ok 1000,2000',
      'BenchmarkPlain ok 20,120',
      'BenchmarkSkips ok 1000,2000',
      'BenchmarkSkipsAll skipped',
    ]);
    expect(entry.results.at(-1)!.message).toMatch(
      /^at 20 operations: m_test.go:\d+: one is enough$/,
    );
  });

  it('are skipped by chance, in whichever process, and that is told with its words', async () => {
    const counts = tempFolder();
    // Each letter is a process: it runs, or is skipped.
    const plans = ['Low sr s', 'LowOnce srrr', 'High rs s', 'HighLate rsrs', 'HighOnce rsrrr'];
    const functions = plans.map((plan) => {
      const [name, ...ways] = plan.split(' ');
      return `func Benchmark${name}(b *testing.B) { byPlan(b, "${name}", "${ways.join('')}"); make64(b) }`;
    });
    const { entry, result } = await measured(`
func byPlan(b *testing.B, name, plan string) {
	file := filepath.Join("${counts}", name)
	done, _ := os.ReadFile(file)
	if b.N == 1 { done = append(done, '.'); os.WriteFile(file, done, 0o600) }
	if n := len(done); n <= len(plan) && plan[n-1] == 's' { b.Skip("random") }
}
${functions.join('\n')}
func BenchmarkTable(b *testing.B) {
	b.Run("leaf", func(b *testing.B) { byPlan(b, "leaf", "rss"); make64(b) })
	b.Run("plain", make64)
}`);
    const messages = entry.results.map(({ name, exit, message }) => {
      return `${name.slice(9)} ${exit} ${message.replace(/m_test.go:\d+/, 'm_test.go')}`.trim();
    });
    const skipped = (name: string, words: string) => `${name} skipped Benchmark${name}: ${words}`;
    expect(messages).toEqual([
      skipped('High', 'm_test.go: random'),
      skipped('HighLate', 'm_test.go: random'),
      skipped('HighOnce', 'not every time'),
      skipped('Low', 'm_test.go: random'),
      skipped('LowOnce', 'not every time'),
      skipped('Table/leaf', 'm_test.go: random'),
      'Table/plain ok',
    ]);
    expect(result.failed).toEqual([]);
  });

  it('are measured at a lower pair where the processor takes long, and not where it waits', async () => {
    // So long of the processor, however busy that is.
    const burn = (milliseconds: number) => `
	var r syscall.Rusage
	took := func() time.Duration {
		syscall.Getrusage(syscall.RUSAGE_SELF, &r)
		return time.Duration(r.Utime.Nano() + r.Stime.Nano())
	}
	for i := 0; i < b.N; i++ { for at := took(); took()-at < ${milliseconds} * time.Millisecond; { } }`;
    const { entry } = await measured(
      `
func BenchmarkSlow(b *testing.B) { ${burn(80)} }
func BenchmarkSlower(b *testing.B) { ${burn(300)} }
func BenchmarkWaits(b *testing.B) { for i := 0; i < b.N; i++ { time.Sleep(30 * time.Millisecond) } }`,
      { timeout: 12 },
    );
    expect(told(entry)).toEqual([
      'BenchmarkSlow ok 10,30',
      'BenchmarkSlower ok 2,7',
      'BenchmarkWaits ok 20,120',
    ]);
  });

  it('are too slow where they do not end on any pair, and the others are not lost', async () => {
    const { entry, result } = await measured(
      `
func BenchmarkTable(b *testing.B) {
	b.Run("fast", make64)
	b.Run("slow", func(b *testing.B) { for i := 0; i < b.N; i++ { time.Sleep(time.Second) } })
	b.Run("after", make64)
}`,
      { timeout: 5 },
    );
    expect(told(entry)).toEqual([
      'BenchmarkTable/after ok 20,120',
      'BenchmarkTable/fast ok 20,120',
      'BenchmarkTable/slow too-slow',
    ]);
    const [failed] = result.failed;
    expect(failed!.message).toBe('BenchmarkTable/slow: still running after 5 s');
  });
});

describe.skipIf(!goIsHere())('both sides', () => {
  beforeEach(() => void vi.stubEnv('GITHUB_EVENT_NAME', ''));
  afterEach(() => void vi.unstubAllEnvs());

  async function both(
    base: string,
    head: string,
    options: Partial<Omit<CollectOptions, 'out'>> = {},
  ) {
    const cwd = repository({ ...go, 'm_test.go': source(base) });
    commit(cwd, { 'm_test.go': source(head) });
    const out = join(tempFolder(), 'sets');
    return collect({ cwd, out, both: true, ref: 'HEAD~1', ...options }, silent);
  }

  const waits = (milliseconds: number) =>
    `func BenchmarkIt(b *testing.B) { for i := 0; i < b.N; i++ { time.Sleep(${milliseconds} * time.Millisecond) } }`;

  it('have one pair, and a head that ends on none is too slow', async () => {
    const slower = await both(waits(1), waits(100), { timeout: 4 });
    expect(told(on(slower, 'base'))).toEqual(['BenchmarkIt ok 10,30']);
    expect(told(on(slower, 'head'))).toEqual(['BenchmarkIt ok 10,30']);
    const endless = await both(waits(1), waits(1000), { timeout: 3 });
    expect(told(on(endless, 'base'))).toEqual(['BenchmarkIt ok 2,7']);
    expect(told(on(endless, 'head'))).toEqual(['BenchmarkIt too-slow']);
    expect(endless.failed).toMatchObject([{ side: 'head', result: 'BenchmarkIt' }]);
    // A pair that was asked for has none below it.
    const asked = await both(waits(1), waits(1000), { timeout: 3, pair: [5, 10] });
    expect(told(on(asked, 'base'))).toEqual(['BenchmarkIt ok 5,10']);
    expect(told(on(asked, 'head'))).toEqual(['BenchmarkIt too-slow']);
  });

  it('have what is new, gone and broken on one of them', async () => {
    const result = await both(
      `func BenchmarkBoth(b *testing.B) { make64(b) }
func BenchmarkGone(b *testing.B) { make64(b) }
func BenchmarkTurned(b *testing.B) { make64(b) }
func BenchmarkTable(b *testing.B) { b.Run("old", make64); b.Run("kept", make64) }`,
      `func BenchmarkBoth(b *testing.B) { make64(b) }
func BenchmarkNew(b *testing.B) { make64(b) }
func BenchmarkTurned(b *testing.B) { b.Fatal("broken") }
func BenchmarkTable(b *testing.B) { b.Run("kept", make64); b.Run("new", make64) }`,
    );
    const names = (side: 'base' | 'head') =>
      on(result, side).results.map(({ name, exit }) => `${name.slice(9)} ${exit}`);
    expect(names('base')).toEqual(
      ['Both', 'Gone', 'Table/kept', 'Table/old', 'Turned'].map((name) => `${name} ok`),
    );
    expect(names('head')).toEqual([
      'Both ok',
      'New ok',
      'Table/kept ok',
      'Table/new ok',
      'Turned failed',
    ]);
  });

  it.each([
    ['shorter', ''],
    ['longer', 'a-temp-folder/with-a-name/longer-than-most'],
  ])(
    'are told paths of equal length where the temp folder is %s, and have empty temp folders',
    async (_, deep) => {
      const body = `
func BenchmarkIt(b *testing.B) {
	wd, _ := os.Getwd()
	left, _ := filepath.Glob(filepath.Join(os.TempDir(), "*"))
	os.WriteFile(filepath.Join(os.TempDir(), "left"), nil, 0o600)
	b.ReportMetric(float64(len(wd)), "wd")
	b.ReportMetric(float64(len(os.Args[0])), "binary")
	b.ReportMetric(float64(len(os.TempDir())), "temp")
	if b.N == 1 { b.ReportMetric(float64(len(left)), "left") }
	if len(left) > 0 && b.N == 1 { b.Fatal("left behind") }
	if wd != os.Getenv("PWD") { b.Fatal(wd) }
	make64(b)
}`;
      const cwd = repository({ ...go, 'm_test.go': source(body) });
      write(cwd, { 'm_test.go': source(`${body}\nvar other = 1`) });
      const out = join(tempFolder(), 'sets');
      const temp = join(tempFolder(), deep);
      mkdirSync(temp, { recursive: true });
      vi.stubEnv('TMPDIR', temp);
      const result = await collect({ cwd, out, both: true, ref: 'HEAD' }, silent);
      const figures = (side: 'base' | 'head') => {
        const { low, high } = on(result, side).results[0]!.measurements[0]!;
        return [low, high].map(({ lines }) => lines[0]!.match(/[\d.]+ (?:wd|binary|temp)/g));
      };
      expect(figures('base')[0]).toHaveLength(3);
      expect(figures('head')).toEqual(figures('base'));
      expect(figures('base')[0]).toEqual(figures('base')[1]);
    },
  );

  it('want one port, and get it one after the other', async () => {
    const port = 20_000 + (process.pid % 20_000);
    const body = `
func BenchmarkIt(b *testing.B) {
	l, err := net.Listen("tcp", "127.0.0.1:${port}")
	if err != nil { b.Fatal(err) }
	defer l.Close()
	time.Sleep(300 * time.Millisecond)
	make64(b)
}`;
    const result = await both(body, `${body}\nvar other = 1`, { jobs: 4 });
    for (const side of ['base', 'head'] as const) {
      expect(told(on(result, side))).toEqual(['BenchmarkIt ok 20,120']);
    }
    // Serial packages do not even try: start, list and two counts a side.
    const serial = await both(body, `${body}\nvar other = 1`, { jobs: 4, serial: ['**'] });
    expect(serial.processes).toBe(8);
    expect(told(on(serial, 'head'))).toEqual(['BenchmarkIt ok 20,120']);
  });
});

describe.skipIf(!goIsHere())('a package that starts slowly, or has very many results', () => {
  beforeEach(() => void vi.stubEnv('GITHUB_EVENT_NAME', ''));
  afterEach(() => void vi.unstubAllEnvs());

  const main = 'func TestMain(m *testing.M) { time.Sleep(1200 * time.Millisecond); m.Run() }';
  const table = (grown: number) => `
func BenchmarkTable(b *testing.B) {
	for n := 1; n <= 600; n++ {
		size := 64
		if n == ${grown} { size = 80 }
		b.Run(fmt.Sprint("n", n), func(b *testing.B) { for i := 0; i < b.N; i++ { sink = make([]byte, size) } })
	}
}`;

  it('has one process a count, and alone only what moved or failed', async () => {
    const body = (size: number) => `${main}
func BenchmarkSame(b *testing.B) { make64(b) }
func BenchmarkGrown(b *testing.B) { for i := 0; i < b.N; i++ { sink = make([]byte, ${size}) } }
func BenchmarkPicky(b *testing.B) { if b.N > 1 && b.N < 1000 { b.Fatal("too few") }; make64(b) }`;
    const cwd = repository({ ...go, 'm_test.go': source(body(64)) });
    write(cwd, { 'm_test.go': source(body(80)) });
    const options = { cwd, out: join(tempFolder(), 'sets'), ref: 'HEAD' };
    const collection = await collectBoth(options, silent);
    try {
      const result = await collection.collect();
      for (const side of ['base', 'head'] as const) {
        expect(told(on(result, side))).toEqual([
          'BenchmarkGrown ok 20,120',
          'BenchmarkPicky ok 1000,2000',
          'BenchmarkSame screened',
        ]);
        const [screen] = on(result, side).screens;
        expect(screen!.pair).toEqual([20, 120]);
        expect(screen!.high.lines).toHaveLength(2);
      }
      const same = { package: 'example.com/m', result: 'BenchmarkSame' };
      const again = await collection.again([{ base: same, head: same }], 2);
      expect(told(on(again, 'head'))).toContain('BenchmarkSame ok 20,120 20,120');
    } finally {
      await collection.close();
    }
  });

  it('has 600 of them in two processes a side', async () => {
    const cwd = repository({ ...go, 'm_test.go': source(table(0)) });
    write(cwd, { 'm_test.go': source(table(333)) });
    const out = join(tempFolder(), 'sets');
    const result = await collect({ cwd, out, both: true, ref: 'HEAD' }, silent);
    const head = on(result, 'head');
    expect(head.results).toHaveLength(600);
    expect(told(head).filter((one) => !one.endsWith(' screened'))).toEqual([
      'BenchmarkTable/n333 ok 20,120',
    ]);
    // Start, list, looking for results, two counts of all, and two of one: a side.
    expect(result.processes).toBe(2 * 7);
  });
});

describe.skipIf(!goIsHere())('the environment of a benchmark', () => {
  beforeEach(() => void vi.stubEnv('GITHUB_EVENT_NAME', ''));
  afterEach(() => void vi.unstubAllEnvs());

  it('is its own, but for the start, which is counted too', async () => {
    vi.stubEnv('GODEBUG', 'gctrace=0');
    const seen = join(tempFolder(), 'seen');
    const { entry, folder } = await measured(`
var held = make([]byte, 1<<20)
func TestMain(m *testing.M) {
	f, _ := os.OpenFile("${seen}", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	fmt.Fprintln(f, os.Getenv("GODEBUG"), strings.Contains(fmt.Sprint(os.Args), "bench=^$"))
	f.Close()
	m.Run()
}
func BenchmarkIt(b *testing.B) { make64(b) }`);
    const lines = readFileSync(seen, 'utf8').trim().split('\n');
    expect(lines.filter((line) => line.includes('memprofilerate'))).toEqual([
      'gctrace=0,memprofilerate=1 true',
    ]);
    expect(lines.filter((line) => line === 'gctrace=0 false')).toHaveLength(lines.length - 1);
    const profile = join(folder, entry.start!.profile);
    const top = spawnSync('go', ['tool', 'pprof', '-raw', '-sample_index=alloc_space', profile], {
      encoding: 'utf8',
    });
    expect(top.stdout).toMatch(/1048576/);
  });
});
