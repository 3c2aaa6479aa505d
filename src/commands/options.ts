import { Option } from 'commander';
import { METRICS } from '../profile/metric.ts';
import { outputFile } from './values.ts';

export function metric(): Option {
  return new Option('--metric <metric>', 'metric to show').choices([...METRICS]);
}

export function format(choices: readonly string[]): Option {
  return new Option('--format <format>', 'form of the report')
    .choices([...choices])
    .default('text');
}

export function output(): Option {
  return new Option('--output <file>', 'write the report there instead of to stdout').argParser(
    outputFile,
  );
}
