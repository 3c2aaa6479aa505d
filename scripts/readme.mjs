// Writes the generated parts of README.md and docs/: the inputs and outputs of both actions, the
// example workflows, and the demo's comment. With --check it only says which page is not current.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { parse } from 'yaml';

const sections = new Map();
for (const [name, file] of [
  ['action', 'action.yml'],
  ['collect', 'collect/action.yml'],
]) {
  const { inputs, outputs } = parse(readFileSync(file, 'utf8'));
  sections.set(`${name}-inputs`, table(['input', 'meaning', 'default'], inputs ?? {}));
  sections.set(`${name}-outputs`, table(['output', 'meaning'], outputs ?? {}));
}
for (const name of ['pull-request', 'fork-comment', 'call']) {
  const text = readFileSync(`examples/${name}.yml`, 'utf8').trim();
  sections.set(`example-${name}`, `\`\`\`yaml\n${text}\n\`\`\``);
}
sections.set('demo-comment', withoutDetails(demoComment()));

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
const stale = [];
for (const page of pages.filter((name) => name.endsWith('.md'))) {
  const before = readFileSync(page, 'utf8');
  let after = before;
  for (const [name, text] of sections) {
    const marked = new RegExp(`(<!-- ${name}: generated -->\n)[^]*?(<!-- /${name} -->)`);
    after = after.replace(marked, (_, open, close) => `${open}\n${text}\n\n${close}`);
  }
  if (after === before) continue;
  stale.push(page);
  if (!process.argv.includes('--check')) writeFileSync(page, after);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`not current: ${stale.join(', ')}: run npm run readme and commit it`);
  process.exitCode = 1;
}

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
  const demo = '__fixtures__/counted';
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

/** A reader of the front page needs the verdict and its reasons, and not how it was measured. */
function withoutDetails(comment) {
  return comment.split('\n<details>')[0].trim();
}
