/**
 * A heap profile as columns: tables are parallel arrays addressed by index, never by the ids of
 * the file. Both forms that Go serves, the gzipped protobuf and the `debug=1` text, become this.
 *
 * @see github.com/google/pprof/proto/profile.proto for the meaning of every field.
 */
export interface HeapProfile {
    /** How it was written. Text profiles carry no inlining groups of their own and no mappings' ids. */
    readonly form: 'proto' | 'text';
    /** One per column of `samples.values`, in the order of the file. */
    readonly sampleTypes: readonly ValueType[];
    /** `''` where the file names none; pprof then shows the last sample type. */
    readonly defaultSampleType: string;
    readonly periodType: ValueType | undefined;
    /** `runtime.MemProfileRate` when the profile was written, in bytes: 1 counts every allocation. */
    readonly period: number;
    readonly timeNanos: bigint;
    readonly durationNanos: bigint;
    readonly comments: readonly string[];
    readonly docUrl: string;
    /** Regular expressions of frames that pprof leaves out; `''` where there are none. */
    readonly dropFrames: string;
    readonly keepFrames: string;
    readonly functions: FunctionTable;
    readonly mappings: readonly Mapping[];
    readonly locations: LocationTable;
    readonly samples: SampleTable;
    /** The `# runtime.MemStats` block of a `debug=1` text profile, by field name. */
    readonly memStats: ReadonlyMap<string, string> | undefined;
}
export interface ValueType {
    readonly type: string;
    readonly unit: string;
}
/** Parallel arrays, one entry a function. */
export interface FunctionTable {
    readonly length: number;
    /** As stored: Go symbol names with their type arguments. pprof prints another form of some. */
    readonly name: readonly string[];
    readonly systemName: readonly string[];
    readonly file: readonly string[];
    /** Line of the `func` keyword; 0 where unknown (Go before 1.20, text profiles). */
    readonly startLine: Float64Array;
}
export interface Mapping {
    readonly start: bigint;
    readonly limit: bigint;
    readonly offset: bigint;
    readonly file: string;
    readonly buildId: string;
    readonly hasFunctions: boolean;
    readonly hasFilenames: boolean;
    readonly hasLineNumbers: boolean;
    readonly hasInlineFrames: boolean;
}
/**
 * Parallel arrays, one entry a location. The lines of location `i` are those from `lineStart[i]`
 * up to `lineStart[i + 1]`; several lines are inlined calls, innermost first. A location without
 * lines was never symbolised.
 */
export interface LocationTable {
    readonly length: number;
    readonly address: BigUint64Array;
    /** Index into `mappings`, or -1. */
    readonly mapping: Int32Array;
    readonly isFolded: Uint8Array;
    /** `length + 1` entries. */
    readonly lineStart: Int32Array;
    /** Per line: index into `functions`. */
    readonly lineFunction: Int32Array;
    /** Per line: line of the source file, and column (0 where not recorded). */
    readonly lineNumber: Float64Array;
    readonly lineColumn: Float64Array;
}
/**
 * Parallel arrays, one entry a sample. The stack of sample `i` is the locations from
 * `stackStart[i]` up to `stackStart[i + 1]`, leaf first, root last.
 */
export interface SampleTable {
    readonly length: number;
    /** `length + 1` entries. */
    readonly stackStart: Int32Array;
    /** Indices into `locations`. */
    readonly stack: Int32Array;
    /** One column per sample type; whole numbers within ±(2^53 − 1), negative in a delta profile. */
    readonly values: readonly Float64Array[];
    /** The `bytes` label: size in bytes of one object of this record; 0 where there is none. */
    readonly objectSize: Float64Array;
    /** All labels of the sample in one canonical text; `''` for none. Only merging needs them. */
    readonly labels: readonly string[];
}
