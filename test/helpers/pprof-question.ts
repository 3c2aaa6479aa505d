import type { HeapProfile } from '../../src/profile/heap-profile.ts';
import { dotText } from '../../src/report/dot.ts';
import { topText } from '../../src/report/pprof-text.ts';
import { peekText, treeText } from '../../src/report/pprof-text-tree.ts';
import type { Granularity } from '../../src/view/node-info.ts';
import { compilePattern } from '../../src/view/pattern.ts';
import { NO_TRIM, PICTURE_TRIM, TOP_TRIM, TREE_TRIM } from '../../src/view/trim.ts';
import { buildView, type ViewOptions } from '../../src/view/view.ts';

/** A command line of pprof, as options of ours. */
export interface Question {
  readonly files: readonly string[];
  readonly base: readonly string[];
  readonly report: 'top' | 'tree' | 'peek' | 'dot';
  readonly expression: string;
  readonly unit: string;
  readonly diff: boolean;
  readonly normalize: boolean;
  readonly options: ViewOptions;
}

/** Understands the flags that the stored questions use. */
export function readQuestion(args: readonly string[]): Question {
  const values = new Map<string, string>();
  const files: string[] = [];
  const base: string[] = [];
  for (const arg of args) {
    const [, flag, value] = /^-(\w+)(?:=(.*))?$/.exec(arg) ?? [];
    if (flag === undefined) files.push(arg);
    else if (flag === 'base' || flag === 'diff_base') base.push(value!);
    else values.set(flag, value ?? '');
  }
  const report = (['dot', 'tree', 'peek'] as const).find((each) => values.has(each)) ?? 'top';
  const granularity = ['lines', 'filefunctions', 'addresses'].find((each) => values.has(each));
  const limit = report === 'top' ? TOP_TRIM : report === 'tree' ? TREE_TRIM : PICTURE_TRIM;
  const trim = report === 'peek' || values.get('trim') === 'false' ? NO_TRIM : limit;
  const count = values.get('nodecount');
  return {
    files,
    // Of a flag given again, pprof takes the last.
    base: base.slice(-1),
    report,
    expression: values.get('peek') ?? '',
    unit: values.get('unit') ?? 'minimum',
    diff: args.some((arg) => arg.startsWith('-diff_base=')),
    normalize: values.has('normalize'),
    options: {
      metric: values.get('sample_index'),
      shape: report === 'dot' ? 'picture' : values.has('cum') ? 'cum' : 'flat',
      noInlines: values.has('noinlines'),
      trim: count === undefined ? trim : { ...trim, nodeCount: Number(count) },
      filters: {
        focus: values.get('focus'),
        ignore: values.get('ignore'),
        hide: values.get('hide'),
        show: values.get('show'),
        showFrom: values.get('show_from'),
      },
      ...(granularity && { granularity: granularity as Granularity }),
    },
  };
}

/** Our answer to a question put to pprof. */
export function answer(question: Question, read: (file: string) => HeapProfile): string {
  const { files, base, diff, normalize, options, report, expression, unit } = question;
  const view = buildView(files.map(read), {
    ...options,
    compile: compilePattern,
    base: base.length > 0 ? { profiles: base.map(read), diff, normalize } : undefined,
  });
  if (report === 'dot') return dotText(view, { unit });
  if (report === 'tree') return treeText(view, { unit });
  return report === 'peek'
    ? peekText(view, expression, compilePattern, { unit })
    : topText(view, { unit });
}
