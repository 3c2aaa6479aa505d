/**
 * What a field of profile.proto holds. `ints` accepts packed and single values, mixed; a message
 * is the table of its own fields.
 */
export type Kind = 'int' | 'ints' | 'text' | Message;

export interface Field {
  /** Message and field: `location.line`. */
  readonly name: string;
  readonly kind: Kind;
}

/** Fields of a message by number; 0 is none. */
export interface Message {
  readonly name: string;
  readonly fields: readonly (Field | undefined)[];
}

function message(name: string, ...fields: (string | readonly [string, Kind])[]): Message {
  const named = fields.map((field): Field => {
    const [short, kind] = typeof field === 'string' ? [field, 'int' as const] : field;
    return { name: `${name}.${short}`, kind };
  });
  return { name, fields: [undefined, ...named] };
}

const VALUE_TYPE = message('value type', 'type', 'unit');
export const LABEL = message('label', 'key', 'str', 'num', 'num_unit');
export const SAMPLE = message(
  'sample',
  ['location_id', 'ints'],
  ['value', 'ints'],
  ['label', LABEL],
);
const MAPPING = message(
  'mapping',
  'id',
  'memory_start',
  'memory_limit',
  'file_offset',
  'filename',
  'build_id',
  'has_functions',
  'has_filenames',
  'has_line_numbers',
  'has_inline_frames',
);
export const LINE = message('line', 'function_id', 'line', 'column');
export const LOCATION = message(
  'location',
  'id',
  'mapping_id',
  'address',
  ['line', LINE],
  'is_folded',
);
export const FUNCTION = message('function', 'id', 'name', 'system_name', 'filename', 'start_line');

/** @see github.com/google/pprof/proto/profile.proto */
export const PROFILE = message(
  'profile',
  ['sample_type', VALUE_TYPE],
  ['sample', SAMPLE],
  ['mapping', MAPPING],
  ['location', LOCATION],
  ['function', FUNCTION],
  ['string_table', 'text'],
  'drop_frames',
  'keep_frames',
  'time_nanos',
  'duration_nanos',
  ['period_type', VALUE_TYPE],
  'period',
  ['comment', 'ints'],
  'default_sample_type',
  'doc_url',
);
