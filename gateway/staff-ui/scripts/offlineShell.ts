import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Files of the patients' own pages, and letters that the clinic's language does not use, are fetched when needed. */
const NOT_KEPT = /^assets\/(p-|inter-(?!latin-wght))/;

/** Writes the service worker with the names of the files that this build is made of. */
export const offlineShell = (): Plugin => ({
  name: 'daybreak-offline-shell',
  apply: 'build',
  generateBundle(_, bundle) {
    const assets = Object.keys(bundle).filter((name) => /\.(js|css|woff2)$/.test(name) && !NOT_KEPT.test(name));
    const files = ['/index.html', '/mark.svg', ...assets.sort().map((name) => `/${name}`)];
    const worker = readFileSync(new URL('../src/offline/worker.js', import.meta.url), 'utf8');
    // Names carry hashes of their contents, so together they are the version.
    const version = createHash('sha256').update(files.join('\n')).update(worker).digest('hex').slice(0, 16);
    this.emitFile({
      type: 'asset',
      fileName: 'sw.js',
      source: worker.replace('__VERSION__', version).replace('__FILES__', JSON.stringify(files, null, 1)),
    });
  },
});
