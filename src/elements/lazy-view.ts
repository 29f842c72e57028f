import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChunkName, Chunks, ViewContext } from '../views/context.js';
import { notLoadedView } from '../views/question/not-loaded.js';
import { hasFailed, isLoading, loadedChunk, preloadChunk } from './chunks.js';

/**
 * What a chunk draws. While it is on its way there is `pending`, a sentence unless it is given, and
 * the room that most answers take, so that the page below does not move when it comes; where
 * it did not come `failed` says so, with what can be done.
 */
export function lazyView<Name extends ChunkName>(
  context: ViewContext,
  name: Name,
  draw: (chunk: Chunks[Name]) => unknown,
  pending: unknown = html`<p class="low-room" role="status">${context.messages.labels.loading}</p>`,
  failed = context.messages.labels.notLoaded,
): unknown {
  const chunk = loadedChunk(name);
  if (chunk) return draw(chunk);
  if (hasFailed(name)) return notLoadedView(context, failed, () => preloadChunk(name));
  preloadChunk(name);
  return pending;
}

/** Opens on what a chunk draws, which is fetched when somebody opens it. */
export function lazyDetailsView<Name extends ChunkName>(
  context: ViewContext,
  summary: string,
  name: Name,
  draw: (chunk: Chunks[Name]) => unknown,
  id?: string,
): TemplateResult {
  const isAsked = loadedChunk(name) || isLoading(name) || hasFailed(name);
  const handleToggle = (event: Event) => {
    if (!(event.target as HTMLDetailsElement).open) return;
    preloadChunk(name);
    context.host.requestUpdate();
  };
  return html`<details class="low-later" @toggle=${handleToggle}>
    <summary>${summary}</summary>
    <div id=${id ?? nothing}>${isAsked ? lazyView(context, name, draw) : nothing}</div>
  </details>`;
}
