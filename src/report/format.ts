import { codeQuality } from './code-quality.ts';
import type { FORMATS } from './format-names.ts';
import { reportJson } from './json.ts';
import { markdown } from './markdown.ts';
import { openMetrics } from './open-metrics.ts';
import { rdjsonl } from './rdjsonl.ts';
import type { Report } from './report.ts';
import { type TextOptions, text } from './text.ts';

export type Format = (typeof FORMATS)[number];

type Writer = (report: Report, look: TextOptions) => string | Promise<string>;

const WRITERS: Readonly<Record<Format, Writer>> = {
  text: ({ document }, look) => text(document, look),
  markdown: ({ document }) => markdown(document),
  json: reportJson,
  // What draws in a browser is large, and few ask for it.
  html: async (report) => {
    const { html, PAGE } = await import('../page.ts');
    return html(report, PAGE);
  },
  codequality: codeQuality,
  openmetrics: openMetrics,
  rdjsonl,
};

/** A report in one of its forms. */
export async function written(
  report: Report,
  format: Format,
  look: TextOptions = {},
): Promise<string> {
  return WRITERS[format](report, look);
}
