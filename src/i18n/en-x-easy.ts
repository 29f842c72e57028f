import type { BegunLanguage } from './types.js';

const canStillAsk =
  'The usual time has passed. You can still ask. The tribunal can allow a late appeal. Say why it is late.';
const depends = 'It depends on what you are not sure about.';
const startsLater =
  'The time to appeal starts later. It starts when the council sends its final plan or decision.';

// Parts of pictures.
const heart =
  'M12 19.6c-1.9-1.4-2.9-2.5-2.9-3.8a1.5 1.5 0 0 1 2.9-.6 1.5 1.5 0 0 1 2.9.6c0 1.3-1 2.4-2.9 3.8z';
const glass = 'M12.5 15.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM18.5 18L22 21.5';
const seal = 'M14 14.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM15.2 17v5l1.8-1.4 1.8 1.4v-5';
const telephone =
  'M2.5 8.5c0-1.4.4-2.4 1.3-3.1 4.8-3.5 11.6-3.5 16.4 0 .9.7 1.3 1.7 1.3 3.1v1.7h-5V7.6c-2.9-.9-6.1-.9-9 0v2.6h-5zM8 11.5L3.5 21.5h17L16 11.5z';

const pin =
  'M12 21.5C8 17.3 5.5 13.6 5.5 9.5a6.5 6.5 0 0 1 13 0c0 4.1-2.5 7.8-6.5 12zM9.5 9.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z';
const people =
  'M4.8 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM2 21v-5.5a5.8 5 0 0 1 11.6 0V21zM14.8 9.8a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0zM16 21h6v-3.5a4.6 4 0 0 0-6-3.4';
const letter = 'M6 11V2.5h12V11M9 7l2.2 2.2L15.2 5M3 9v12.5h18V9M3 9.5l9 6.5 9-6.5';
const parts = 'M4 2h11l5 5v15H4zM15 2v5h5M7.2 10h2.4M12 10h5M7.2 14h2.4M12 14h5M7.2 18h2.4M12 18h5';
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
const paperHeart =
  'M4 2.5h11l5 5v14H4zM15 2.5v5h5M7 7h4M12 18.5c-2.8-2-4.3-3.6-4.3-5.4a2.2 2.2 0 0 1 4.3-.9 2.2 2.2 0 0 1 4.3.9c0 1.8-1.5 3.4-4.3 5.4z';
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

