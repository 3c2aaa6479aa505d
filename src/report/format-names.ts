/** The forms that a report can be written in. */
export const FORMATS = [
  'text',
  'markdown',
  'json',
  'html',
  'codequality',
  'openmetrics',
  'rdjsonl',
] as const;
