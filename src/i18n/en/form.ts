import type { FormMessages } from '../types.js';

export const enForm: FormMessages = {
  lang: 'en-GB',
  locale: 'en-GB',
  dir: 'ltr',

  questions: {
    nation: {
      title: 'Which country is your council in?',
      hint: 'Each country has its own law.',
      thing: 'the country',
    },
    person: {
      title: 'Who are you?',
      hint: 'A child becomes a young person on the last Friday in June of the school year in which they turn 16.',
      thing: 'who you are',
    },
    'is-detained': {
      title: 'Is the child or young person in custody?',
      hint: 'For example, a court sent them to a secure home or a young offender institution.',
      thing: 'yes, no or not sure',
    },
    decision: {
      title: 'What has the council decided?',
      hint: 'Choose the answer that is nearest to what your letter says.',
      thing: 'what the council has decided',
    },
    parts: {
      title: 'Which parts of the plan do you disagree with?',
      hint: 'Select all that apply.',
      thing: 'the parts you disagree with',
    },
    'decision-sent': {
      title: 'What is the date on the decision letter?',
      hint: 'For example, 2 11 2026. Use the date printed on the letter, not the day you got it.',
      thing: 'letter',
    },
    'has-certificate': {
      title: 'Do you have a mediation certificate for this letter?',
      hint: 'You do not have to mediate to get one.',
      thing: 'if you have a certificate',
    },
    'certificate-issued': {
      title: 'What is the date on the certificate?',
      hint: 'For example, 20 12 2026.',
      thing: 'certificate',
    },
    'has-contacted-adviser': {
      title: 'Have you called the mediation adviser about this letter?',
      hint: 'An email or an online form to the adviser counts too. A call from before this letter does not count.',
      thing: 'if you have called the adviser',
    },
    'adviser-contacted': {
      title: 'When did you first call the mediation adviser about this letter?',
      hint: 'For example, 16 11 2026. Use the day of your first call or email.',
      thing: 'call',
    },
    'discrimination-by': {
      title: 'Who treated them unfairly?',
      hint: 'A claim against a school goes to one court. A claim against anyone else goes to another.',
      thing: 'who treated them unfairly',
      options: {
        school: 'A school, or a maintained nursery school',
        other: 'A college, the council, a private nursery or someone else',
      },
    },
    conduct: {
      title: 'When did the unfair treatment happen?',
      hint: 'For example, 2 11 2026. If they refused to do something, use the day they refused. If it happened again and again, use the last day.',
      thing: 'event',
    },
    awaiting: {
      title: 'What are you waiting for?',
      hint: 'The council has time limits too.',
      thing: 'what you are waiting for',
    },
    'request-received': {
      title: 'When did the council get the request for an assessment?',
      hint: 'For example, 14 9 2026.',
      thing: 'request',
    },
    'review-meeting': {
      title: 'When was the review meeting?',
      hint: 'For example, 12 10 2026.',
      thing: 'meeting',
    },
    'amendment-notice': {
      title: 'What is the date on the letter about changes to the plan?',
      hint: 'For example, 9 11 2026.',
      thing: 'letter',
    },
    'draft-sent': {
      title: 'What is the date on the letter that came with the draft plan?',
      hint: 'For example, 16 11 2026.',
      thing: 'letter',
    },
  },

  placement: {
    title: 'Is your appeal only about the school or college?',
    hint: 'That is Section I of the plan: the name of the school or college, its type, or that none is named.',
    thing: 'if it is only about the school or college',
  },

  options: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
    parent: 'A parent or carer of a child',
    'parent-of-young-person': 'A parent of a young person under 25',
    'young-person': 'A young person under 25',
    'someone-else': 'Someone else, such as a school, a nursery or a social worker',
    'refusal-to-assess': 'It will not assess someone who has no EHC plan',
    'refusal-to-issue': 'It assessed, but will not make a plan',
    'plan-contents': 'It sent a final or changed plan, and I disagree with it',
    'refusal-to-reassess': 'It will not do a new assessment of someone who has a plan',
    'refusal-to-amend': 'It will not change the plan after a review or a new assessment',
    'ceasing-plan': 'It will end the plan',
    'draft-plan': 'It sent a draft plan, or says what it means to do',
    'no-decision': 'It has not decided, and I am waiting',
    'disability-discrimination':
      'Someone was treated unfairly, or excluded, because of a disability',
    'something-else':
      'Something else: help that is not given, transport, a school place, an exclusion',
    B: 'Section B: the needs',
    F: 'Section F: the help at school or college',
    I: 'Section I: the school or college, or that none is named',
    health: 'Health (Section C or G)',
    'social-care': 'Social care (Section D or H)',
    other: 'Another section, or a personal budget',
    school: 'A school',
    'awaiting-assessment': 'An answer to a request for a first assessment',
    'awaiting-plan': 'The first plan, after the council agreed to assess',
    'awaiting-review': 'A letter after a review meeting',
    'awaiting-amendment': 'The changed plan, after a letter that says what will change',
    'awaiting-school': 'A plan that names the next school',
    'awaiting-college': 'A plan that names a place for after secondary school',
    yes: 'Yes',
    no: 'No',
    'not-sure': 'I am not sure',
  },

  errors: {
    'no-answer': (thing) => `Select ${thing}`,
    'not-sure-alone': () => 'Enter a date or select one box',
    'no-day': (thing) => `Enter the day of the ${thing}`,
    'no-month': (thing) => `Enter the month of the ${thing}, for example 11`,
    'no-year': (thing) => `Enter the year of the ${thing}, for example 2026`,
    'unreadable-day': (_, typed) =>
      `We cannot read “${typed}” as a day. Use a number, for example 2`,
    'unreadable-month': (_, typed) =>
      `We cannot read “${typed}” as a month. Use its name or its number, for example 11`,
    'unreadable-year': (_, typed) =>
      `We cannot read “${typed}” as a year. Use a number, for example 2026`,
    'no-such-day': (_, typed) =>
      `There is no ${typed}. Check the date: the day comes before the month`,
    'in-future': (_, typed) => `${typed} is in the future. Check the date`,
  },

  labels: {
    pastReview: 'These rules are due for a check. See the official page.',
    checker: 'Can I appeal, and do I need a mediation certificate?',
    continue: 'Continue',
    back: 'Back',
    help: 'Help',
    problem: 'There is a problem',
    error: 'Error:',
    or: 'or',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    needs:
      'Have the letter from the council with you, if you have one. There are up to 7 questions.',
    onlyEngland: 'This is for England.',
    otherNations: 'Not in England?',
    official: 'GOV.UK on appeals',
    countdown: 'Your last day to appeal',
    waits: (checker) =>
      `Answer the questions under “${checker}”. Your last day to appeal then shows here.`,
    toChecker: 'Go to the questions',
    contact: 'Who to call',
    phone: 'Telephone',
    relay: 'Relay UK',
    hours: 'Open',
    email: 'Email',
    website: 'Website',
    address: 'Address',
    notice: 'Mediation notice from the council',
    adviser: 'Mediation adviser',
    advice: 'Advice service',
    disagreement: 'For other disagreements',
    sendTeam: 'SEND team',
    forCouncil: (name = 'your council') => `For decisions by ${name}.`,
    tribunal: 'Tribunal',
    adviserHelps: 'Before most appeals you must call them. It is free.',
    adviceHelps: 'They help you with your letter and your appeal. It is free.',
    askCouncil: 'Ask the council for the number.',
    useLetter:
      "Your decision letter must give the mediation adviser's number. If it does not, ask the council.",
    checked: (day) => `The council checked this on ${day}.`,
    old: (day) =>
      `The council last checked this on ${day}, more than 180 days ago. It may be wrong by now.`,
    // The year alone shows how old the number is.
    unchecked: (published) =>
      published
        ? `This number is from ${/\d{4}/.exec(published)?.[0] ?? published} and may be wrong.`
        : 'We do not know how old this number is. It may be wrong.',
    uncheckedDetails: 'The council has not checked these details. They may be wrong.',
    useThatOne: 'Use the number in your letter.',
    noDate: 'no date',
    ownPage: 'On its own page:',
    hardWords: 'What these words mean',
    language: 'Language',
    loading: 'Loading. Please wait.',
    notLoaded: 'This part did not load. Your answers are kept.',
    partNotLoaded: 'This part did not load.',
    tryAgain: 'Try again',
    openPage: 'Open this on its own page',
  },
};
