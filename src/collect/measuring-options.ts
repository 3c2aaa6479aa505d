/** How one of them is written: `list` several times, `on` and `off` as a switch from the other. */
interface MeasuringOption {
  readonly form: 'text' | 'list' | 'on' | 'off';
  /** What help calls a value. */
  readonly value?: string;
  /** Half a sentence: what it is, or what the switch does. */
  readonly means: string;
}

/**
 * All that says which benchmarks run and how, by the key that the code has for it: the one table
 * from which `heapgate check`, `heapgate collect` and both actions take their options and inputs.
 */
export const MEASURING = {
  packages: {
    form: 'list',
    means: 'packages, as for go test; folders reach into every module below (default: ./...)',
  },
  ref: {
    form: 'text',
    value: 'ref',
    means:
      'commit, branch or tag of the base (default: what the event names, or the merge base with the default branch)',
  },
  exclude: { form: 'list', value: 'glob', means: 'globs over import paths to leave out' },
  bench: {
    form: 'text',
    value: 'regexp',
    means: 'benchmarks to run, as for go test -bench (default: .)',
  },
  skip: {
    form: 'text',
    value: 'regexp',
    means: 'benchmarks and sub-benchmarks to leave out, as for go test -skip',
  },
  pair: {
    form: 'text',
    value: 'm,n',
    means:
      'the two iteration counts (default: 20,120; less for a slow benchmark, equal on both sides)',
  },
  count: {
    form: 'text',
    value: 'n',
    means: 'measurements of each benchmark a side (default: 1)',
  },
  jobs: {
    form: 'text',
    value: 'n',
    means: 'benchmark processes side by side (default: the number of processors)',
  },
  cpu: {
    form: 'text',
    value: 'n',
    means: 'GOMAXPROCS of the benchmarks (default: 1, which repeats best)',
  },
  tags: { form: 'text', value: 'list', means: 'build tags, separated by commas' },
  setup: {
    form: 'text',
    value: 'command',
    means:
      "command to run before the build: in the base's worktree, and in the checkout for the head",
  },
  setupTimeout: {
    form: 'text',
    value: 'time',
    means: 'limit of setup on each side, like 5m (default: 15m)',
  },
  timeout: {
    form: 'text',
    value: 'time',
    means: 'limit of one benchmark process, like 90s (default: 30s)',
  },
  budget: {
    form: 'text',
    value: 'time',
    means:
      'time for the whole run, judging included, like 5m: what changed and is quick goes first, and the report lists what was not reached',
  },
  serial: {
    form: 'list',
    value: 'glob',
    means:
      'globs over packages whose processes must not overlap, such as those that share a database',
  },
  short: { form: 'on', means: 'pass -short to the benchmarks' },
  trimpath: { form: 'off', means: 'build without -trimpath' },
  generate: { form: 'on', means: "run go generate ./... in the base's worktree" },
  share: {
    form: 'off',
    means: 'run a package on both sides even where the test binary is the same',
  },
  like: {
    form: 'text',
    value: 'dir',
    means: 'folder of an earlier set to take iteration counts and durations from',
  },
} as const satisfies Readonly<Record<string, MeasuringOption>>;

export type MeasuringKey = keyof typeof MEASURING;

interface Values {
  text: string;
  list: readonly string[];
  on: boolean;
  off: boolean;
}

/** What a user gave for some of them; a switch is what holds then, whichever way it turns. */
export type MeasuringSettings = {
  readonly [Key in MeasuringKey]?: Values[(typeof MEASURING)[Key]['form']] | undefined;
};

export const MEASURING_KEYS = Object.keys(MEASURING) as readonly MeasuringKey[];

export function measuringOption(key: MeasuringKey): MeasuringOption {
  return MEASURING[key];
}

/** As an option or an input is called: `setupTimeout` -> `setup-timeout`. */
export function optionName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The settings as the command line takes them, for `heapgate check` and `heapgate collect`. */
export function measuringWords(settings: MeasuringSettings): string[] {
  return MEASURING_KEYS.flatMap((key) => {
    const value = settings[key];
    if (value === undefined || value === '') return [];
    if (typeof value === 'string') return [`--${optionName(key)}`, value];
    if (typeof value !== 'boolean') {
      return key === 'packages' ? value : value.flatMap((one) => [`--${optionName(key)}`, one]);
    }
    const { form } = measuringOption(key);
    if (value !== (form === 'on')) return [];
    return [form === 'on' ? `--${optionName(key)}` : `--no-${optionName(key)}`];
  });
}

/** What earlier versions took; read only to say what to write instead. */
export const FORMER = ['benchtime', 'memprofilerate'] as const;
export type FormerSettings = { readonly [Name in (typeof FORMER)[number]]?: string | undefined };
