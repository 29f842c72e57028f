import { citation, CITATION_IDS } from './citations.js';
import type { Citation, CitationId } from './citations.js';

/** The exact words of a source. Apart from the citations, because the elements only link to it. */
const QUOTES: Partial<Record<CitationId, string>> = {
  'act-45-4': 'where such an appeal is brought before the end of that period',
  'act-55-2': 'an appeal concerning only',
  'regs-13-1': 'at least 15 days, beginning with the day on which the draft plan was served',
  'regs-20-10': 'within four weeks of the review meeting',
  'regs-34-2': 'may not issue such a certificate',
  'regs-33': 'within 2 months after written notice of the local authority’s decision was sent',
  'regs-42-3': 'within two weeks of the date of the mediation agreement',
  'rules-12-1': 'must be done by 5pm on that day',
  'rules-12-2':
    'ends on a day other than a working day, the act is done in time if it is done on the next working day',
  'rules-12-3-a': 'on the first working day after 1st January or 31st August, as appropriate',
  'rules-20-1-c-i':
    'within 2 months after written notice of the decision being challenged was sent to the applicant',
  'rules-20-1-c-ii':
    'within 1 month from the date of issue of the mediation certificate if that date would be a later date',
  'equality-4-1': '6 months starting with the date when the conduct complained of occurred',
  'equality-4-5-c':
    'failure to do something is to be treated as occurring when the person in question decided on it',
  'equality-4-3': 'may consider a claim which is out of time',
  'form-12': 'You do not need a mediation certificate for a Section I-only appeal.',
  dodds: 'the period ends upon the corresponding date in the appropriate subsequent month',
};

/** Every source that the rules rest on, by its id. */
export const citations = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ CITATION_IDS.map((id) => {
    const quote = QUOTES[id];
    return [id, quote ? { ...citation(id), quote } : citation(id)];
  }),
) as Readonly<Record<CitationId, Citation>>;
