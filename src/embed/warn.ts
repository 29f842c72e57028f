const said = new Set<string>();

/** One line in the console, once, for the editor of the page. Nobody needs to read a long value whole. */
export function warn(sentence: string): void {
  const line = `local-offer-widgets: ${sentence.slice(0, 300)}`;
  if (!said.has(line)) console.warn(line);
  said.add(line);
}
