import { untilStopped } from '../collect/signals.ts';
import { faultOf } from '../errors.ts';
import { clean } from '../foreign-text.ts';
import { gate } from '../gate.ts';
import { STDERR, STDOUT } from '../outlet.ts';
import { html, notYetHtml, PAGE } from '../page.ts';
import { buildReport } from '../report/report.ts';
import type { Starting } from '../report/reproduce.ts';
import { followed } from '../serve/followed.ts';
import { serve } from '../serve/server.ts';
import { stampOf } from '../serve/stamp.ts';
import { usualPlace } from '../source/policy-file.ts';
import { urlSchemes } from '../source/schemes.ts';
import { today } from '../today.ts';
import type { ExitCode } from './exit-code.ts';
import { commandContext } from './output.ts';

export interface ServeOptions extends Starting {
  base: string[];
  policy?: string;
  port?: number;
}

/** `heapgate serve`: the page of `check --format html`, made anew as its files change, until Ctrl-C. */
export async function runServe(
  head: readonly string[],
  { base, command, policy, port = 0 }: ServeOptions,
): Promise<ExitCode> {
  const context = commandContext();
  const schemes = urlSchemes([...base, ...head]);
  const request = { base, head, command, policy, context, schemes, wantsFlames: true };
  const paths = [...base, ...head].filter((spec) => !/^https?:/i.test(spec));
  const page = followed(
    () => stampOf([...paths, policy ?? usualPlace(context.cwd)], context.cwd),
    async (stamp) => {
      try {
        return html(buildReport(await gate({ ...request, today: today() })), PAGE, stamp);
      } catch (error) {
        const fault = faultOf(error);
        if (fault === undefined) throw error;
        // What is being measured or mended is not there yet.
        return notYetHtml(fault, PAGE, stamp);
      }
    },
  );
  const { url, server } = await serve(page, port);
  STDERR.lines(clean(`${base.join(', ')} → ${head.join(', ')}, until Ctrl-C:`));
  await STDOUT.report(url);
  await untilStopped('nothing is left', (signal) => {
    return new Promise<void>((done) => signal.addEventListener('abort', () => done()));
  });
  server.closeAllConnections();
  server.close();
  return 0;
}
