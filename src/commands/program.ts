import { Command, CommanderError, Help, Option } from 'commander';
import { faultOrDefect } from '../errors.ts';
import { commandOf, originOf } from '../origin.ts';
import { STDERR, STDOUT } from '../outlet.ts';
import { FORMATS } from '../report/format-names.ts';
import { VERSION } from '../version.ts';
import { withMeasuring } from './collect-options.ts';
import type { Called, Commands } from './commands.ts';
import type { ExitCode } from './exit-code.ts';
import { FAIL_ON } from './fail-on.ts';
import { format, metric, output } from './options.ts';
import { POLICY_COMMANDS } from './policy-commands.ts';
import { append, outputFile, port } from './values.ts';
import { VIEW_COMMANDS } from './view-commands.ts';

/**
 * Runs the command line, prints, and gives the exit code. Each command is loaded when it is called
 * for, so that `top` does not wait for the YAML parser and the HTTP client of `check`.
 *
 * @param cli path of the file that was started
 */
export async function runCommand(args: readonly string[], cli: string): Promise<ExitCode> {
  let code: ExitCode = 0;
  const start = commandOf(originOf(cli), process.cwd());
  const program = buildProgram(args, {
    start,
    done: (result) => {
      code = result;
    },
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    STDERR.lines(`heapgate: ${faultOrDefect(error)}`);
    return 2;
  }
}

function buildProgram(args: readonly string[], called: Called): Command {
  const program = new Command(called.start)
    .description(
      'Stops Go memory regressions: compares benchmark outputs and heap profiles, and judges the difference.',
    )
    .version(VERSION, '--version')
    .exitOverride()
    .configureHelp({ optionDescription: describe })
    .configureOutput({
      writeOut: (text) => STDOUT.lines(text.trimEnd()),
      writeErr: (text) => STDERR.lines(text.trimEnd()),
    })
    .showHelpAfterError(`(${called.start} --help lists the commands)`)
    .addHelpText(
      'after',
      `
A source (SRC) is a heap profile or what go test -bench printed, a folder or a
glob of them, or the URL of one.
Exit codes: 0 within budget, 1 a budget is exceeded, 2 it could not judge.`,
    );

  // To make all of them ready takes longer than to run some: only where all are listed.
  const [name = ''] = args;
  for (const each of Object.hasOwn(COMMANDS, name) ? [name] : Object.keys(COMMANDS)) {
    COMMANDS[each]?.(program.command(each), called);
  }
  return program;
}

/** All commands, in the order of the help. */
const COMMANDS: Commands = {
  check: (command, { done, start }) =>
    withMeasuring(withSides(command))
      .description('judge the difference between base and head by a policy')
      .argument('[packages...]', 'without --base and --head: packages to measure on both sides')
      .option(
        '--policy <file>',
        'policy to judge by (default: .github/heapgate.yml, or a built-in one)',
      )
      .addOption(format(FORMATS))
      .addOption(output())
      .option('--report <format=file>', 'write a report there as well; repeatable', append, [])
      .addOption(
        new Option('--fail-on <level>', 'what makes the exit code 1')
          .choices([...FAIL_ON])
          .default('error'),
      )
      .option(
        '--self-test',
        'show, instead of the report, how growth put into the base was caught',
        false,
      )
      // Taken only to say why it is not: it would be looked for here by users of pprof.
      .addOption(new Option('--normalize').hideHelp())
      .action(async (packages, options) => {
        const { runCheck } = await import('./check.ts');
        done(await runCheck(packages, { ...options, command: start }));
      }),

  ...POLICY_COMMANDS,

  diff: (command, { done, start }) =>
    withSides(command)
      .description('show what differs, without a policy and without a verdict')
      .addOption(metric())
      .option('--exact-names', "by pprof's own names: closures and type arguments apart", false)
      .addOption(format(['text', 'markdown', 'json']))
      .option(
        '--output <file>',
        'write there instead of to stdout; to a file named *.pb.gz the difference itself, for go tool pprof',
        outputFile,
      )
      .action(async (options) => {
        const { runDiff } = await import('./diff.ts');
        done(await runDiff({ ...options, command: start }));
      }),

  ...VIEW_COMMANDS,

  serve: (command, { done, start }) =>
    command
      .description('show the page of check --format html, made anew as its files change')
      .argument(
        '<src...>',
        'outputs and profiles of the head, such as a folder that collect writes to',
      )
      .requiredOption('--base <src>', 'outputs and profiles of the base; repeatable', append, [])
      .option(
        '--policy <file>',
        'policy to judge by (default: .github/heapgate.yml, or a built-in one)',
      )
      .option('--port <n>', 'port on 127.0.0.1 (default: any that is free)', port('--port'))
      .action(async (sources, options) => {
        const { runServe } = await import('./serve.ts');
        done(await runServe(sources, { ...options, command: start }));
      }),

  collect: (command, { done }) =>
    withMeasuring(command)
      .description('run the benchmarks and keep their heap profiles')
      .argument('[packages...]', 'packages, as for go test (default: ./...)')
      .requiredOption(
        '--out <dir>',
        'folder for the profiles; with --both its folders base and head',
      )
      .option('--both', 'measure base and head')
      .option('--shard <i/n>', "this machine's part of the packages, like 1/3")
      .option(
        '--weights <dir>',
        'folder of an earlier set; deal packages to the shards by its durations',
      )
      .action(async (packages, options) => {
        const { runCollect } = await import('./collect.ts');
        done(await runCollect({ ...options, packages }));
      }),
};

/** What an option is; that a list is empty and a switch off by default says itself. */
function describe(option: Option): string {
  return new Help().optionDescription(option).replace(/ \(default: (?:\[\]|false)\)$/, '');
}

function withSides(command: Command): Command {
  return command
    .option('--base <src>', 'outputs and profiles of the base; repeatable', append, [])
    .option('--head <src>', 'outputs and profiles of the head; repeatable', append, []);
}
