/** The text and structure of a template, without listeners and numbered ids. */
function written(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return `${value}`.replace(/^local-offer-\d+$/, '');
  if (Array.isArray(value)) return value.map(written).join('\n');
  const { strings = [], values = [] } = Object(value) as {
    strings?: readonly string[];
    values?: readonly unknown[];
  };
  // A template has strings; a directive has values alone.
  return strings.length
    ? strings.map((text, index) => text + written(values[index])).join('\n')
    : values.map(written).join('\n');
}

/** An FNV-1a hash of a template. The server and the page get the same one if they would render the same. */
export function fingerprint(template: unknown): string {
  let hash = 0x811c9dc5;
  for (const unit of written(template)) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(16);
}

/** The attribute in which the server leaves the hash, on the `<style>` that it renders. */
export const MARK = 'data-local-offer-fingerprint';
