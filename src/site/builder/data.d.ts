// scripts/builder.js writes data.js: what the builder needs to know about the built files.
import type { Tag } from '../elements.js';
import type { Integrity } from '../snippets.js';

/** An attribute, as in the custom elements manifest. */
export interface Attribute {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** A language that has a file. */
export interface LanguageFile {
  readonly code: string;
  /** The language's own name, and its English name. */
  readonly name: string;
  readonly english: string;
  readonly isChecked: boolean;
}

declare const data: {
  readonly attributes: Readonly<Record<Tag, readonly Attribute[]>>;
  /** The pages to preview on, each with the name of its front end. */
  readonly hosts: readonly (readonly [file: string, name: string])[];
  readonly integrity: Integrity;
  readonly languages: readonly LanguageFile[];
};
export default data;
