const said = new Set<string>();

/** One line in the console, once, for the editor of the page. Nobody needs to read a long value whole. */
export function warn(sentence: string): void {
  const line = `local-offer-widgets: ${sentence.slice(0, 300)}`;
  if (!said.has(line)) console.warn(line);
  said.add(line);
}

/** Tells the editor of a fault, ours or of what the page made of its names, and throws nothing. */
export function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    warn(String(error));
  }
}
