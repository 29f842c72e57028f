import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChunkName, Chunks, ViewContext } from '../views/context.js';
import { notLoadedView } from '../views/question/not-loaded.js';
import { hasFailed, isLoading, loadedChunk, preloadChunk } from './chunks.js';

/**
 * Renders with a chunk, and loads the chunk if necessary. Until it has loaded, shows `pending`: by
 * default a sentence in a space as tall as most answers, so that the page below does not move. If
 * it cannot load, shows `failed` and a way to try again.
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

/** A `<details>` whose content is rendered with a chunk. The chunk loads when it is first opened. */
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
