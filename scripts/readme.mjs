// Writes the tables of inputs and outputs of action.yml (and of collect/action.yml, where it is)
// into README.md, and the demo's comment. With --check it only says whether README.md is current.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { parse } from 'yaml';

const sections = new Map();
for (const [name, file] of [
  ['action', 'action.yml'],
  ['collect', 'collect/action.yml'],
]) {
  if (!existsSync(file)) continue;
  const { inputs, outputs } = parse(readFileSync(file, 'utf8'));
  sections.set(`${name}-inputs`, table(['input', 'meaning', 'default'], inputs ?? {}));
  sections.set(`${name}-outputs`, table(['output', 'meaning'], outputs ?? {}));
}
for (const name of ['pull-request', 'fork-comment']) {
  const text = readFileSync(`examples/${name}.yml`, 'utf8').trim();
  sections.set(`example-${name}`, `\`\`\`yaml\n${text}\n\`\`\``);
}
sections.set('demo-comment', demoComment());

const before = readFileSync('README.md', 'utf8');
let after = before;
for (const [name, text] of sections) {
  const marked = new RegExp(`(<!-- ${name}: generated -->\n)[^]*?(<!-- /${name} -->)`);
  if (!marked.test(after)) continue;
  after = after.replace(marked, (_, open, close) => `${open}\n${text}\n\n${close}`);
}
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md is not current: run npm run readme and commit it');
    process.exit(1);
  }
} else writeFileSync('README.md', after);

function table(head, entries) {
  const rows = Object.entries(entries).map(([name, entry]) => {
    const row = [`\`${name}\``, cell(entry.description ?? '')];
    if (head.length > 2) row.push(entry.default === undefined ? '' : `\`${entry.default}\``);
    return row;
  });
  return markdownTable([head, ...rows], { alignDelimiters: false, padding: true });
}

function cell(text) {
  return text.trim().replaceAll('\n', ' ').replaceAll('|', '\\|');
}

/** The comment that the demo profiles get: exit code 1 is the verdict, not a failure to run. */
function demoComment() {
  const demo = '__fixtures__/demo';
  const args = [
    '--base',
    `${demo}/base`,
    '--head',
    `${demo}/head`,
    '--policy',
    `${demo}/heapgate.yml`,
  ];
  try {
    return execFileSync(
      process.execPath,
      ['dist/cli.js', 'check', ...args, '--format', 'markdown'],
      {
        encoding: 'utf8',
      },
    ).trim();
  } catch (error) {
    if (error.status === 1 && error.stdout) return error.stdout.trim();
    throw error;
  }
}
