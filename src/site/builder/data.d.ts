// scripts/builder.js writes data.js: what the builder knows of the rest of what was built.
import type { Tag } from '../elements.js';
import type { Integrity } from '../snippets.js';

/** As the manifest has it. */
export interface Attribute {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** A language with a file of its own. */
export interface LanguageFile {
  readonly code: string;
  /** What its readers call it, and what an editor calls it. */
  readonly name: string;
  readonly english: string;
  readonly isChecked: boolean;
}

declare const data: {
  readonly attributes: Readonly<Record<Tag, readonly Attribute[]>>;
  /** The pages to preview on: the file, and the name of its front end. */
  readonly hosts: readonly (readonly [file: string, name: string])[];
  readonly integrity: Integrity;
  readonly languages: readonly LanguageFile[];
};
export default data;
