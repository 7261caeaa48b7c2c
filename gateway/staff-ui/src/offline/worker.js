/* The staff pages without a network: this file is written out as /sw.js with the list of the build's files. */
const VERSION = '__VERSION__';
const FILES = __FILES__;
const CACHE = `daybreak-shell-${VERSION}`;
const PAGE = '/index.html';
/** What is the gateway's or the patients' own is never answered from here. */
const ELSEWHERE = /^\/(api|p|inquiry|login|logout|oauth2|actuator|sign-in|signed-out|sign-in-failed|error)(\/|$)/;
/** A dead network must not look like a slow one for long. */
const PATIENCE_MS = 4_000;

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(tidy()));
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (event.request.mode === 'navigate') {
    if (!ELSEWHERE.test(url.pathname)) event.respondWith(page(event.request));
  } else if (FILES.includes(url.pathname)) {
    event.respondWith(kept(event.request));
  }
});

async function keep() {
  const cache = await caches.open(CACHE);
  for (const file of FILES) {
    const answer = await fetch(file, { cache: file === PAGE ? 'reload' : 'default' });
    // Whoever is signed out is sent to the sign-in page, which is not the file.
    if (!answer.ok || answer.redirected) throw new Error(`${file} cannot be kept: ${answer.status}`);
    await cache.put(file, answer);
  }
}

/** An old version's files stay until its last page is closed, which is when this runs. */
async function tidy() {
  for (const name of await caches.keys()) {
    if (name.startsWith('daybreak-shell-') && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

async function kept(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(new URL(request.url).pathname)) ?? fetch(request);
}

/** The server's page while there is a server; it also says who must sign in. */
async function page(request) {
  const shell = async () => (await (await caches.open(CACHE)).match(PAGE)) ?? Response.error();
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  try {
    const answer = await Promise.race([fetch(request), late]);
    return answer === undefined || answer.status >= 500 ? await shell() : answer;
  } catch {
    return await shell();
  } finally {
    clearTimeout(timer);
  }
}
