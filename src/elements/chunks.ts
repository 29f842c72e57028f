import { requestUpdateAll } from '../controllers/connected.js';
import type { ChunkName, Chunks } from '../views/context.js';

export type { ChunkName, Chunks };

/** `required` is the chunk that this one imports statically. */
type Loader = <Name extends ChunkName>(name: Name, required?: ChunkName) => Promise<Chunks[Name]>;

const imports: { readonly [Name in ChunkName]: () => Promise<Chunks[Name]> } = {
  result: () => import('../views/result/index.js'),
  reading: () => import('../views/reading/index.js'),
  qr: () => import('../views/reading/keep/qr.js'),
  councils: () => import('../councils/families.js'),
};

/** A chunk that imports another statically comes after it, so that both are checked before they run. */
const REQUIRED: Partial<Record<ChunkName, ChunkName>> = { reading: 'result' };

const loaded: Partial<Chunks> = {};
const pending = new Map<ChunkName, Promise<unknown>>();
const failed = new Set<ChunkName>();
/** Those on their way that nothing shows yet. */
const unseen = new Set<ChunkName>();

let importChunk: Loader = (name) => imports[name]();

/** Replaced where the files are pinned. */
export function setLoader(loader: Loader): void {
  importChunk = loader;
}

/** Hands over a chunk that is there already: on a server, and where everything is in one file. */
export function registerChunk<Name extends ChunkName>(name: Name, chunk: Chunks[Name]): void {
  loaded[name] = chunk;
}

/** The chunk, once it has come. */
export const loadedChunk = <Name extends ChunkName>(name: Name): Chunks[Name] | undefined =>
  loaded[name];

/** Whether the last try to load it failed. */
export const hasFailed = (name: ChunkName): boolean => failed.has(name);

/** Whether it is on its way. */
export const isLoading = (name: ChunkName): boolean => pending.has(name);

/** The rules that came with the chunks. */
export const chunkStyles = (): readonly string[] =>
  [loaded.result, loaded.reading].flatMap((chunk) => (chunk ? [chunk.styles] : []));

/** A connection may stall and never fail. After so long a person is told, and may try again. */
const PATIENCE_MS = 12_000;

/** Rejects when it takes too long. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('it takes too long')), PATIENCE_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function load<Name extends ChunkName>(name: Name): Promise<Chunks[Name]> {
  const required = REQUIRED[name];
  try {
    if (required) await loadChunk(required);
    // One that comes late is taken all the same.
    const arrival = importChunk(name, required).then((chunk) => {
      registerChunk(name, chunk);
      pending.delete(name);
      if (!unseen.delete(name)) requestUpdateAll();
    });
    await inTime(arrival);
    return loaded[name]!;
  } catch (error) {
    failed.add(name);
    pending.delete(name);
    requestUpdateAll();
    throw error;
  }
}

/**
 * Loads a chunk, once, and renders every element again when it has come or failed. After a failure the
 * next call tries again.
 */
export function loadChunk<Name extends ChunkName>(name: Name): Promise<Chunks[Name]> {
  const chunk = loaded[name];
  if (chunk) return Promise.resolve(chunk);
  unseen.delete(name);
  if (!pending.has(name)) {
    // What says that it failed now says that it is loading.
    if (failed.delete(name)) requestUpdateAll();
    pending.set(name, load(name));
  }
  return pending.get(name) as Promise<Chunks[Name]>;
}

/** Starts loading a chunk that will soon be needed. A failure shows where the chunk is rendered. */
export function preloadChunk(name: ChunkName): void {
  loadChunk(name).catch(() => {});
}

/** Fetches a chunk that nothing shows yet: when it comes, nothing is rendered for it. */
export function prefetchChunk(name: ChunkName): void {
  if (loaded[name] || pending.has(name)) return;
  preloadChunk(name);
  unseen.add(name);
}
