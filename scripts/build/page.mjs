// Builds what a report's page runs and how it looks, with the hashes that its policy names.
import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** @returns {Promise<import('../src/report/html.ts').PageAssets>} */
export async function buildPage() {
  const common = {
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    target: 'es2022',
  };
  const js = await build({
    ...common,
    entryPoints: ['src/page/main.ts'],
    format: 'iife',
  });
  const css = await build({ ...common, entryPoints: ['src/page/page.css'] });
  // Nothing in it may look like the end of the element that it stands in.
  const script = js.outputFiles[0].text.trim().replaceAll('</', '<\\/');
  const style = css.outputFiles[0].text.trim();
  const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  return { script, scriptHash: hash(script), style, styleHash: hash(style) };
}
