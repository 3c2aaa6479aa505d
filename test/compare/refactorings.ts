/** A change of code that does not change what an operation allocates. */
export interface Refactoring {
  readonly name: string;
  /** Stacks of one operation below the benchmark, with names in `m.io/app` unless they say more. */
  readonly base: string;
  readonly head: string;
  /** The stack on head to which a growth is added, and the function that has it then. */
  readonly grows: string;
  readonly at: string;
  /** What it was, where that is surely told; `likely` where it is no more. */
  readonly was?: string;
  readonly isLikely?: boolean;
}

const CALLS = `
  Parse > lex > strings.(*Builder).grow  128 B x4
  Parse > lex  64 B x10
  Parse > node  48 B x20
  Parse > node > encoding/json.Marshal  256 B x2
  Write > flush  512 B x1
`;

/** The stacks of an operation with some names replaced. */
const named = (...renames: readonly (readonly [from: string, to: string])[]) =>
  renames.reduce(
    (text, [from, to]) => text.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to),
    CALLS,
  );

function renamed(name: string, from: string, to: string, grows: string): Refactoring {
  const at = to
    .slice(to.lastIndexOf('/') + 1)
    .replace(/^\w+\.(?=[A-Za-z(])/, to.includes('/') ? '' : '$&');
  return { name, base: CALLS, head: named([from, to]), grows, at, was: from };
}

export const REFACTORINGS: readonly Refactoring[] = [
  renamed('a leaf is renamed', 'node', 'item', 'Parse > item'),
  renamed('a function in the middle is renamed', 'Parse', 'Decode', 'Decode'),
  renamed('a function that calls others is renamed', 'lex', 'scan', 'Parse > scan'),
  renamed('it becomes a method', 'node', '(*Parser).node', 'Parse > (*Parser).node'),
  renamed('a method gets another receiver', 'lex', 'Lexer.lex', 'Parse > Lexer.lex'),
  renamed('it becomes generic', 'node', 'node[...]', 'Parse > node[...]'),
  renamed('it is exported', 'lex', 'Lex', 'Parse > Lex'),
  renamed(
    'it moves to another package',
    'node',
    'm.io/app/internal/ast.node',
    'Parse > m.io/app/internal/ast.node',
  ),
  renamed(
    'it moves and becomes a method',
    'lex',
    'm.io/app/scan.(*S).Lex',
    'Parse > m.io/app/scan.(*S).Lex',
  ),
  renamed(
    'the outermost one moves to another package',
    'Parse',
    'm.io/app/parse.Parse',
    'm.io/app/parse.Parse',
  ),
  {
    name: 'caller and callee are renamed together',
    base: CALLS,
    head: named(['Parse', 'Decode'], ['node', 'item']),
    grows: 'Decode > item',
    at: 'item',
    was: 'node',
  },
  {
    name: 'all of them are renamed',
    base: CALLS,
    head: named(['Parse', 'P'], ['node', 'N'], ['lex', 'L'], ['Write', 'W'], ['flush', 'F']),
    grows: 'W > F',
    at: 'F',
    was: 'flush',
    isLikely: true,
  },
  {
    name: 'all of them move to one other package',
    base: CALLS,
    head: CALLS.replace(/\b(Parse|lex|node|Write|flush)\b/g, 'm.io/app/core.$1'),
    grows: 'm.io/app/core.Parse > m.io/app/core.node',
    at: 'node',
    was: 'node',
  },
  {
    name: 'a part is extracted',
    base: CALLS,
    head: CALLS.replace('node  48 B x20', 'node > attr  48 B x20'),
    grows: 'Parse > node > attr',
    at: 'attr',
  },
  {
    name: 'all of a body is extracted',
    base: CALLS,
    head: CALLS.replaceAll('lex', 'lex > run'),
    grows: 'Parse > lex > run',
    at: 'run',
  },
  {
    name: 'a part is extracted into another package',
    base: CALLS,
    head: CALLS.replace('flush', 'flush > m.io/app/buf.Flush'),
    grows: 'Write > flush > m.io/app/buf.Flush',
    at: 'Flush',
  },
  {
    name: 'a helper is inlined by hand',
    base: CALLS,
    head: CALLS.replaceAll('Parse > node', 'Parse'),
    grows: 'Parse',
    at: 'Parse',
  },
  {
    name: 'the outermost one is inlined into the benchmark',
    base: CALLS,
    head: CALLS.replaceAll('Write > flush', 'flush'),
    grows: 'flush',
    at: 'flush',
  },
  {
    name: 'one is split in two by what it allocates',
    base: CALLS,
    head: CALLS.replace('lex >', 'text >').replace('lex  64', 'mark  64'),
    grows: 'Parse > text > strings.(*Builder).grow',
    at: 'text',
  },
  {
    name: 'one is split in two halves of the same sizes',
    base: CALLS,
    head: CALLS.replace('node  48 B x20', 'left  48 B x12\n  Parse > right  48 B x8'),
    grows: 'Parse > right',
    at: 'right',
  },
  {
    name: 'two are joined into a new one',
    base: CALLS,
    head: named(['node', 'both'], ['lex', 'both']),
    grows: 'Parse > both',
    at: 'both',
  },
  {
    name: 'one is joined into another that was there',
    base: CALLS,
    head: named(['lex', 'node']),
    grows: 'Parse > node',
    at: 'node',
  },
  {
    name: 'a wrapper is put around it',
    base: CALLS,
    head: CALLS.replaceAll('Parse >', 'ParseAll > Parse >'),
    grows: 'ParseAll > Parse > node',
    at: 'node',
  },
  {
    name: 'a wrapper is taken away',
    base: CALLS.replaceAll('Parse >', 'ParseAll > Parse >'),
    head: CALLS,
    grows: 'Parse > node',
    at: 'node',
  },
  {
    name: 'it is called by another one',
    base: CALLS,
    head: CALLS.replaceAll('Parse > node', 'Write > node'),
    grows: 'Write > node',
    at: 'node',
  },
  {
    name: 'an own helper is taken instead of a library',
    base: CALLS,
    head: CALLS.replace('encoding/json.Marshal', 'marshal'),
    grows: 'Parse > node > marshal',
    at: 'marshal',
  },
  {
    name: 'a library is taken instead of an own helper',
    base: CALLS,
    head: CALLS.replace('Write > flush', 'Write > bufio.(*Writer).Flush'),
    grows: 'Write > bufio.(*Writer).Flush',
    at: 'Write',
  },
  {
    name: 'work moves into a goroutine',
    base: CALLS,
    head: CALLS.replaceAll('Write > flush', 'net/http.serve > flush'),
    grows: 'net/http.serve > flush',
    at: 'flush',
  },
  {
    name: 'a method set becomes an interface with two types',
    base: CALLS,
    head: CALLS.replace(
      'node  48 B x20',
      '(*leaf).node  48 B x15\n  Parse > (*branch).node  48 B x5',
    ),
    grows: 'Parse > (*branch).node',
    at: '(*branch).node',
  },
  {
    name: 'a recursion is unrolled',
    base: CALLS.replaceAll('node', 'node > node > node'),
    head: CALLS.replaceAll('node', 'first > node'),
    grows: 'Parse > first > node',
    at: 'node',
  },
  {
    name: 'functions that call each other are renamed, and another one between them',
    base: `Read > parse > list > parse > map > strconv.Itoa  16 B x4
      Read > parse > list > parse > map > parse > text  32 B x8
      Read > parse > list > reflect.MakeSlice  1280 B x1
      Read > parse > map > any > parse  24 B x2`,
    head: `Read > parseTo > toList > parseTo > toMap > strconv.Itoa  16 B x4
      Read > parseTo > toList > parseTo > toMap > parseTo > text  32 B x8
      Read > parseTo > toList > reflect.MakeSlice  1280 B x1
      Read > parseTo > toMap > parse  24 B x2`,
    grows: 'Read > parseTo > toList',
    at: 'toList',
    was: 'list',
    isLikely: true,
  },
  {
    name: 'a function moves and another one is extracted from it',
    base: CALLS,
    head: CALLS.replaceAll('node', 'm.io/app/ast.node').replace('node  48', 'node > attr  48'),
    grows: 'Parse > m.io/app/ast.node > attr',
    at: 'attr',
  },
  {
    name: 'two functions swap their names',
    base: CALLS,
    head: named(['lex', 'swap'], ['node', 'lex'], ['swap', 'node']),
    grows: 'Parse > lex',
    at: 'lex',
  },
  {
    name: 'a helper is shared that was there twice',
    base: 'Get > copyA  64 B x3\nPut > copyB  64 B x5',
    head: 'Get > copyOf  64 B x3\nPut > copyOf  64 B x5',
    grows: 'Put > copyOf',
    at: 'copyOf',
  },
  {
    name: 'two alike siblings are renamed, which nothing tells apart',
    base: 'Run > first  64 B x2\nRun > second  64 B x2',
    head: 'Run > alpha  64 B x2\nRun > beta  64 B x2',
    grows: 'Run > beta',
    at: 'beta',
  },
];
