import { type Command, Option } from 'commander';
import {
  FORMER,
  MEASURING_KEYS,
  type MeasuringKey,
  measuringOption,
  optionName,
} from '../collect/measuring-options.ts';
import { append } from './values.ts';

/** What says which benchmarks run and how: the same for `collect` and for `check` without sources. */
export function withMeasuring(command: Command): Command {
  for (const key of MEASURING_KEYS) {
    // They are arguments.
    if (key !== 'packages') addOption(command, key);
  }
  for (const name of FORMER) command.addOption(new Option(`--${name} <n>`).hideHelp());
  return command;
}

function addOption(command: Command, key: MeasuringKey): void {
  const { form, value = 'value', means } = measuringOption(key);
  const name = optionName(key);
  switch (form) {
    case 'text':
      command.option(`--${name} <${value}>`, means);
      break;
    case 'list':
      command.option(`--${name} <${value}>`, `${means}; repeatable`, append, []);
      break;
    case 'on':
      command.option(`--${name}`, means);
      break;
    case 'off':
      command.option(`--no-${name}`, means);
      break;
  }
}
