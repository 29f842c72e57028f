// The elements, as the custom elements manifest describes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './paths.js';

export const elements = JSON.parse(readFileSync(join(DIST, 'custom-elements.json'), 'utf8'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** The literal values of an attribute's type. */
export const valuesOf = ({ parsedType }) =>
  [...parsedType.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
