import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npx vite build -c tests/gallery/vite.config.ts` writes a page to open in any browser. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: fileURLToPath(new URL('../../.output/gallery', import.meta.url)), emptyOutDir: true },
});
