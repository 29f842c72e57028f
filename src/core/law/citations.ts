import type { IsoDate } from '../dates/days.js';
import { IN_FORCE, inForceFrom, rulesAsAt } from './periods.js';

/** The source of a rule. */
export interface Citation {
  readonly id: CitationId;
  readonly instrument: string;
  readonly provision: string;
  readonly url: string;
  /** The exact words of the source. */
  readonly quote?: string;
  /** `verified`: somebody has read the source itself. `secondary`: known from reports of it. */
  readonly status: 'verified' | 'secondary';
  readonly readOn: IsoDate;
  /** The first day that the provision applies here, and the last. Without `to` it is in force. */
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/**
 * Each instrument, by the first part of a citation's id: its name, the abbreviation for its
 * provisions, and its address. The number of a provision is added to an address that ends in `/`.
 */
const INSTRUMENTS = /* @__PURE__ */ new Map<
  string,
  readonly [name: string, unit: string, address: string]
>([
  [
    'act',
    [
      'Children and Families Act 2014',
      's.',
      'https://www.legislation.gov.uk/ukpga/2014/6/section/',
    ],
  ],
  [
    'regs',
    ['SEND Regulations 2014', 'reg.', 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/'],
  ],
  [
    'rules',
    ['HESC Tribunal Rules 2008', 'r.', 'https://www.legislation.gov.uk/uksi/2008/2699/article/'],
  ],
  [
    'equality',
    [
      'Equality Act 2010',
      'Sch.17 para ',
      'https://www.legislation.gov.uk/ukpga/2010/15/schedule/17/paragraph/',
    ],
  ],
  [
    'recommendations',
    ['SI 2017/1306', 'explanatory note', 'https://www.legislation.gov.uk/uksi/2017/1306/note'],
  ],
  ['eqa', ['Equality Act 2010', 's.', 'https://www.legislation.gov.uk/ukpga/2010/15/section/']],
  ['custody', ['SI 2015/62', 'reg.', 'https://www.legislation.gov.uk/uksi/2015/62/regulation/']],
  [
    'form',
    ['HMCTS SEND35 prototype', 'section ', 'https://github.com/hmcts/sptribs-send-prototype'],
  ],
  ['dodds', ['Dodds v Walker', '[1981] 1 WLR 1027', 'https://swarb.co.uk/dodds-v-walker-hl-1981']],
  [
    'pruden',
    [
      'Pruden v Cunard Ellerman',
      '[1993] IRLR 317',
      'https://www.bailii.org/uk/cases/UKEAT/1993/192_91_0202.html',
    ],
  ],
]);

/** An id spells out its provision: `act-51-2-a` is s.51(2)(a) of the Act. */
export const CITATION_IDS = [
  'act-45-4',
  'act-51-1',
  'act-51-2-a',
  'act-51-2-b',
  'act-51-2-c',
  'act-51-2-d',
  'act-51-2-e',
  'act-51-2-f',
  'act-51-3',
  'act-52',
  'act-53',
  'act-55-2',
  'act-55-3',
  'act-57',
  'act-73',
  'act-83-2',
  'regs-5-1',
  'regs-5-4',
  'regs-10-1',
  'regs-10-4',
  'regs-13-1',
  'regs-13-2',
  'regs-13-3',
  'regs-18',
  'regs-20-10',
  'regs-22-3',
  'regs-32',
  'regs-33',
  'regs-34',
  'regs-34-2',
  'regs-34-3',
  'regs-36',
  'regs-39',
  'regs-42-3',
  'regs-42-5',
  'regs-64-2-b',
  'rules-1-3',
  'rules-5-3-a',
  'rules-12-1',
  'rules-12-2',
  'rules-12-3-a',
  'rules-19',
  'rules-20-1-c-i',
  'rules-20-1-c-ii',
  'equality-4-1',
  'equality-4-3',
  'equality-4-5-c',
  'eqa-114',
  'custody-18',
  'recommendations',
  'form-12',
  'form-13',
  'dodds',
  'pruden',
] as const;

export type CitationId = (typeof CITATION_IDS)[number];

/** Sources that nobody has read yet. Every other one is `verified`. */
const SECONDARY: readonly CitationId[] = [
  'act-57',
  'regs-64-2-b',
  'rules-1-3',
  'rules-5-3-a',
  'rules-12-1',
  'pruden',
];

/** The source with an id, without its quote. */
export function citation(id: CitationId): Citation {
  const to = IN_FORCE[id]?.[1];
  const [instrument, number = '', ...subs] = id.split('-') as [string, ...string[]];
  const [name, unit, address] = INSTRUMENTS.get(instrument)!;
  return {
    id,
    instrument: name,
    provision: unit + number + subs.map((sub) => `(${sub})`).join(''),
    url: address.endsWith('/') ? address + number : address,
    status: SECONDARY.includes(id) ? 'secondary' : 'verified',
    readOn: rulesAsAt,
    from: inForceFrom(id),
    ...(to ? { to } : {}),
  };
}
