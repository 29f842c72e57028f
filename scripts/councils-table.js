// The table of the councils in Markdown, from the register.
import { format } from 'prettier';
import { packFor } from '../lib/councils/index.js';
import { families } from '../lib/councils/families.js';
import { regions } from '../lib/councils/register/index.js';

/** Who is named to families, with the dates of the contract. It does not depend on today. */
function named({ mediation }) {
  if (!mediation) return '';
  const { name, from, until, verifiedOn } = mediation;
  if (verifiedOn) return `${name}, confirmed on ${verifiedOn}`;
  return `${name}, ${from ? `${from} to ${until}` : 'by the council’s own page'}`;
}

/** How many public pages the builder has suggestions from. */
const suggestions = ({ services = [], advice }) => services.length + (advice ? 1 : 0) || '';

export function councilsTable() {
  const rows = Object.entries(regions).flatMap(([region, records]) =>
    records.map(
      (record) =>
        `| ${record.name} | \`${record.id}\` | ${region} | ${record.code} | ${named(packFor(record.id) ?? families[record.id])} | ${suggestions(record)} |`,
    ),
  );
  const head = ['Council', 'Id', 'Region', 'Code', 'Named to families', 'Pages known'];
  const table = [`| ${head.join(' | ')} |`, '| --- | --- | --- | --- | --- | --: |', ...rows];
  return format(table.join('\n'), { parser: 'markdown' }).then((text) => text.trim());
}
