import { describe, expect, it } from 'vitest';
import { couldNotJudge, noBaseline } from '../../src/report/headline.ts';
import { headlineMarkdown, headlineText } from '../../src/report/headline-text.ts';
import { reportJson } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { text } from '../../src/report/text.ts';
import { expectGolden } from '../helpers/golden.ts';
import { CASES } from './cases.ts';

describe.each(Object.entries(CASES))('%s', (name, build) => {
  it('reads as before in Markdown', () => {
    expectGolden(`${name}.md`, `${markdown(build().document)}\n`);
  });
  it('reads as before in a terminal', () => {
    expectGolden(`${name}.txt`, text(build().document));
  });
  it('is the same as data', () => expectGolden(`${name}.json`, reportJson(build())));
});

describe('a headline without a judgement', () => {
  it('says what is wrong with the input', () => {
    const headline = couldNotJudge(
      '.github/heapgate.yml:12:5 unknown key "packges" (did you mean "packages"?)',
    );
    expect(headlineMarkdown(headline)).toBe(
      '### ❌ Could not judge: `.github/heapgate.yml:12:5` unknown key `"packges"` (did you mean `"packages"?`)',
    );
    expect(headlineText(headline)).toContain('Could not judge: .github/heapgate.yml:12:5 unknown');
  });

  it('says that there is no baseline', () => {
    expect(headlineMarkdown(noBaseline('no push run of `main` has heap profiles'))).toBe(
      '### ❔ No baseline: no push run of `` `main` `` has heap profiles. Nothing was judged',
    );
  });
});
