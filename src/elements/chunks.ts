import { requestUpdateAll } from '../controllers/connected.js';
import type { ChunkName, Chunks } from '../views/context.js';

export type { ChunkName, Chunks };

/** Loads a chunk. `required` is the chunk that it imports statically. */
type Loader = <Name extends ChunkName>(name: Name, required?: ChunkName) => Promise<Chunks[Name]>;

const imports: { readonly [Name in ChunkName]: () => Promise<Chunks[Name]> } = {
  result: () => import('../views/result/index.js'),
  reading: () => import('../views/reading/index.js'),
  qr: () => import('../views/reading/keep/qr.js'),
  councils: () => import('../councils/families.js'),
};

/** The chunk that each imports statically. It is loaded first, so that its hash is checked as well. */
const REQUIRED: Partial<Record<ChunkName, ChunkName>> = { reading: 'result' };

const loaded: Partial<Chunks> = {};
const pending = new Map<ChunkName, Promise<unknown>>();
const failed = new Set<ChunkName>();
/** Chunks being loaded that nothing renders yet. */
const prefetching = new Set<ChunkName>();

let importChunk: Loader = (name) => imports[name]();

/** Replaces `import()` as the way to load a chunk, for pages that pin the files. */
export function setLoader(loader: Loader): void {
  importChunk = loader;
}

/** Registers a chunk that need not be loaded: on a server, or in the one-file build. */
export function registerChunk<Name extends ChunkName>(name: Name, chunk: Chunks[Name]): void {
  loaded[name] = chunk;
}

/** The chunk, if it has loaded. */
export const loadedChunk = <Name extends ChunkName>(name: Name): Chunks[Name] | undefined =>
  loaded[name];

/** Whether the last attempt to load it failed. */
export const hasFailed = (name: ChunkName): boolean => failed.has(name);

export const isLoading = (name: ChunkName): boolean => pending.has(name);

/** The CSS of the chunks that have loaded. */
export const chunkStyles = (): readonly string[] =>
  [loaded.result, loaded.reading].flatMap((chunk) => (chunk ? [chunk.styles] : []));

/** A stalled connection may never fail. After this time the person is told and can try again. */
const TIMEOUT_MS = 12_000;

function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('it takes too long')), TIMEOUT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function load<Name extends ChunkName>(name: Name): Promise<Chunks[Name]> {
  const required = REQUIRED[name];
  try {
    if (required) await loadChunk(required);
    // A chunk that arrives after the timeout is still used.
    const arrival = importChunk(name, required).then((chunk) => {
      registerChunk(name, chunk);
      pending.delete(name);
      if (!prefetching.delete(name)) requestUpdateAll();
    });
    await withTimeout(arrival);
    return loaded[name]!;
  } catch (error) {
    failed.add(name);
    pending.delete(name);
    requestUpdateAll();
    throw error;
  }
}

/**
 * Loads a chunk once, and updates every element when it has loaded or failed. After a failure, the
 * next call tries again.
 */
export function loadChunk<Name extends ChunkName>(name: Name): Promise<Chunks[Name]> {
  const chunk = loaded[name];
  if (chunk) return Promise.resolve(chunk);
  prefetching.delete(name);
  if (!pending.has(name)) {
    // Every error message about it changes back to "loading".
    if (failed.delete(name)) requestUpdateAll();
    pending.set(name, load(name));
  }
  return pending.get(name) as Promise<Chunks[Name]>;
}

/** Starts to load a chunk that will soon be needed. A failure is shown where the chunk is rendered. */
export function preloadChunk(name: ChunkName): void {
  loadChunk(name).catch(() => {});
}

/** Loads a chunk that nothing renders yet, so no element is updated when it has loaded. */
export function prefetchChunk(name: ChunkName): void {
  if (loaded[name] || pending.has(name)) return;
  preloadChunk(name);
  prefetching.add(name);
}
