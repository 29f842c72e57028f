import type { Messages } from './messages.js';

const canStillAsk =
  'The usual time has passed. You can still ask: the tribunal can allow a late appeal. Say why it is late.';
const depends = 'It depends on what you are not sure of.';
const startsLater = 'Time to appeal starts when it sends its final plan or decision.';

export const en: Messages = {
  lang: 'en-GB',
  dir: 'ltr',

  questions: {
    nation: {
      title: 'Which country is your council in?',
      hint: 'Each has its own law.',
      help: 'Use the one that sent your letter.',
    },
    person: {
      title: 'Are you a parent or a young person?',
      hint: 'A young person is past school leaving age and under 25.',
      help: 'A parent can appeal until the end of the school year in which the child turns 16. Then the young person can, or a parent for one who cannot decide.',
    },
    decision: {
      title: 'What has the council decided?',
      hint: 'Choose what is nearest to its letter.',
      help: 'A decision letter says that you can appeal. A draft or a meeting does not count.',
    },
    parts: {
      title: 'What do you disagree with in the plan?',
      hint: 'Choose all that apply.',
      help: 'Look for Section B, F or I in it.',
    },
    'decision-sent': {
      title: 'What is the date on the decision letter?',
      hint: 'For example, 2 11 2026. Not the day it came.',
      help: 'Look at its top. If a final plan came with it, still use the letter.',
      thing: 'letter',
    },
    'has-certificate': {
      title: 'Do you have a mediation certificate?',
      hint: 'You do not have to mediate to get one.',
      help: 'It comes from a mediation adviser, not from the council.',
    },
    'certificate-issued': {
      title: 'What is the date on the certificate?',
      hint: 'For example, 20 12 2026.',
      help: 'Look at its top.',
      thing: 'certificate',
    },
    conduct: {
      title: 'When did the discrimination happen?',
      hint: 'For example, 2 11 2026. If it went on, give its last day.',
      help: 'Use the day of what you complain about.',
      thing: 'event',
    },
  },

  options: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
    parent: 'A parent, or someone who cares for a child',
    'young-person': 'A young person',
    'refusal-to-assess': 'Not to assess for an EHC plan',
    'refusal-to-issue': 'Not to make a plan after an assessment',
    'plan-contents': 'What a final plan says',
    'refusal-to-reassess': 'Not to assess again',
    'refusal-to-amend': 'Not to change the plan after a review or new assessment',
    'ceasing-plan': 'To end the plan',
    'draft-plan': 'Nothing final: there is a draft or a proposal',
    'no-decision': 'Nothing yet',
    'disability-discrimination': 'It is about disability discrimination by a school',
    B: 'Section B: the needs',
    F: 'Section F: the help',
    I: 'Section I: the school or college, its type, or that there is none',
    health: 'Health',
    'social-care': 'Social care',
    yes: 'Yes',
    no: 'No',
    'not-sure': 'I am not sure',
  },

  faults: {
    'no-answer': () => 'Choose an answer',
    'not-sure-alone': () => 'Choose one: an answer, or I am not sure',
    'no-day': (thing) => `Enter the day of the ${thing}`,
    'no-month': (thing) => `Enter the month of the ${thing}, for example 11`,
    'no-year': (thing) => `Enter the year of the ${thing}, for example 2026`,
    'no-such-day': (_, typed) => `There is no ${typed}. Check the date`,
    'in-future': (_, typed) => `${typed} is in the future. Check the date`,
  },

  outcomes: {
    'certificate-needed': 'Get a mediation certificate, then appeal',
    'certificate-held': 'Appeal with your certificate',
    'certificate-not-needed': 'Appeal: Section I alone needs no certificate',
    'parts-not-sure': 'Get a mediation certificate to be safe',
    'decision-not-sure': 'Find out what was decided: most limits are 2 months',
    'health-or-care-only': 'Ask for mediation about health or social care',
    'draft-plan': 'Say what to change: a draft has no appeal',
    'no-decision': 'Ask for a decision: only that can be appealed',
    'discrimination-claim': 'Make a claim about discrimination',
    'another-nation': 'Use the law of your country: this is for England',
  },

  actions: {
    'find-decision': [
      'Look at your letter',
      'If it says that you can appeal, you may have only 2 months from its date. Then call its mediation adviser.',
    ],
    'find-parts': [
      'Find what you disagree with',
      'Health and social care alone cannot be appealed.',
    ],
    'find-date': [
      'Find the date',
      'An appeal has 2 months from the letter; a claim, 6 from the event. Act today.',
    ],
    'get-certificate': [
      'Call the mediation adviser',
      'Say that you wish to appeal, and whether to mediate. If not, a certificate should come in 3 working days.',
    ],
    'get-certificate-late': [
      'Call the mediation adviser today',
      'Ask for a certificate anyway. Do not wait for it: appeal and say why you have none.',
    ],
    'certificate-in-case': [
      'Think about Sections B and F',
      'To add them, call the mediation adviser in the 2 months too.',
    ],
    'send-appeal': ['Send your appeal', 'The day it arrives counts.'],
    'send-appeal-late': ['Send your appeal and ask for more time', canStillAsk],
    'ask-recommendations': [
      'Put health or social care in your appeal',
      'It can only recommend on these.',
    ],
    'make-claim': ['Send your claim', 'August, Christmas and weekends give no more time.'],
    'make-claim-late': [
      'Send your claim and ask for more time',
      canStillAsk.replace('appeal', 'claim'),
    ],
    'ask-health-care-mediation': [
      'Call the mediation adviser',
      'Your letter says by when. The council or health body must take part.',
    ],
    'wait-for-final-plan': ['Write to the council', startsLater],
    'ask-for-decision': ['Write to the council', startsLater],
    'see-nation': ['Go to the official page', ''],
    'get-advice': ['Ask the advice service', 'It is free.'],
    'talk-to-council': ['Talk to a senior person in the SEND team', 'This does not stop the time.'],
  },

  clocks: {
    appeal: (day) => `Send your appeal so that the tribunal has it by 5pm on ${day}`,
    'contact-adviser': (day) => `Call the mediation adviser by ${day}`,
    'discrimination-claim': (day) => `Send your claim so that the tribunal has it by 5pm on ${day}`,
  },

  rules: {
    'regs-33': '2 months from the letter to call the adviser',
    'regs-34': '3 working days for the certificate',
    'regs-36': '30 days to arrange mediation',
    'regs-42-3': '2 weeks to do what was agreed, if it could not be appealed',
    'rules-12-2': 'off a weekend or bank holiday, to the next working day',
    'rules-12-3-a': 'out of August, or 25 December to 1 January, to the first working day after',
    'rules-20-1-c-i': '2 months from the letter',
    'rules-20-1-c-ii': '1 month from the certificate, if that is later',
    'equality-4-1': '6 months that start with the day it happened',
  },

  notes: {
    'certificate-before-decision': 'The certificate is older than the letter. Check both dates.',
    'date-in-future': 'A date is in the future. Check it.',
    'letter-date-needed': 'The date of the letter may give you longer.',
    'late-ask-anyway': canStillAsk,
    'safe-day-passed': 'A day has passed, but there may still be time. Do it today.',
    'before-these-rules': '',
    'rules-past-review': 'These rules are due for a check. See the official page.',
    'placement-doubtful': 'You may not need a certificate, so it gives no safe extra time.',
  },

  readings: {
    'printed-date': 'time runs from the date printed on the letter',
    'late-certificate': 'a certificate asked for after 2 months adds no time',
    'placement-certificate': 'a certificate you did not need adds time',
    'placement-doubtful': 'a certificate you may not need adds no time',
    cascade: 'the next working day moves again, out of August or Christmas',
    'by-analogy': 'it moves like the time to appeal. Do not rely on it',
    'step-back-first': 'the months run from the day before',
    'step-back-last': 'a short month ends a day sooner',
    'next-working-day': 'it moves to the next working day. Do not rely on it',
  },

  appeal: {
    available: 'The law gives a right to appeal this decision.',
    none: 'None about health or social care alone.',
    'not-yet': 'Not before a final decision.',
    claim: 'A claim goes to the same tribunal.',
    elsewhere: '',
    unknown: depends,
  },
  certificate: {
    needed: 'Needed first. It can move the last day to a month from its date.',
    held: 'You have it. If you called after 2 months, it may give no more time.',
    'not-needed': 'Not needed. Do not count on one for more time.',
    'not-applicable': 'Only for an appeal.',
    unknown: 'Get one to be safe.',
  },
  mediation: {
    available: 'Your choice, free and private. The council must take part. You can still appeal.',
    'health-and-care-only': 'Your choice, free and private.',
    none: 'Only on a council decision or final plan.',
    unknown: depends,
  },
  disagreementResolution: {
    available: 'At any time and free, if everyone agrees. It gives no more time.',
    none: '',
    unknown: depends,
  },

  labels: {
    checker: 'Can I appeal, and do I need a mediation certificate?',
    continue: 'Continue',
    back: 'Back',
    change: 'Change',
    startAgain: 'Start again',
    help: 'Help',
    problem: 'There is a problem',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    answers: 'Your answers',
    actions: 'What to do now',
    open: 'What is open to you',
    appeal: 'Appeal',
    certificate: 'Mediation certificate',
    mediation: 'Mediation',
    disagreementResolution: 'Disagreement resolution',
    useForm: (form) => `Use form ${form}.`,
    working: 'How we worked this out',
    secondary: ' (not checked)',
    reading: (day, points) => `${day}, if ${points.join('. And if ')}.`,
    lastDay: (day) => `The last day was ${day}.`,
    rulesAsAt: (day) =>
      `Rules as at ${day}, for England. Changes are proposed. This is information, not legal advice.`,
    official: 'GOV.UK on appeals',
    outsideTable: 'We cannot work out this day. Ask for advice today. Bank holidays:',
    countdown: 'Your last day to appeal',
    changeDates: 'Change the dates',
    callWindow: 'This does not stretch over August, Christmas or weekends.',
    daysLeft: (days) =>
      days > 1
        ? `${days < 8 ? 'Only ' : ''}${days} days left.`
        : (['This is today.', 'This is tomorrow.'][days] ?? ''),
    contact: 'Who to call',
    phone: 'Telephone',
    relay: 'Relay UK',
    email: 'Email',
    website: 'Website',
    address: 'Address',
    notice: 'Mediation notice from the council',
    adviser: 'Mediation adviser',
    advice: 'Advice service',
    tribunal: 'Tribunal',
    askCouncil: 'Ask the council for the number.',
    checked: (day) => `The council checked this on ${day}.`,
    old: (day) => `The council last checked this on ${day}, more than 180 days ago.`,
    unchecked: (published) => `${published ? `Dated ${published}. ` : ''}Nobody has checked this.`,
    useLetter:
      "Your decision letter must give the mediation adviser's details. If they differ, use the letter.",
    ownPage: 'On its own page:',
    notes: 'Your notes: who you spoke to, when, and what they said',
  },
};
