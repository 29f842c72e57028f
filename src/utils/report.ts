const reported = new Set<string>();

/** Writes a line for the page's editor to the console, once. A long line is cut off. */
export function warn(sentence: string): void {
  const line = `local-offer-widgets: ${sentence.slice(0, 300)}`;
  if (!reported.has(line)) console.warn(line);
  reported.add(line);
}

/** Runs a function and reports an error instead of throwing it. */
export function reportErrors(act: () => void): void {
  try {
    act();
  } catch (error) {
    warn(String(error));
  }
}
