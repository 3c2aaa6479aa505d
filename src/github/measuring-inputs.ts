import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getInput, getMultilineInput } from '@actions/core';
import {
  FORMER,
  type FormerSettings,
  MEASURING_KEYS,
  type MeasuringKey,
  type MeasuringSettings,
  measuringOption,
  optionName,
} from '../collect/measuring-options.ts';
import { UserError } from '../errors.ts';

/** Every measuring option as an input, for both actions. */
export function readMeasuringInputs(): MeasuringSettings & FormerSettings {
  const named = MEASURING_KEYS.map((key) => [key, readOne(key)]);
  const former = FORMER.map((name) => [name, getInput(name) || undefined]);
  return Object.fromEntries([...named, ...former].filter(([, value]) => value !== undefined));
}

function readOne(key: MeasuringKey): string | readonly string[] | boolean | undefined {
  const { form } = measuringOption(key);
  const name = optionName(key);
  if (form === 'text') return getInput(name) || undefined;
  if (form !== 'list') return readFlag(name);
  const words = getMultilineInput(name).flatMap((line) => line.split(/\s+/));
  const given = words.filter((word) => word !== '');
  return given.length > 0 ? given : undefined;
}

export function readFlag(name: string): boolean | undefined {
  const text = getInput(name);
  if (text === '') return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new UserError(`input ${name}: "${text}" is neither true nor false`);
}

/** The inputs that are given of them, as a message names them. */
export function measuringNames(settings: MeasuringSettings & FormerSettings): string[] {
  return Object.keys(settings).map(optionName);
}

/** The folder to measure in, which `working-directory` names from the workspace. */
export function workingFolder(workspace: string, name: string): string {
  const folder = join(workspace, name);
  // Git and Go would be told to run there, and would seem to be missing themselves.
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder && !relative(workspace, folder).startsWith('..')) return folder;
  throw new UserError(`input working-directory: ${name}: no such folder in the workspace`);
}