export const easy: BegunLanguage = {
  name: 'Easy English',
  notice:
    'Nobody has checked this easy English. If it differs from the other English, the other English counts.',
  toEnglish: 'Read the other English',
  reviews: {},
  isByLine: true,

  form: {
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
        hint: 'A young person is someone whose school year of turning 16 has ended.',
        thing: 'who you are',
      },
      'is-detained': {
        title: 'Is the child or young person in custody?',
        hint: 'Custody is a place where a court sends someone.',
        thing: 'yes, no or not sure',
      },
      decision: {
        title: 'What has the council decided?',
        hint: 'Look at your letter. Choose what is most like it.',
        thing: 'what the council has decided',
      },
      parts: {
        title: 'Which parts of the plan are wrong?',
        hint: 'Choose all that you think are wrong.',
        thing: 'the parts that are wrong',
      },
      'decision-sent': {
        title: 'What is the date on the decision letter?',
        hint: 'Write it like this: 2 11 2026. Use the date on the letter. Do not use the day it came.',
        thing: 'letter',
      },
      'has-certificate': {
        title: 'Do you have a mediation certificate for this letter?',
        hint: 'Mediation is a meeting to help people agree. The certificate shows that you were told about it. You do not have to mediate to get it.',
        thing: 'if you have a certificate',
      },
      'certificate-issued': {
        title: 'What is the date on the certificate?',
        hint: 'Write it like this: 20 12 2026.',
        thing: 'certificate',
      },
      'has-contacted-adviser': {
        title: 'Have you called the mediation adviser about this letter?',
        hint: 'An email counts too.',
        thing: 'if you have called',
      },
      'adviser-contacted': {
        title: 'When did you first call the adviser about this letter?',
        hint: 'Write it like this: 16 11 2026.',
        thing: 'call',
      },
      'discrimination-by': {
        title: 'Who was unfair to them?',
        hint: 'Schools have one court. All others have another court.',
        thing: 'who was unfair',
        options: {
          school: 'A school, or a nursery school of the council',
          other: 'A college, the council, another nursery or someone else',
        },
      },
      conduct: {
        title: 'When did it happen?',
        hint: 'Write it like this: 2 11 2026. Did it happen more than once? Use the last day.',
        thing: 'event',
      },
      awaiting: {
        title: 'What are you waiting for?',
        hint: 'The council has last days too.',
        thing: 'what you are waiting for',
      },
      'request-received': {
        title: 'When did you ask for an assessment?',
        hint: 'Use the day the council got it. Write it like this: 14 9 2026.',
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
        title: 'What is the date on the letter with the draft plan?',
        hint: 'Write it like this: 16 11 2026.',
        thing: 'letter',
      },
    },

    placement: {
      title: 'Is your appeal only about the school or college?',
      hint: 'That is Section I of the plan.',
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
      'someone-else': 'Someone else, like a school',
      'refusal-to-assess': 'It will not find out what someone without an EHC plan needs',
      'refusal-to-issue': 'It assessed, but will not make a plan',
      'plan-contents': 'It sent a final or changed plan. I think it is wrong',
      'refusal-to-reassess': 'It will not assess again someone who has a plan',
      'refusal-to-amend': 'It will not change the plan',
      'ceasing-plan': 'It will end the plan',
      'draft-plan': 'It sent a draft plan (not finished), or only says what it wants to do',
      'no-decision': 'It has not decided. I am waiting',
      'disability-discrimination': 'Someone was unfair because of a disability',
      'something-else': 'Something else: help not given, transport, a school place, an exclusion',
      B: 'Section B: the needs',
      F: 'Section F: the help at school or college',
      I: 'Section I: the school or college, or that there is none',
      health: 'Health (Section C or G)',
      'social-care': 'Help with daily life: social care (Section D or H)',
      other: 'Another section, or a personal budget',
      school: 'A school',
      'awaiting-assessment': 'An answer: will the council assess?',
      'awaiting-plan': 'The plan, after the council said it will assess',
      'awaiting-review': 'A letter after a review meeting',
      'awaiting-amendment': 'The changed plan',
      'awaiting-school': 'A plan with the name of the next nursery or school',
      'awaiting-college': 'A plan with the name of a place for after school',
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
      'unreadable-day': (_, typed) => `We cannot read “${typed}”. Write a number, for example 2`,
      'unreadable-month': (_, typed) => `We cannot read “${typed}”. Write a number, for example 11`,
      'unreadable-year': (_, typed) =>
        `We cannot read “${typed}”. Write a number, for example 2026`,
      'no-such-day': (_, typed) => `There is no day ${typed}. Check the date`,
      'in-future': (_, typed) => `${typed} has not come yet. Check the date`,
    },

    labels: {
      pastReview: 'It is time to check these rules. Look at the official page.',
      checker: 'Can I appeal? Do I need a mediation certificate?',
      continue: 'Go on',
      back: 'Go back',
      help: 'Help',
      problem: 'There is a problem',
      day: 'Day',
      month: 'Month',
      year: 'Year',
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
      tribunal: 'Tribunal',
      adviserHelps: 'Call them before you appeal. It is free.',
      adviceHelps: 'They help you. It is free.',
      askCouncil: 'Ask the council for the number.',
      useLetter: 'The number is in your decision letter. If it is not there, ask the council.',
      checked: (day) => `The council checked this on ${day}.`,
      old: (day) =>
        `The council last checked this on ${day}. That is more than 180 days ago. It may be wrong.`,
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
      tryAgain: 'Try again',
      openPage: 'Open this on its own page',
    },
  },

  result: {
    outcomes: {
      'certificate-needed': 'First get a mediation certificate. Then appeal',
      'certificate-held': 'Appeal with your certificate',
      'certificate-not-needed': 'Appeal. Section I alone needs no certificate',
      'parts-not-sure': 'Get a mediation certificate to be safe',
      'health-or-care-only': 'Ask for mediation about health or social care',
      'draft-plan': 'Say what to change. You cannot appeal about a draft',
      'no-decision': 'Ask for a decision. You can only appeal about a decision',
      'discrimination-claim': 'You can make a claim about discrimination to the SEND tribunal',
      'another-nation': 'Use the law of the country of your council. This is for England',
    },

    actions: {
      'find-decision': 'Look at your letter',
      'find-parts': 'Find what you disagree with',
      'find-date': 'Find the date',
      'get-certificate': 'Call the mediation adviser',
      'get-certificate-late': 'Call the mediation adviser today',
      'certificate-in-case': 'Think about Section B and Section F',
      'send-appeal': 'Send your appeal',
      'send-appeal-late': 'Send your appeal. Ask for more time',
      'ask-recommendations': 'Put health or social care in your appeal',
      'make-claim': 'Send your claim',
      'make-claim-late': 'Send your claim. Ask for more time',
      'ask-health-care-mediation': 'Call the mediation adviser',
      'wait-for-final-plan': 'Write to the council',
      'ask-for-decision': 'Write to the council',
      'see-nation': 'Go to the official page',
      'get-advice': 'Ask the advice service',
      'talk-to-council': 'Talk to a senior person in the SEND team',
    },

    actionTexts: {
      'find-decision':
        'Does it say that you can appeal? If yes, you may have only 2 months from the date of the letter. If yes, call the mediation adviser in the letter.',
      'find-parts':
        'Read Section B, Section F and Section I of the plan. You cannot appeal about health and social care alone.',
      'find-date':
        'For an appeal you have 2 months from the letter. For a claim you have 6 months from the event. The event is what happened. Act today.',
      'get-certificate':
        'Say that you want to appeal. Say if you want mediation. If you do not, a certificate should come in 3 working days. A working day is not a weekend or a bank holiday.',
      'get-certificate-late':
        'Still ask for a certificate. Do not wait for it. Send your appeal. Say why you have no certificate.',
      'send-appeal': 'The day it arrives is the day that counts.',
      'send-appeal-late': canStillAsk,
      'ask-recommendations':
        'The tribunal can only recommend on these. To recommend is to say what should be done.',
      'make-claim':
        'A claim tells the tribunal what happened. August gives no more time. Christmas gives no more time. Weekends give no more time.',
      'make-claim-late': canStillAsk.replace('appeal', 'claim'),
      'ask-health-care-mediation':
        'Your letter says by which day. The council or health body must take part. A health body is part of the NHS. You can appeal about Section B, Section F and Section I.',
      'wait-for-final-plan': startsLater,
      'ask-for-decision': startsLater,
      'see-nation': '',
      'get-advice': 'It is free.',
      'talk-to-council': 'A senior person is a manager. This talk does not stop the time.',
    },

    lateReasons: [
      'Say all the reasons why it is late.',
      'Say why it should still go on.',
      'Say why you should not have to wait for a yearly review. Say why you should not have to ask for an assessment again.',
    ],

    clocks: {
      appeal: (day) => `Send your appeal so that the tribunal has it by 5pm on ${day}`,
      'contact-adviser': (day) => `Call the mediation adviser by ${day}`,
      'discrimination-claim': (day) =>
        `Send your claim so that the tribunal has it by 5pm on ${day}`,
    },

    passed: {
      appeal: (day) => `The last day to appeal was ${day}.`,
      'contact-adviser': (day) => `The last day to call the mediation adviser was ${day}.`,
      'discrimination-claim': (day) => `The last day to send a claim was ${day}.`,
    },

    notes: {
      'date-in-future': 'One date has not come yet. Check it.',
      'letter-date-needed': 'The date of the letter may give you more time.',
      'late-ask-anyway': canStillAsk,
      'before-these-rules': '',
      'rules-past-review': 'It is time to check these rules. Look at the official page.',
      'placement-doubtful': 'You may not need a certificate. So do not trust it to give more time.',
    },

    appeal: {
      available:
        'The law gives a right to appeal this decision. A right is what the law lets people do.',
      'not-yet': 'Not yet. First there must be a final decision.',
      claim: 'A claim goes to the same tribunal.',
      elsewhere: '',
      unknown: depends,
    },

    certificate: {
      needed:
        'You need one before you appeal. Call the adviser within 2 months of the date of the letter. Then you have at least 1 month from the date of the certificate to appeal.',
      held: 'You have it. If you called after 2 months, it may give no more time.',
      'not-needed': 'You do not need it. Do not trust it to give more time.',
      'not-applicable': 'It is only for an appeal to the SEND tribunal.',
      unknown: 'Get one to be safe.',
    },

    mediation: {
      available:
        'You choose. It is free. It is private. The council must take part. You can still appeal.',
      'health-and-care-only': 'You choose. It is free. It is private.',
      none: 'It is only about what you can appeal to the SEND tribunal. Or health and social care in a plan.',
      unknown: depends,
    },

    disagreementResolution: {
      available:
        'You can use it at any time. It is free. Everyone must agree to it. It gives no more time.',
      none: '',
      unknown: depends,
    },

    stages: {
      letter: [
        'You get a decision letter',
        'It says who to call. Ask the advice service for help. It is free. You can talk to a manager in the SEND team too. The time still runs.',
        'If it does not say who to call, ask the council.',
      ],
      adviser: [
        'You call the mediation adviser',
        'You have 2 months from the date of the letter. They tell you about mediation.',
        'If the time has passed, call today.',
      ],
      certificate: [
        'You do not want mediation? You get a certificate',
        'It should come within 3 working days. A working day is not a weekend or bank holiday.',
        'If it does not come, call again. Still send your appeal to the tribunal in time. Say why you have no certificate.',
      ],
      mediation: [
        'You want mediation? You meet',
        'Tell the council. It has 30 days to set up the meeting. It tells you the day 5 working days before. The certificate should come within 3 working days after.',
        'Can the council not do it within 30 days? The adviser gives you a certificate. You can still mediate.',
      ],
      agreement: [
        'You agree, or you do not agree',
        'If you agree, the council has set times to do it. It has 2 weeks for things you could not appeal. Your time to appeal still runs.',
        'If the council does not do it, ask the advice service.',
      ],
      appeal: [
        'You can appeal',
        'Send your appeal to the tribunal. It must be there within 2 months of the date of the letter. Or within 1 month of the date of the certificate, if that is later.',
        '',
      ],
      tribunal: [
        'The tribunal decides',
        'It looks at what you say. It looks at what the council says. Then it decides.',
        '',
      ],
    },

    timeline: {
      certificate: (day) => `If you call today, it should come by ${day}.`,
      mediation: (day) =>
        `If you tell the council today, it has until ${day}. The certificate can move your last day to appeal.`,
      moves:
        'A certificate can give you more time. You then have 1 month from the date of the certificate.',
    },

    beside: {
      found: (checker) => `This is from your answers under “${checker}”.`,
      noAppeal: 'Your answers give no last day to appeal. Look at your answer. It says what to do.',
      toAnswer: 'Go to your answer',
    },

    rules: {
      'regs-33': '2 months from the date of the letter to call the adviser',
      'regs-5-1': '6 weeks from the request to say if it will assess',
      'regs-10-1': '16 weeks from the request to say there is no plan',
      'regs-13-1': '15 days to say what is wrong in the draft. The day it was sent counts',
      'regs-13-2': '20 weeks from the request to send the final plan',
      'regs-18': 'before 15 February of the year of the move. Before 31 March if you leave school',
      'regs-20-10': '4 weeks from the review meeting to say what it decided',
      'regs-22-3': '8 weeks from the date of the letter about changes, to send the changed plan',
      'regs-34': '3 working days for the certificate',
      'regs-36': '30 days for the council to set up mediation',
      'regs-42-3': '2 weeks to do what was agreed, if you could not appeal it',
      'rules-12-2': 'from a weekend or bank holiday to the next working day',
      'rules-12-3-a':
        'out of August, or out of 25 December to 1 January, to the first working day after',
      'rules-20-1-c-i': '2 months from the date of the letter',
      'rules-20-1-c-ii': '1 month from the date of the certificate, if that is later',
      'equality-4-1': '6 months. The day it happened is the first',
    },

    readings: {
      'printed-date': 'the time starts from the date printed on the letter',
      'late-certificate':
        'the certificate gives no more time, because you called more than 2 months after the date of the letter',
      'placement-certificate': 'a certificate that you did not need gives more time',
      'placement-doubtful': 'a certificate that you may not need gives no more time',
      cascade: 'the next working day is in August or at Christmas. It moves again',
      'by-analogy': 'the day moves like the last day to appeal. Do not trust this',
      'step-back-first': 'the months start from the day before',
      'step-back-last': 'a short month ends one day sooner',
      'next-working-day': 'the day moves to the next working day. Do not trust this',
    },

    labels: {
      change: 'Change',
      startAgain: 'Start again',
      answers: 'Your answers',
      actions: 'What to do now',
      working: 'How we found this day',
      outsideTable: 'We cannot find this day. Ask for advice today. Bank holidays:',
      changeDates: 'Change the dates',
      callWindow:
        'August gives no more time. Christmas gives no more time. Weekends give no more time.',
      daysLeft: (days) =>
        days > 1
          ? `${days < 8 ? 'Only ' : ''}${days} days left.`
          : (['This is today.', 'This is tomorrow.'][days] ?? ''),
      take: 'Take this with you',
      rulesAsAt: (day) =>
        `These are the rules on ${day}. They are for England. There are ideas to change the rules. This is information. It is not legal advice.`,
      useForm: (form) => `Use form ${form}.`,
      open: 'What you can use',
      appeal: 'Appeal',
      certificate: 'Mediation certificate',
      mediation: 'Mediation (a meeting to help people agree)',
      disagreementResolution: 'Disagreement resolution (another way to help people agree)',

      missed: 'If that day has gone:',
      secondary: ' (not checked)',
      notes: 'Your notes: who you spoke to, when, and what they said',
      reading: (day, points) => `${day}, if ${points.join('. And if ')}.`,
      step: (from, to, rule) => `${from} to ${to}: ${rule}`,
    },
  },

  reading: {
    help: {
      nation: 'Choose the country of the council that sent your letter.',
      person:
        'A parent appeals for a child. After the last Friday in June of the school year of turning 16, the young person appeals. This ends when they are 25. A parent can appeal for a young person who cannot decide this.',
      'is-detained': 'Other rules count in custody. Ask the advice service.',
      decision: 'A letter that says no is a decision. A meeting is not. A draft plan is not.',
      parts:
        'Each part of the plan has a letter. No school or college at all? Choose Section F and Section I.',
      'decision-sent':
        'Did a final plan come too? Still use the date on the letter. No date on the letter? Ask the council today. Two letters? Each has its own 2 months. Start with the older letter.',
      'has-certificate':
        'The mediation adviser sends it. The council does not. It must be from after this letter.',
      'certificate-issued': 'Can you not find the date? Ask the mediation adviser.',
      'has-contacted-adviser': 'Your letter should say who to call.',
      'adviser-contacted':
        'Look at your emails. Look at the calls on your phone. Or ask the adviser.',
      'discrimination-by': 'A nursery that is part of a school counts as the school.',
      conduct: 'Not sure which day? Use the earliest day.',
      awaiting: 'Choose the last thing that you asked for.',
      'request-received': 'Look at your letter or email to the council.',
      'review-meeting': 'Ask the school or college for the date.',
      'amendment-notice':
        'A copy of the plan comes with this letter. No letter? Choose “I am not sure”.',
      'draft-sent': 'No letter? Use the date on the draft plan.',
      placement:
        'For Section I only, you need no certificate. Is your appeal about more? Is there no plan? Choose “No”.',
    },

    guide: [
      'Mediation is a meeting. It helps you and the council agree about an EHC plan. It can be by video, by telephone or in person.',
      'You choose. If you want it, the council or the health body must come.',
      'It is free for you. The council pays fair travel costs.',
      'It is private. It is not like a court. You can bring someone to help you. You can bring a lawyer. A child can come if you and the mediator agree.',
      'The mediator runs the meeting. They do not work for the council. They are fair. They do not judge.',
      'You can still appeal.',
      'Mediation takes weeks. A tribunal takes months. KIDS runs mediation. KIDS said in 2016: 3 in 4 of its cases ended in agreement.',
      'It is for parents, carers and young people up to 25. Statements and LDAs have ended. Now there are EHC plans.',
    ],

    fits: {
      yes: 'You can ask for mediation. The council made a decision that you can appeal. Call the mediation adviser first.',
      no: 'You can ask for disagreement resolution. There is no decision that you can appeal. Is it about health or social care in a plan? You can ask for mediation too.',
    },

    points: {
      about: [
        'What it is about',
        'Any help that a school, college, council or health body should give.',
        'A decision that you can appeal. Or health and social care in a plan.',
      ],
      when: [
        'When',
        'At any time.',
        'After the decision. Call the adviser within 2 months of the date of the letter.',
      ],
      attend: [
        'Who must come',
        'Nobody. Everyone has to agree to it.',
        'The council or the health body must come. You can choose.',
      ],
      needed: [
        'Before an appeal',
        'You do not need it.',
        'You must call the adviser. You must get a certificate. For Section I only, you need no certificate.',
      ],
      time: [
        'More time to appeal',
        'No more time.',
        'Maybe. You have 1 month from the date of the certificate, if that is later.',
      ],
      who: [
        'Who can use it',
        'Families of children and young people with special educational needs (SEN) or a disability. You need no plan. Schools, nurseries, colleges, councils and health bodies can use it too.',
        'A parent or young person with a decision that can be appealed. Or with a plan that was made or changed.',
      ],
      certificate: ['Certificate', 'You do not get one.', 'The adviser gives you one.'],
      arranged: ['How soon', 'There is no set time.', 'The council has 30 days to set it up.'],
      agreement: [
        'If you agree',
        'There is no set time to do it.',
        'The council has set times to do it.',
      ],
      provider: [
        'Who runs it',
        'Someone who does not work for the council.',
        'Someone who does not work for the council. It may be the same people.',
      ],
      cost: ['Cost', 'It is free.', 'It is free. You get fair travel costs.'],
      right: ['Your right to appeal', 'You can still appeal.', 'You can still appeal.'],
    },

    terms: {
      'ehc-plan': 'EHC plan',
      'section-b': 'Section B',
      'section-f': 'Section F',
      'section-i': 'Section I',
      certificate: 'Mediation certificate',
      adviser: 'Mediation adviser',
      'advice-service': 'Advice service (SENDIASS)',
      tribunal: 'Tribunal',
    },

    meanings: {
      'ehc-plan':
        'An education, health and care plan. It says what a child or young person needs. It says what help they must get.',
      'section-b': 'The part of the plan with the needs.',
      'section-f': 'The part of the plan with the help at school or college.',
      'section-i': 'The part of the plan with the name of the school or college.',
      certificate: 'A paper. It shows that you were told about mediation. Most appeals need it.',
      adviser:
        'A person who tells you about mediation. They give you the certificate. They do not work for the council.',
      'advice-service':
        'Free help for families of children with special educational needs (SEN). Letters may call it SENDIASS or IASS.',
      tribunal:
        'A kind of court. It decides appeals. Its name is the First-tier Tribunal (SEND). It is not part of the council.',
    },

    common: [
      [
        'Do I have to go to a meeting?',
        'No. Call the mediation adviser. Then you get a certificate.',
      ],
      [
        'Does the certificate change my 2 months?',
        'It can only give you more time. You have 2 months from the date of the letter. Or 1 month from the date of the certificate, if that is later.',
      ],
      [
        'Does the time start when the letter came?',
        'No. The 2 months start from the date of the letter.',
      ],
      [
        'Can I appeal about a draft plan or a meeting?',
        'No. You can appeal a final plan. You can appeal a letter that says no. You do not have to go to a meeting. The time still runs.',
      ],
      [
        'Can I appeal after a yearly review?',
        'Yes, if the council will not change the plan. Yes, if it ends the plan. Yes, when it sends a changed plan.',
      ],
      [
        'What if the council does not set up mediation within 30 days?',
        'The adviser should give you a certificate. You can appeal. You can still mediate.',
      ],
      [
        'What if I called the adviser more than 2 months after the date of the letter?',
        'Send your appeal to the tribunal today. Say why it is late. Ask to appeal without a certificate.',
      ],
      ['Does mediation harm my appeal?', 'No. It stays private. You can say no to it.'],
      [
        'Is mediation on the telephone?',
        'The first call is. The meeting can be by video, by telephone or in person.',
      ],
      [
        'My appeal is only about Section I. What if I want to add Section B or F?',
        'Ask the tribunal. To be safe, call the mediation adviser within 2 months of the date of the letter.',
      ],
      [
        'Does the council have 2 weeks to do what was agreed?',
        'Only for things you could not appeal. Other things have other times.',
      ],
      [
        'Who appeals for someone over 16?',
        'The young person, after the school year of turning 16. A parent can if the young person cannot decide.',
      ],
      [
        'I have a statement or an LDA. What now?',
        'They have ended. Now there are EHC plans. Ask the advice service.',
      ],
      [
        'What if the council gives in after I appeal?',
        'Ask for the new plan in writing. Do not end your appeal before the plan is right.',
      ],
      [
        'What if we move house?',
        'The time does not start again. Tell the tribunal. Name the council that sent the letter.',
      ],
    ],

    take: {
      calendar: 'Put the days in your calendar',
      copy: 'Copy the words',
      copied: 'Copied.',
      notCopied: 'The words were not copied. Choose the words here. Then copy them:',
      share: 'Share it',
      email: 'Email it to yourself or your adviser',
      print: 'Print it',
      qr: 'Show a code for this page',
      qrLeads: 'Point a phone at the code. The page opens. Your answers are not in the code.',
      listen: 'Listen',
      stop: 'Stop',
    },

    calendar: {
      titles: {
        appeal: 'Last day: the tribunal must have your SEND appeal by 5pm',
        'contact-adviser': 'Last day to call the mediation adviser',
        'discrimination-claim': 'Last day: the tribunal must have your claim by 5pm',
      },
      window: 'Time to call the mediation adviser',
    },

    call: {
      toAdviser: 'What to say to the mediation adviser',
      toAdvice: 'What to say to the advice service',
      toCouncil: 'What to say to the council',
      careOnly: 'I want mediation. It is about health or social care in the plan.',
    },

    labels: {
      common: 'Questions that people ask',
      guide: 'What is mediation?',
      stages: 'From the letter to the tribunal',
      isTribunal: 'What is a tribunal?',
      options: 'Which is for me: mediation or disagreement resolution?',
      optionsLead:
        'Did the council make a decision that you can appeal? Use mediation. If not, use disagreement resolution.',
      hasDecision: 'Did the council make a decision that you can appeal?',
      mainPoints: 'The main points',
      allPoints: 'Compare everything',
    },
  },

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
    'certificate-in-case': phone,
    'send-appeal': send,
    'send-appeal-late': send,
    'ask-recommendations': paperHeart,
    'make-claim': send,
    'make-claim-late': send,
    'ask-health-care-mediation': phoneHeart,
    'wait-for-final-plan': clock,
    'ask-for-decision': bubble,
    'see-nation': pin,
    'get-advice': bubbles,
    'talk-to-council': building,

    'stage-letter': letter,
    'stage-adviser': phone,
    'stage-certificate': certificate,
    'stage-mediation': table,
    'stage-agreement': agreed,
    'stage-appeal': send,
    'stage-tribunal': scales,
  },
};
