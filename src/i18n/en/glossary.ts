/**
 * Terms that each language must translate in the same way everywhere, with a note for translators.
 */
export const glossary = {
  appeal: [
    'appeal',
    'Say to whom: alone, the word may also be a protest to the office that decided.',
  ],
  tribunal: ['tribunal', 'The full English name stands once: First-tier Tribunal (SEND).'],
  mediation: [
    'mediation',
    'Never “unofficial”: it is not like a court, and what is agreed binds the council.',
  ],
  certificate: ['mediation certificate', 'It must not sound like proof that mediation took place.'],
  adviser: ['mediation adviser', 'Neither the mediator nor the advice service nor a lawyer.'],
  'ehc-plan': ['EHC plan', 'Letters often say EHCP.'],
  section: [
    'Section B, F and I',
    'The word “Section” and its letter stay as they are in the plan.',
  ],
  'decision-letter': ['decision letter', ''],
  council: ['council', 'The local authority, not a person, and told apart from the tribunal.'],
  'last-day': ['last day', 'It includes the day. Each period names what it runs from.'],
  'refusal-to-assess': ['refusal to assess', ''],
  'draft-plan': ['draft plan', 'Draft or final decides whether time runs.'],
  'final-plan': ['final plan', ''],
  'annual-review': ['annual review', ''],
  discrimination: ['discrimination because of a disability', ''],
  claim: ['claim', 'Neither an appeal nor a complaint.'],
  'disagreement-resolution': ['disagreement resolution', ''],
  'advice-service': [
    'advice service',
    'Its local name or SENDIASS stands beside it. It is not the mediation adviser.',
  ],
  'young-person': [
    'young person',
    'Of either sex, from the last Friday in June of the school year in which they turn 16.',
  ],
  parent: ['parent or carer', 'One of them is enough. Not a childminder.'],
  'social-care': ['social care', 'Not welfare benefits.'],
  health: ['health', 'A health body is the NHS.'],
  evidence: ['papers that go with the form', ''],
  form: ['form', 'The number of the form stays. The forms are in English.'],
  late: ['late', 'After the last day.'],
  permission: ['to let you appeal without a certificate', 'Of the tribunal.'],
  free: ['free', 'It costs nothing.'],
  independent: ['who does not work for the council', 'Of the council.'],
  complaint: ['complaint', 'Not an appeal: it stops no time.'],
  'named-school': ['the school or college in Section I', 'In Section I of the plan.'],
} as const satisfies Record<string, readonly [term: string, note: string]>;

/**
 * A language's word for each term, as its messages have it. A word may leave out endings that
 * change.
 */
export type Glossary = Readonly<Record<keyof typeof glossary, string>>;
