/**
 * Modules that no rule of the gate was made by, some benchmarks of each and some functions on the
 * stacks of these, with the result by whose B/op a growth is sized. The package is the module's
 * root. A growth from nothing is of 16, 64 and 256 bytes. `thousand`: the benchmarks of which 1000
 * operations do not take too long, where that is not all.
 */
export const MODULES = [
  {
    stem: 'bitset',
    path: 'github.com/bits-and-blooms/bitset',
    version: 'v1.29.0',
    benchmarks: '^Benchmark(SetExpand|BitsetReadWrite|Iter|LemireCreate)$',
    thousand: '^Benchmark(SetExpand|BitsetReadWrite)$',
    grow: {
      '(*BitSet).extendSet': 'BenchmarkSetExpand',
      '(*BitSet).ReadFrom': 'BenchmarkBitsetReadWrite',
      writeUint64Array: 'BenchmarkBitsetReadWrite',
    },
  },
  {
    stem: 'jsonparser',
    path: 'github.com/buger/jsonparser',
    version: 'v1.6.1',
    benchmarks: '^Benchmark(Set|SetPreAllocated|ParsePath)$',
    grow: {
      ParsePath: 'BenchmarkParsePath',
      createInsertComponent: 'BenchmarkSetPreAllocated',
    },
  },
  {
    stem: 'humanize',
    path: 'github.com/dustin/go-humanize',
    version: 'v1.1.0',
    benchmarks: '^Benchmark(ParseBigBytes|BigBytes|Commaf|FtoaRegexTrailing)$',
    grow: {
      ParseBigBytes: 'BenchmarkParseBigBytes',
      BigIBytes: 'BenchmarkBigBytes',
      humanateBigBytes: 'BenchmarkBigBytes',
      Commaf: 'BenchmarkCommaf',
    },
  },
  {
    stem: 'cbor',
    path: 'github.com/fxamacker/cbor/v2',
    version: 'v2.10.0',
    benchmarks: '^Benchmark(UnmarshalCOSE|UnmarshalSenML|UnmarshalCWTClaims|MarshalSenML)$',
    grow: {
      '(*decMode).Unmarshal': 'BenchmarkUnmarshalSenML',
      '(*decoder).parseMapToStruct': 'BenchmarkUnmarshalCWTClaims',
      fillByteString: 'BenchmarkUnmarshalCOSE/128-Bit_Symmetric_Key',
      '(*encMode).Marshal': 'BenchmarkMarshalSenML',
    },
  },
  {
    stem: 'glob',
    path: 'github.com/gobwas/glob',
    version: 'v1.1.0',
    benchmarks: '^BenchmarkPattern$/^(segments|cat|alternatives)-(compile|match-match)$',
    grow: {
      'Compiler.Compile': 'BenchmarkPattern/cat-compile',
      foldTail: 'BenchmarkPattern/cat-compile',
      specialize: 'BenchmarkPattern/alternatives-compile',
    },
  },
  {
    stem: 'go-version',
    path: 'github.com/hashicorp/go-version',
    version: 'v1.9.0',
    benchmarks: '.',
    grow: {
      '(*Version).bytes': 'BenchmarkVersionString',
      '(*Version).String': 'BenchmarkVersionString',
      '(*Version).Compare': 'BenchmarkCompareVersionV1',
    },
  },
  {
    stem: 'mapstructure',
    path: 'github.com/mitchellh/mapstructure',
    version: 'v1.5.0',
    benchmarks: '^Benchmark_Decode(|Map|SliceOfStruct|Metadata)$',
    grow: {
      NewDecoder: 'Benchmark_DecodeMap',
      '(*Decoder).decodeStructFromMap': 'Benchmark_Decode',
      '(*Decoder).decodeMapFromMap': 'Benchmark_DecodeMap',
      '(*Decoder).decodeSlice': 'Benchmark_DecodeSliceOfStruct',
    },
  },
  {
    stem: 'ulid',
    path: 'github.com/oklog/ulid/v2',
    version: 'v2.1.2',
    benchmarks:
      '^Benchmark(New|MustNew|Marshal)$/^(WithEntropy|WithMonotonicEntropy_SameTimestamp_Inc0|Text)$',
    grow: { New: 'BenchmarkNew/WithEntropy', MustNew: 'BenchmarkMustNew/WithEntropy' },
  },
  {
    stem: 'go-cache',
    path: 'github.com/patrickmn/go-cache',
    version: 'v2.1.0+incompatible',
    benchmarks: '^BenchmarkCache(SetExpiring|SetDelete|GetConcurrentExpiring|GetExpiring)$',
    grow: {
      '(*cache).Get': 'BenchmarkCacheGetExpiring',
      '(*cache).delete': 'BenchmarkCacheSetDelete',
    },
  },
  {
    stem: 'uniseg',
    path: 'github.com/rivo/uniseg',
    version: 'v0.4.7',
    benchmarks: '^Benchmark(Graphemes|Line|Sentence|Word)Function(String|Bytes)$',
    grow: {},
  },
  {
    stem: 'blackfriday',
    path: 'github.com/russross/blackfriday/v2',
    version: 'v2.1.0',
    benchmarks: '.',
    thousand: '^Benchmark(SmartDoubleQuotes|EscapeHTML)$',
    grow: {
      NewHTMLRenderer: 'BenchmarkSmartDoubleQuotes',
      '(*SPRenderer).Process': 'BenchmarkSmartDoubleQuotes',
      '(*Markdown).addBlock': 'BenchmarkSmartDoubleQuotes',
    },
  },
  {
    stem: 'ksuid',
    path: 'github.com/segmentio/ksuid',
    version: 'v1.0.4',
    benchmarks: '^Benchmark(AppendEncodeBase62|String|Parse|CompressedSet)$',
    grow: { Parse: 'BenchmarkParse', 'KSUID.String': 'BenchmarkString' },
  },
  {
    stem: 'decimal',
    path: 'github.com/shopspring/decimal',
    version: 'v1.6.0',
    benchmarks:
      '^Benchmark(NewFromFloat|NewFromStringFloat|_FloorRegular|Decimal_PowInt32|Decimal_Pow)$',
    grow: {
      NewFromString: 'BenchmarkNewFromStringFloat',
      NewFromFloat: 'BenchmarkNewFromFloat',
      'Decimal.Floor': 'Benchmark_FloorRegular',
      'Decimal.powExact': 'BenchmarkDecimal_PowInt32',
      expFixed: 'BenchmarkDecimal_Pow',
    },
  },
  {
    stem: 'decimal-slow',
    path: 'github.com/shopspring/decimal',
    version: 'v1.6.0',
    benchmarks: '^Benchmark_DivideNew$',
    grow: {},
  },
  {
    stem: 'gjson',
    path: 'github.com/tidwall/gjson',
    version: 'v1.20.2',
    benchmarks: '.',
    grow: { Valid: 'BenchmarkValid' },
  },
  {
    stem: 'gopher-lua',
    path: 'github.com/yuin/gopher-lua',
    version: 'v1.1.2',
    benchmarks: '^Benchmark(CallFrameStack(PushPop|Unwind)|RegistryPushPop)AutoGrow$',
    grow: {},
  },
  {
    stem: 'cascadia',
    path: 'github.com/andybalholm/cascadia',
    version: 'v1.3.5',
    benchmarks: '.',
    grow: {
      'Selector.MatchAll': 'BenchmarkMatchAll',
      'Selector.matchAllInto': 'BenchmarkMatchAll',
    },
  },
];
