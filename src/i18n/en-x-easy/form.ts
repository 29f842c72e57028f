import type { FormMessages } from '../types.js';

export const form: FormMessages = {
  lang: 'en-x-easy',
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
      hint: 'A child turns 16 in a school year. They become a young person on the last Friday in June of that school year.',
      thing: 'who you are',
    },
    'is-detained': {
      title: 'Is the child or young person in custody?',
      hint: 'Custody is a locked place. For example, a court sent them to a secure home. Or to a prison for young people (a young offender institution).',
      thing: 'yes, no or not sure',
    },
    decision: {
      title: 'What has the council decided?',
      hint: 'Look at your letter. Choose the answer that is most like it. To assess is to find out what someone needs.',
      thing: 'what the council has decided',
    },
    parts: {
      title: 'Which parts of the plan do you disagree with?',
      hint: 'To disagree is to think that it is wrong. Choose all the parts that you disagree with.',
      thing: 'the parts you disagree with',
    },
    'decision-sent': {
      title: 'What is the date on the decision letter?',
      hint: 'Write it like this: 2 11 2026. Use the date printed on the letter. Do not use the day you got it.',
      thing: 'letter',
    },
    'has-certificate': {
      title: 'Do you have a mediation certificate for this letter?',
      hint: 'Mediation is a meeting to help you and the council agree. The certificate is a paper. It shows that you were told about mediation. You do not have to mediate to get one.',
      thing: 'if you have a certificate',
    },
    'certificate-issued': {
      title: 'What is the date on the certificate?',
      hint: 'Write it like this: 20 12 2026.',
      thing: 'certificate',
    },
    'has-contacted-adviser': {
      title: 'Have you called the mediation adviser about this letter?',
      hint: 'An email or an online form to the adviser counts too. A call from before this letter does not count.',
      thing: 'if you have called the adviser',
    },
    'adviser-contacted': {
      title: 'When did you first call the mediation adviser about this letter?',
      hint: 'Write it like this: 16 11 2026. Use the day of your first call or email.',
      thing: 'call',
    },
    'discrimination-by': {
      title: 'Who was unfair to them?',
      hint: 'To claim is to tell a court about it. A claim against a school goes to one court. A claim against anyone else goes to another court.',
      thing: 'who was unfair',
      options: {
        school: 'A school, or a nursery school that the council runs (maintained)',
        other: 'A college, the council, a private nursery or someone else',
      },
    },
    conduct: {
      title: 'When did the unfair thing happen?',
      hint: 'Write it like this: 2 11 2026. Did they refuse to do something? Use the day they refused. Did it happen again and again? Use the last day.',
      thing: 'event',
    },
    awaiting: {
      title: 'What are you waiting for?',
      hint: 'The council has time limits too. It must do things in time.',
      thing: 'what you are waiting for',
    },
    'request-received': {
      title: 'When did the council get the request for an assessment?',
      hint: 'The request asked the council to find out what someone needs. Write the day like this: 14 9 2026.',
      thing: 'request',
    },
    'review-meeting': {
      title: 'When was the review meeting?',
      hint: 'Write it like this: 12 10 2026.',
      thing: 'meeting',
    },
    'amendment-notice': {
      title: 'What is the date on the letter about changes to the plan?',
      hint: 'Write it like this: 9 11 2026.',
      thing: 'letter',
    },
    'draft-sent': {
      title: 'What is the date on the letter that came with the draft plan?',
      hint: 'A draft plan is not final. Write the date like this: 16 11 2026.',
      thing: 'letter',
    },
  },

  placement: {
    title: 'Is your appeal only about the school or college?',
    hint: 'That is Section I of the plan. It names the school or college, or its type. Or it names none.',
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
    'someone-else': 'Someone else, like a school, a nursery or a social worker',
    'refusal-to-assess': 'It will not assess someone who has no EHC plan',
    'refusal-to-issue': 'It assessed, but will not make a plan',
    'plan-contents': 'It sent a final or changed plan, and I disagree with it',
    'refusal-to-reassess': 'It will not do a new assessment of someone who has a plan',
    'refusal-to-amend': 'It will not change the plan after a review or a new assessment',
    'ceasing-plan': 'It will end the plan',
    'draft-plan': 'It sent a draft plan (not final), or says what it wants to do',
    'no-decision': 'It has not decided, and I am waiting',
    'disability-discrimination':
      'Someone was treated unfairly, or sent away from school (excluded), because of a disability (discrimination)',
    'something-else':
      'Something else: help that is not given, transport, a school place, an exclusion (sent away from school)',
    B: 'Section B: the needs',
    F: 'Section F: the help at school or college',
    I: 'Section I: the school or college, or that none is named',
    health: 'Health (Section C or G)',
    'social-care': 'Social care: help with daily life (Section D or H)',
    other: 'Another section, or a personal budget (money for help)',
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
    'no-answer': (thing) => `Choose ${thing}`,
    'not-sure-alone': () => 'Write a date, or choose one box',
    'no-day': (thing) => `Write the day of the ${thing}`,
    'no-month': (thing) => `Write the month of the ${thing}, for example 11`,
    'no-year': (thing) => `Write the year of the ${thing}, for example 2026`,
    'unreadable-day': (_, typed) =>
      `We cannot read “${typed}” as a day. Write a number, for example 2`,
    'unreadable-month': (_, typed) =>
      `We cannot read “${typed}” as a month. Write its name or its number, for example 11`,
    'unreadable-year': (_, typed) =>
      `We cannot read “${typed}” as a year. Write a number, for example 2026`,
    'no-such-day': (_, typed) =>
      `There is no day ${typed}. Check the date. The day comes before the month`,
    'in-future': (_, typed) => `${typed} has not come yet. Check the date`,
  },

  labels: {
    pastReview: 'We should check these rules again now. Look at the official page.',
    checker: 'Can I appeal? Do I need a mediation certificate?',
    continue: 'Go on',
    back: 'Go back',
    help: 'Help',
    problem: 'There is a problem',
    error: 'Problem:',
    or: 'or',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    needs:
      'An appeal asks a kind of court to change the council’s decision. Have the letter from the council with you, if you have one. There are up to 7 questions.',
    onlyEngland: 'This is for England.',
    otherNations: 'Not in England?',
    official: 'GOV.UK on appeals',
    countdown: 'Your last day to appeal',
    waits: (checker) => `Answer the questions under “${checker}”. Then your last day shows here.`,
    toChecker: 'Go to the questions',
    contact: 'Who to call',
    phone: 'Telephone',
    relay: 'Relay UK',
    hours: 'Open',
    email: 'Email',
    website: 'Website',
    address: 'Address',
    notice: 'What the council says about mediation',
    adviser: 'Mediation adviser',
    advice: 'Advice service',
    disagreement: 'If you disagree about other things',
    sendTeam: 'SEND team',
    forCouncil: (name = 'your council') => `For decisions by ${name}.`,
    tribunal: 'Tribunal',
    adviserHelps: 'Before most appeals you must call them. It is free.',
    adviceHelps: 'They help you with your letter and your appeal. It is free.',
    askCouncil: 'Ask the council for the number.',
    useLetter:
      'Your decision letter must give the number of the mediation adviser. If it does not, ask the council.',
    checked: (day) => `The council checked this on ${day}.`,
    old: (day) =>
      `The council last checked this on ${day}. That is more than 180 days ago. It may be wrong now.`,
    unchecked: (published) =>
      published
        ? `This number is from ${/\d{4}/.exec(published)?.[0] ?? published}. It may be wrong.`
        : 'We do not know how old this number is. It may be wrong.',
    uncheckedDetails: 'The council has not checked this. It may be wrong.',
    useThatOne: 'Use the number in your letter.',
    noDate: 'no date',
    ownPage: 'On its own page:',
    hardWords: 'What these words mean',
    language: 'Language',
    loading: 'Please wait.',
    notLoaded: 'This part did not load. Your answers are still here.',
    partNotLoaded: 'This part did not load.',
    tryAgain: 'Try again',
    openPage: 'Open this on its own page',
  },
};
