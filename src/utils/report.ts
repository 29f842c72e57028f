const reported = new Set<string>();

/** One line in the console, once, for the editor of the page. Nobody needs to read a long value whole. */
export function warn(sentence: string): void {
  const line = `local-offer-widgets: ${sentence.slice(0, 300)}`;
  if (!reported.has(line)) console.warn(line);
  reported.add(line);
}

/** Reports an error, ours or caused by what the page made of its names, and throws nothing. */
export function reportErrors(act: () => void): void {
  try {
    act();
  } catch (error) {
    warn(String(error));
  }
}
