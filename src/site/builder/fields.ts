import { isDay } from '../../core/index.js';
import type { IsoDate } from '../../core/index.js';
import { isCostly } from '../../councils/check.js';
import { england, withOverrides } from '../../councils/index.js';

/** What was typed or chosen, by the id of its field. */
export type Typed = Record<string, string>;

/** An option. The value of one with a `name` is a language, and the name is in that language. */
export type Option = readonly [value: string, label: string, name?: string];

/** A form control. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly kind: 'text' | 'flag' | 'choice' | 'choices';
  readonly options?: readonly Option[];
  /** What is wrong with a value, in words; undefined if it is valid. */
  readonly fault?: (value: string) => string | undefined;
}

/** Whether the library accepts a value as a detail of a contact. */
const usable = (field: string) => (value: string) => {
  let isUsable = true;
  withOverrides(england, { mediation: { name: 'A', [field]: value } }, () => (isUsable = false));
  return isUsable;
};

interface Check {
  readonly test: (value: string) => boolean;
  readonly sentence: string;
}

/** For each type in the manifest: which values are valid, and what to say about any other. */
const CHECKS: Readonly<Record<string, Check>> = {
  IsoDate: { test: isDay, sentence: 'Write the day as year, month, day: for example 2026-11-02' },
  Tel: {
    test: usable('phone'),
    sentence:
      'Write a telephone number as it is dialled here: a 0, then eight digits or more, with spaces, brackets and hyphens',
  },
  Email: { test: usable('email'), sentence: 'Write one email address, with an @ in it' },
  Url: {
    test: usable('website'),
    sentence:
      'Write a whole address that begins with https:// and has a name after it, without a port, spaces or quotes',
  },
  string: { test: usable('address'), sentence: 'Write at most 200 letters, without < and >' },
};

/** An address of our files. Unlike `Url`, it may have a port or no host name, to try them out. */
export const addressFault =
  (otherwise: string) =>
  (value: string): string | undefined =>
    !value || (/^https?:\/\/[^\s<>"']+$/i.test(value) && URL.canParse(value))
      ? undefined
      : `${CHECKS['Url']!.sentence}. Until then ${otherwise} is used`;

/** What is wrong with a value that should have one of these types or be one of their literals. */
export function faultIn(value: string, types: readonly string[]): string | undefined {
  if (types.includes('Tel') && isCostly(value))
    return 'Numbers that begin with 09 or 087 cost families more than other calls: give another';
  const checks = types.flatMap((type) => CHECKS[type] ?? []);
  const isGood =
    !value || !checks.length || types.includes(`'${value}'`) || checks.some((c) => c.test(value));
  if (isGood) return undefined;
  const literals = types.filter((type) => type.startsWith("'"));
  return [checks[0]!.sentence, ...literals.map((each) => each.slice(1, -1))].join(', or ');
}

/** What is wrong with the day of a check, which cannot be in the future. */
export const checkedFault = (value: string, today: IsoDate): string | undefined =>
  faultIn(value, ['IsoDate']) ??
  (value > today ? 'This day is in the future: give the day somebody checked' : undefined);

export const text = (
  id: string,
  label: string,
  type: string,
  more: Pick<Field, 'hint' | 'fault'> = {},
): Field => ({ id, label, kind: 'text', fault: (value) => faultIn(value, [type]), ...more });
