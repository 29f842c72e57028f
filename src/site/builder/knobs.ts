import { graph } from '../../core/index.js';
import type { IsoDate, OptionId, QuestionId } from '../../core/index.js';
import { records } from '../../councils/register/index.js';
import { enForm } from '../../i18n/index.js';
import type { Attribute, LanguageFile } from './data.js';
import { checkedFault, faultIn } from './fields.js';
import type { Field, Option, Typed } from './fields.js';

/** A control for an attribute. It is made from the manifest, so a new attribute gets one too. */
export interface Knob extends Field {
  readonly attribute: string;
  readonly group: Group;
}

/** The part of the page for the control. A `preview` is never in a snippet. */
export type Group = 'element' | 'languages' | 'contacts' | 'answers' | 'preview';

/** Labels and hints that replace those of the manifest. The controls are in this order. */
const WORDS: Readonly<Record<string, readonly [label: string, hint?: string]>> = {
  council: ['Your council'],
  'heading-level': [
    'Size of its first heading',
    '2 unless it is set: choose one below the heading that stands above it on your page.',
  ],
  lang: ['Language it begins in', 'That of your page, unless it is set; else English.'],
  languages: ['Languages to choose from', 'English is always among them.'],
  listen: [
    'Offer to read it aloud',
    'The browser’s own voice. Where it has none for the language, there is no button.',
  ],
  calm: ['Without how long is left'],
  'placement-only': ['The appeal is only about the school or college'],
  render: [
    'For tools that read aloud or translate',
    'Leave this alone unless such a tool on your site passes over the widget.',
  ],
  analytics: ['Telling your analytics'],
  'notice-url': ['Address of the council’s notice about mediation'],
  today: [
    'Day to preview',
    'As year-month-day, for example 2026-11-02. It is not in what you paste.',
  ],
};

const OPTIONS: Readonly<Record<string, string>> = {
  light: 'So that they can see into it',
  datalayer: 'Into the data layer (Google Tag Manager and the like)',
};

const CONTACT = /^(advice-)?(name|address|verified-on)$/;
const TYPES_OF_CONTACT = ['Tel', 'Email', 'Url'];

export const spelled = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

function groupOf({ name, type }: Attribute): Group {
  if (name === 'today') return 'preview';
  if (name === 'lang' || name === 'languages') return 'languages';
  if (name in graph.questions) return 'answers';
  return CONTACT.test(name) || TYPES_OF_CONTACT.includes(type) ? 'contacts' : 'element';
}

/** The kind of control for a type. */
function shapeOf(type: string): Pick<Field, 'kind' | 'options' | 'fault'> {
  if (type === 'boolean') return { kind: 'flag' };
  if (type === 'CouncilId')
    return {
      kind: 'choice',
      options: [
        ['', 'Any council in England'],
        ...records.map(({ id, name }) => [id, name] as const),
      ],
    };
  const [, list] = /^SpacedList<(.+)>$/.exec(type) ?? [];
  const types = (list ?? type).split('|').map((each) => each.trim());
  if (!types.every((each) => /^('[^']+'|\d+)$/.test(each)))
    return { kind: 'text', fault: (value) => faultIn(value, types) };
  const options = types
    .map((each) => each.replaceAll("'", ''))
    .map((id) => [id, enForm.options[id as OptionId] ?? OPTIONS[id] ?? id] as const);
  return list
    ? { kind: 'choices', options }
    : { kind: 'choice', options: [['', 'As usual'], ...options] };
}

/** The questions that an editor may answer for all visitors of a page. */
const FOR_ALL: readonly string[] = ['nation', 'person', 'decision', 'parts'] satisfies QuestionId[];

/** Whether an attribute is about one family's letter, so that it cannot be set for all visitors. */
const isPersonal = ({ name }: Attribute): boolean =>
  name === 'decision-dated' || (name in graph.questions && !FOR_ALL.includes(name));

const ORDER = Object.keys(WORDS);
/** The position of a control. Those that are not in `WORDS` come last. */
const place = ({ name }: Attribute): number => ORDER.indexOf(name) + 1 || ORDER.length + 1;

/** The option for a language, with its own name. */
const languageOption = ({ code, name, english, isChecked }: LanguageFile): Option => [
  code,
  `(${[...(name.includes(english) ? [] : [english]), ...(isChecked ? [] : ['not checked by a person'])].join(', ')})`,
  name,
];

/** The control for an attribute that takes languages. The manifest does not list them. */
function languageShape(name: string, languages: readonly LanguageFile[]) {
  const options = languages.map(languageOption);
  if (name === 'languages') return { kind: 'choices', options } as const;
  if (name === 'lang')
    return { kind: 'choice', options: [['', 'As usual'] as const, ...options] } as const;
  return {};
}

/** The controls for the attributes of an element. */
export const knobsFrom = (
  attributes: readonly Attribute[],
  today: IsoDate,
  languages: readonly LanguageFile[] = [],
): Knob[] =>
  attributes
    .filter((attribute) => !isPersonal(attribute))
    .sort((one, other) => place(one) - place(other))
    .map((attribute) => {
      const { name, type, description } = attribute;
      const words = WORDS[name];
      const question = enForm.questions[name as QuestionId] as { title: string } | undefined;
      return {
        id: `attribute-${name}`,
        attribute: name,
        group: groupOf(attribute),
        label: question?.title ?? words?.[0] ?? spelled(name),
        hint:
          question || words?.length === 1
            ? undefined
            : (words?.[1] ?? description.replaceAll('`', '')),
        ...shapeOf(type),
        ...languageShape(name, languages),
        ...(name.endsWith('verified-on') && {
          fault: (value: string) => checkedFault(value, today),
        }),
      };
    });

/** The attributes that the controls set. An invalid value is left out. */
export function attributesOf(knobs: readonly Knob[], typed: Typed): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { id, attribute, kind, fault } of knobs) {
    const value = typed[id]?.trim();
    if (value && !fault?.(value)) found[attribute] = kind === 'flag' ? '' : value;
  }
  return found;
}
