// Bundles one file of lib/ for Node and imports it; built again only when a source is newer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} entry path below the project's root */
export async function bundled(entry) {
  const out = join(root, '.output', 'node', entry.replace(/\.ts$/, '.mjs'));
  if (!existsSync(out) || statSync(out).mtimeMs < newest(join(root, 'lib'))) {
    const { build } = await import('vite');
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: dirname(out),
        emptyOutDir: false,
        copyPublicDir: false,
        minify: false,
        target: 'node20',
        ssr: join(root, entry),
        rollupOptions: { output: { entryFileNames: out.split('/').at(-1), format: 'es', codeSplitting: false } },
      },
      ssr: { noExternal: true },
    });
  }
  return import(pathToFileURL(out).href);
}

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    time = Math.max(time, statSync(path).mtimeMs, entry.isDirectory() ? newest(path) : 0);
  }
  return time;
}
