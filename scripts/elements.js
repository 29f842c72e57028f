// The elements as the manifest describes them, for all that is made from it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './paths.js';

export const elements = JSON.parse(readFileSync(join(DIST, 'custom-elements.json'), 'utf8'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** The values that can be told beforehand of an attribute. */
export const valuesOf = ({ parsedType }) =>
  [...parsedType.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
