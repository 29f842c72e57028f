import { isDay } from '../../core/index.js';
import type { IsoDate } from '../../core/index.js';
import { isCostly } from '../../councils/check.js';
import { england, withOverrides } from '../../councils/index.js';

/** What was typed or chosen, by the id of its field. Nothing is ever taken out of it. */
export type Typed = Record<string, string>;

/** With a name of its own before the label, in the language that is its value. */
export type Option = readonly [value: string, label: string, name?: string];

/** One control. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly kind: 'text' | 'flag' | 'choice' | 'choices';
  readonly options?: readonly Option[];
  /** What is wrong with what was typed, in words. */
  readonly fault?: (value: string) => string | undefined;
}

/** The library's own check of a detail of a contact. */
const usable = (field: string) => (value: string) => {
  let isUsable = true;
  withOverrides(england, { mediation: { name: 'A', [field]: value } }, () => (isUsable = false));
  return isUsable;
};

interface Check {
  readonly test: (value: string) => boolean;
  readonly sentence: string;
}

/** By the name of a type in the manifest: what may be typed, and what to say of the rest. */
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

/** Of our own files a server without a name will do too, to try them. */
export const addressFault =
  (otherwise: string) =>
  (value: string): string | undefined =>
    !value || (/^https?:\/\/[^\s<>"']+$/i.test(value) && URL.canParse(value))
      ? undefined
      : `${CHECKS['Url']!.sentence}. Until then ${otherwise} is used`;

/** Whether the value is good for one of these types, or is one of their literals. */
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

/** A check dated in the future is no check. */
export const checkedFault = (value: string, today: IsoDate): string | undefined =>
  faultIn(value, ['IsoDate']) ??
  (value > today ? 'This day is in the future: give the day somebody checked' : undefined);

export const text = (
  id: string,
  label: string,
  type: string,
  more: Pick<Field, 'hint' | 'fault'> = {},
): Field => ({ id, label, kind: 'text', fault: (value) => faultIn(value, [type]), ...more });
