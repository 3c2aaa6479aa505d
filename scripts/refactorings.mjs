// Writes docs/refactorings.md from what is kept of real refactorings in scripts/refactorings/figures.json:
//
//   npm run refactorings
import { readFileSync, writeFileSync } from 'node:fs';
import { report } from './refactorings/report.mjs';

const kept = JSON.parse(readFileSync('scripts/refactorings/figures.json', 'utf8'));
writeFileSync('docs/refactorings.md', report(kept));
