import type { Language } from '../types.js';
import { form } from './form.js';
import { reading } from './reading.js';
import { result } from './result.js';

// Parts of pictures.
const heart =
  'M12 19.6c-1.9-1.4-2.9-2.5-2.9-3.8a1.5 1.5 0 0 1 2.9-.6 1.5 1.5 0 0 1 2.9.6c0 1.3-1 2.4-2.9 3.8z';
const glass = 'M12.5 15.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM18.5 18L22 21.5';
const seal = 'M14 14.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM15.2 17v5l1.8-1.4 1.8 1.4v-5';
const telephone =
  'M2.5 8.5c0-1.4.4-2.4 1.3-3.1 4.8-3.5 11.6-3.5 16.4 0 .9.7 1.3 1.7 1.3 3.1v1.7h-5V7.6c-2.9-.9-6.1-.9-9 0v2.6h-5zM8 11.5L3.5 21.5h17L16 11.5z';
const parts = 'M4 2h11l5 5v15H4zM15 2v5h5M7.2 10h2.4M12 10h5M7.2 14h2.4M12 14h5M7.2 18h2.4M12 18h5';
const pin =
  'M12 21.5C8 17.3 5.5 13.6 5.5 9.5a6.5 6.5 0 0 1 13 0c0 4.1-2.5 7.8-6.5 12zM9.5 9.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z';
const people =
  'M4.8 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM2 21v-5.5a5.8 5 0 0 1 11.6 0V21zM14.8 9.8a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0zM16 21h6v-3.5a4.6 4 0 0 0-6-3.4';
const letter = 'M6 11V2.5h12V11M9 7l2.2 2.2L15.2 5M3 9v12.5h18V9M3 9.5l9 6.5 9-6.5';
const calendar =
  'M3.5 5h17v16h-17zM3.5 9.5h17M8 2.5v4.5M16 2.5v4.5M7 13h2M11 13h2M15 13h2M7 17h2M11 17h2M15 17h2';
const calendarSeal = `M12.5 21h-9V5h17v5M3.5 9.5h17M8 2.5v4.5M16 2.5v4.5M7 13h2M7 17h2${seal}`;
const calendarGlass = `M11.5 21h-8V5h17v7M3.5 9.5h17M8 2.5v4.5M16 2.5v4.5M7 13h2M7 17h2${glass}`;
const certificate = `M13 17.5H2.5v-14h19v8.5M6 7.5h12M6 11h6${seal}`;
const problem = 'M2.5 3.5h19v13H12L7 21v-4.5H2.5zM12 6v5M12 12.8v1.5';
const letterGlass = `M10.5 17.5h-8v-12h17v5M2.5 5.5l8.5 6.5 8.5-6.5${glass}`;
const paperGlass = `M11.5 21.5h-8v-19h9.5l4 4V10M13 2.5v4h4M6.5 10h6M6.5 13.5h4${glass}`;
const phone = `${telephone}M9.5 16.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z`;
const phoneHeart = `${telephone}${heart}`;
const send = 'M20 11V4.5H2.5v13H11M2.5 4.5l8.8 7 8.7-7M13 18h8.5M18 14.5l3.5 3.5-3.5 3.5';
const clock = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0zM12 6.5V12l4 2.5';
const bubble = 'M2.5 3.5h19v13H12L7 21v-4.5H2.5zM6.5 8h11M6.5 12h7';
const bubbles = 'M2 2.5h13v9H8.5L5 14.5v-3H2zM18 7.5h4v9.5h-3v3.5L15.5 17H10v-3';
const building =
  'M3 9.5L12 3l9 6.5zM5.5 9.5V18M9.8 9.5V18M14.2 9.5V18M18.5 9.5V18M3.5 18h17M2 21h20';
const table =
  'M9.8 4.5a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0zM8 12a4 4 0 0 1 8 0M2.3 8.5a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0zM17.3 8.5a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0zM2 21v-5a3 3 0 0 1 5-2M22 21v-5a3 3 0 0 0-5-2M6 16.5h12M12 16.5V21';
const agreed =
  'M2 3h10v8.5H7.5L4.5 15v-3.5H2zM4.5 7l2 2 3.2-3.5M14 8.5h8V18h-2.5v3.5l-3-3.5H12v-4M14.5 13.5l2 2 3.2-3.5';
const scales =
  'M12 2.5V21M7 21h10M4 6h16M5.5 6L2 14h7zM18.5 6L15 14h7zM2 14a3.5 3 0 0 0 7 0M15 14a3.5 3 0 0 0 7 0';

export const easy: Language = {
  name: 'Easy English',
  notice:
    'Nobody has checked this easy English. If the other English says something else, the other English counts. The advice service (SENDIASS) can help you. It is free.',
  toEnglish: 'Read the other English',
  reviews: {},
  isByLine: true,

  pictures: {
    nation: pin,
    person: people,
    decision: letter,
    parts,
    'decision-sent': calendar,
    'has-certificate': certificate,
    'certificate-issued': calendarSeal,
    'is-detained': building,
    'has-contacted-adviser': phone,
    'adviser-contacted': calendar,
    'discrimination-by': people,
    conduct: problem,
    awaiting: clock,
    'request-received': calendar,
    'review-meeting': table,
    'amendment-notice': calendar,
    'draft-sent': calendar,

    'find-decision': letterGlass,
    'find-parts': paperGlass,
    'find-date': calendarGlass,
    'get-certificate': phone,
    'get-certificate-late': phone,
    'certificate-in-case': parts,
    'chase-certificate': phone,
    'send-appeal': send,
    'send-appeal-late': send,
    'ask-more-time': clock,
    'ask-permission': scales,
    'make-claim': send,
    'make-claim-late': send,
    'ask-health-care-mediation': phoneHeart,
    'comment-on-draft': bubble,
    'wait-for-final-plan': clock,
    'ask-for-decision': send,
    'ask-for-review': table,
    'find-route': people,
    'complain-to-council': problem,
    'complain-to-provider': problem,
    'keep-record': parts,
    'use-custody-form': scales,
    'help-family': people,
    'see-nation': pin,
    'get-advice': bubbles,
    'get-advice-at-once': bubbles,
    'talk-to-school': bubbles,
    'talk-to-council': bubbles,

    'stage-letter': letter,
    'stage-adviser': phone,
    'stage-certificate': certificate,
    'stage-mediation': table,
    'stage-agreement': agreed,
    'stage-appeal': send,
    'stage-tribunal': scales,
  },
  form,
  result,
  reading,
};
