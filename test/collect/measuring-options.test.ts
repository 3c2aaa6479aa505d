import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import {
  MEASURING_KEYS,
  type MeasuringKey,
  type MeasuringSettings,
  measuringOption,
  measuringWords,
  optionName,
} from '../../src/collect/measuring-options.ts';
import { readMeasuringInputs } from '../../src/github/measuring-inputs.ts';

/** The words of the table as an input's description, where every sentence is whole. */
function description(key: MeasuringKey): string {
  const { form, means } = measuringOption(key);
  const whole = means.charAt(0).toUpperCase() + means.slice(1);
  if (form === 'on' || form === 'off') return `\`${form === 'on'}\`: ${means}.`;
  return form === 'list' ? `${whole}. One a line.` : `${whole}.`;
}

describe('each measuring option', () => {
  it.each(['action.yml', 'collect/action.yml'])('is an input of %s', (file) => {
    const { inputs } = parse(readFileSync(file, 'utf8'));
    for (const key of MEASURING_KEYS) {
      expect(inputs[optionName(key)]?.description, `${file}: ${key}`).toBe(description(key));
    }
  });

  it.each(['check', 'collect'])('is an option of heapgate %s', (command) => {
    const args = ['dist/cli.js', command, '--help'];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const help = stdout.replace(/\s+/g, ' ');
    for (const key of MEASURING_KEYS) {
      const { form, means } = measuringOption(key);
      if (key !== 'packages') {
        expect(help).toContain(`--${form === 'off' ? 'no-' : ''}${optionName(key)} `);
        expect(help).toContain(means);
      }
    }
    expect(help).toContain('[packages...]');
  });
});

describe('what is given', () => {
  afterEach(() => vi.unstubAllEnvs());

  /** Something else than the default, for each form. */
  const settings = Object.fromEntries(
    MEASURING_KEYS.map((key) => {
      const { form } = measuringOption(key);
      return [key, { text: `a ${key}`, list: ['x', 'y'], on: true, off: false }[form]];
    }),
  ) as MeasuringSettings;

  it('is read from the inputs, all of it', () => {
    for (const [key, value] of Object.entries(settings)) {
      const text = Array.isArray(value) ? value.join('\n') : String(value);
      vi.stubEnv(`INPUT_${optionName(key).toUpperCase()}`, text);
    }
    expect(readMeasuringInputs()).toEqual(settings);
  });

  it('stands in the printed commands, all of it', () => {
    const words = measuringWords(settings);
    for (const key of MEASURING_KEYS) {
      const { form } = measuringOption(key);
      const name = `--${form === 'off' ? 'no-' : ''}${optionName(key)}`;
      if (key === 'packages') expect(words.slice(0, 2)).toEqual(['x', 'y']);
      else expect(words).toContain(name);
    }
    expect(measuringWords({ short: false, trimpath: true, exclude: [], bench: '' })).toEqual([]);
  });
});
