// What an element takes and gives, in tables of Markdown, from the manifest.
const inCell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text) => (text ? `\`${text}\`` : 'none');

/** As it is written in an attribute: without the quotation marks of the type. */
function valuesIn(type) {
  const [, list] = /^SpacedList<(.*)>$/.exec(type) ?? [];
  const values = (list ?? type).split(/\s*\|\s*/).map((value) => code(value.replaceAll("'", '')));
  return `${list ? 'any of ' : ''}${values.join(', ')}`;
}

const PARTS = {
  attributes: ['Attributes', 'Attribute', 'Value', 'What it does'],
  events: ['Events', 'Event', 'When'],
  slots: ['Slots', 'Slot', 'What goes there'],
  cssParts: ['Parts', 'Part', 'What it is'],
  cssProperties: ['Custom properties', 'Property', 'What it colours or shapes'],
  members: ['Members', 'Member', 'What it does'],
};

export function apiOf(element) {
  const parts = Object.entries(PARTS).map(([key, [title, ...columns]]) => {
    // What the manifest does not describe is not meant for a page.
    const rows = (element[key] ?? [])
      .filter(({ description }) => description)
      .map(({ name, kind, type, description }) => [
        code(kind === 'method' ? `${name}()` : name),
        ...(key === 'attributes' ? [valuesIn(type.text)] : []),
        description,
      ]);
    if (!rows.length) return '';
    const lines = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(inCell))];
    return `### ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
  });
  return `## Reference\n\n${parts.filter(Boolean).join('\n')}`;
}
