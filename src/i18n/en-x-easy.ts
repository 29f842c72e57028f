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
    'No person has checked this easy English. If it does not say the same as the other English, the other English counts.',
  toEnglish: 'Read the other English',
  reviews: {},

  form: {
    lang: 'en-x-easy',
    locale: 'en-GB',
    dir: 'ltr',

    questions: {
      nation: {
        title: 'Which country is your council in?',
        hint: 'Each country has its own law.',
      },
      person: {
        title: 'Are you a parent or a young person?',
      },
      decision: {
        title: 'What has the council decided?',
        hint: 'Choose what is most like its letter.',
      },
      parts: {
        title: 'What do you disagree with in the plan?',
        hint: 'To disagree is to think that it is wrong. Choose everything that you disagree with.',
      },
      'decision-sent': {
        title: 'What is the date on the decision letter?',
        hint: 'Write it like this: 2 11 2026. Do not use the day that the letter came.',
        thing: 'letter',
      },
      'has-certificate': {
        title: 'Do you have a mediation certificate?',
        hint: 'Mediation is a meeting to help people agree. The certificate is a paper. It shows that you were told about mediation. You do not have to go to mediation to get it.',
      },
      'certificate-issued': {
        title: 'What is the date on the certificate?',
        hint: 'Write it like this: 20 12 2026.',
        thing: 'certificate',
      },
      conduct: {
        title: 'When did the discrimination happen?',
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
      'refusal-to-assess':
        'Not to assess for an EHC plan (to assess is to find out what someone needs)',
      'refusal-to-issue': 'Not to make a plan after it assessed',
      'plan-contents': 'What a final plan says (a final plan is finished)',
      'refusal-to-amend':
        'Not to change the plan after it assessed again, or after a review (a review is a check of the plan)',
      'ceasing-plan': 'To end the plan',
      'draft-plan': 'Nothing final: there is a draft (not finished) or a proposal (an idea)',
      'no-decision': 'Nothing yet',
      B: 'Section B: the needs',
      F: 'Section F: the help',
      I: 'Section I: the school or college, its type, or that there is none',
      health: 'Health',
      'social-care': 'Social care (help with daily life)',
      yes: 'Yes',
      no: 'No',
      'not-sure': 'I am not sure',
    },

    errors: {
      'no-answer': () => 'Choose an answer',
      'not-sure-alone': () => 'Choose 1 thing: an answer, or I am not sure',
      'no-day': (thing) => `Write the day of the ${thing}`,
      'no-month': (thing) => `Write the month of the ${thing}, for example 11`,
      'no-year': (thing) => `Write the year of the ${thing}, for example 2026`,
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
      official: 'GOV.UK on appeals',
      countdown: 'Your last day to appeal',
      contact: 'Who to call',
      phone: 'Telephone',
      relay: 'Relay UK',
      email: 'Email',
      website: 'Website',
      address: 'Address',
      notice: 'What the council says about mediation (its notice)',
      adviser: 'Mediation adviser',
      advice: 'Advice service',
      tribunal: 'Tribunal',
      askCouncil: 'Ask the council for the number.',
      checked: (day) => `The council checked this on ${day}.`,
      old: (day) => `The council last checked this on ${day}. That is more than 180 days ago.`,
      unchecked: (published) =>
        `${published ? `The date on it is ${published}. ` : ''}Nobody has checked this.`,
      useLetter:
        'Your decision letter must say how to contact the mediation adviser. If it says something different, use the letter.',
      ownPage: 'On its own page:',
      hardWords: 'Hard words',
      language: 'Language',
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
      'discrimination-claim': 'Make a claim about discrimination',
      'another-nation': 'Use the law of the country of your council. This is for England',
    },

    actions: {
      'find-decision': 'Look at your letter',
      'find-parts': 'Find what you disagree with',
      'find-date': 'Find the date',
      'get-certificate': 'Call the mediation adviser',
      'get-certificate-late': 'Call the mediation adviser today',
      'certificate-in-case': 'Think about Sections B and F',
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
      'find-parts': 'You cannot appeal about health and social care alone.',
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
        'Your letter says by which day. The council or health body must take part. A health body is part of the NHS.',
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
        'You need it first. It can move the last day. Then the last day is 1 month from the date of the certificate.',
      held: 'You have it. If you called after 2 months, it may give no more time.',
      'not-needed': 'You do not need it. Do not trust it to give more time.',
      'not-applicable': 'It is only for an appeal.',
      unknown: 'Get one to be safe.',
    },

    mediation: {
      available:
        'You choose. It is free. It is private. The council must take part. You can still appeal.',
      'health-and-care-only': 'You choose. It is free. It is private.',
      none: 'It is only about a council decision or a final plan.',
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
        'The letter says who to call. Ask the advice service for help early. Talk to a senior person in the SEND team too. A senior person is a manager. This talk does not stop the time.',
        'If it does not say who to call, ask the council.',
      ],
      adviser: [
        'You call the mediation adviser',
        'You have 2 months from the letter. The adviser tells you about mediation. They do this on the telephone.',
        'If the time has passed, call today. Still ask for a certificate.',
      ],
      certificate: [
        'If you do not want mediation, you get a certificate',
        'It should come in 3 working days.',
        'If it does not come, call again. Do not miss your last day to appeal. Send the appeal. Say why you have no certificate.',
      ],
      mediation: [
        'If you want mediation, you meet',
        'The council has 30 days to set it up. The council tells you the day. It tells you at least 5 working days before. Your certificate should come in 3 working days after the meeting.',
        'The council may not be able to do it in 30 days. Then the adviser gives you a certificate. You can still go to mediation.',
      ],
      agreement: [
        'You agree, or you do not agree',
        'The council has set times to do what was agreed. It has 2 weeks for things that you could not appeal about.',
        'If it does not do it in time, ask the advice service.',
      ],
      appeal: [
        'You can appeal',
        'The tribunal must have it in the 2 months from the letter. Or it must have it in the 1 month from the certificate, if that is later.',
        '',
      ],
      tribunal: [
        'The tribunal decides',
        'It is not part of the council. It looks at what you say. It looks at what the council says. Then it decides.',
        '',
      ],
    },

    rules: {
      'regs-33': '2 months from the letter to call the adviser',
      'regs-34': '3 working days for the certificate',
      'regs-36': '30 days to set up mediation',
      'regs-42-3': '2 weeks to do what was agreed, if you could not appeal about it',
      'rules-12-2': 'from a weekend or bank holiday to the next working day',
      'rules-12-3-a':
        'out of August, or out of 25 December to 1 January, to the first working day after',
      'rules-20-1-c-i': '2 months from the letter',
      'rules-20-1-c-ii': '1 month from the certificate, if that is later',
      'equality-4-1': '6 months that start with the day it happened',
    },

    readings: {
      'printed-date': 'the time starts from the date that is printed on the letter',
      'late-certificate':
        'there is no more time from a certificate that you asked for after 2 months',
      'placement-certificate': 'there is more time from a certificate that you did not need',
      'placement-doubtful': 'there is no more time from a certificate that you may not need',
      cascade: 'the next working day moves again, out of August or Christmas',
      'by-analogy': 'the day moves like the time to appeal. Do not trust this',
      'step-back-first': 'the months start from the day before',
      'step-back-last': 'a short month ends 1 day sooner',
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
      plan: 'Your steps',
      ifToday: (day) => `If you call today: by ${day}.`,
      step: (from, to, rule) => `${from} to ${to}: ${rule}`,
    },
  },

  reading: {
    help: {
      nation: 'Think of the council that sent your letter.',
      person:
        'To appeal is to ask a tribunal to look at a decision. A tribunal is a kind of court. A parent can appeal until the end of a school year. It is the school year in which the child turns 16. Then the young person can appeal. If a young person cannot decide, a parent can appeal for them.',
      parts: 'Look in the plan. Find Section B, F or I.',
      'decision-sent':
        'Look at the top of the letter. A final plan may have come with it. Still use the date on the letter.',
      'has-certificate': 'A mediation adviser gives it to you. The council does not.',
      'certificate-issued': 'Look at the top of the certificate.',
    },

    guide: [
      'Mediation is a meeting. It is for when you and the council do not agree about an EHC plan. It is to help you agree. It can be by video, by telephone or in person.',
      'You choose. If you choose it, the council or health body must come. Someone who can decide must come for them.',
      'It is free for you. The council pays fair travel costs.',
      'It is private: not for other people to know. It is informal: not like a court. You can bring someone to help you. You can even bring a lawyer. A child can come if you and the mediator agree. The mediator is the person who runs the meeting.',
      'The mediator is trained. They do not work for the council. They are fair to everyone. They give no advice. They do not judge.',
      'It does not change your right to appeal.',
      'It can be set up in weeks. A hearing takes months. A hearing is a meeting of the tribunal. KIDS is a service that runs mediation. KIDS said in 2016: 3 in 4 of its cases ended in agreement.',
      'It is for parents. It is for carers. It is for young people up to 25. Statements and LDAs have ended. EHC plans are now used in their place.',
    ],

    fits: {
      yes: 'Mediation is for this. Before most appeals you must call the mediation adviser.',
      no: 'Disagreement resolution is for this. Is it about health or social care in a plan? Then mediation is for it too.',
    },

    points: {
      who: [
        'Who can use it',
        'Families can use it. The child or young person has SEN or a disability. SEN is special educational needs. They may have a plan or no plan. They may be in care. Schools, nurseries, colleges, councils and health bodies can use it too.',
        'A parent or young person can use it. They have a decision that they can appeal. Or they have a plan that was made or changed.',
      ],
      about: [
        'What it is about',
        'Any help that a school, college, council or health body gives. Any help that it should give.',
        'The decision. Or health and social care in the plan.',
      ],
      when: ['When', 'At any time.', 'Call the adviser in the 2 months after the letter.'],
      attend: [
        'Who must come',
        'Nobody must come. Everyone must agree to it.',
        'The council or the health body must come. You can choose to come or not.',
      ],
      needed: [
        'Before an appeal',
        'You do not need it.',
        'You do not have to go to mediation. You must call the adviser. You do not have to call if you only appeal about Section I. You do not have to call for a claim about discrimination.',
      ],
      certificate: [
        'Certificate',
        'You get none.',
        'The adviser gives you one. You get it even if you do not go to mediation.',
      ],
      time: [
        'More time to appeal',
        'None.',
        '1 month from the date of the certificate, if that is later.',
      ],
      arranged: ['How soon', 'There is no set time.', 'In 30 days.'],
      agreement: [
        'If you agree',
        'There is no set time to do it.',
        'The council has set times to do it.',
      ],
      provider: [
        'Who runs it',
        'Someone who does not work for the council.',
        'Someone who does not work for the council. It may be the same service.',
      ],
      cost: ['Cost', 'It is free.', 'It is free. You get fair travel costs.'],
      right: ['Your right to appeal', 'You keep it.', 'You keep it.'],
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
      'section-b': 'A part of the plan. It says what the needs are.',
      'section-f': 'A part of the plan. It says what help must be given at school or college.',
      'section-i':
        'A part of the plan. It names the school or college, or its type. It may name none.',
      certificate:
        'A paper. It shows that an adviser told you about mediation. You need it for most appeals.',
      adviser:
        'A person who tells you about mediation. They give you the certificate. They do not work for the council.',
      'advice-service':
        'Free help for the family of a child with SEN. SEN is special educational needs. You can ask it anything. Letters may call it SENDIASS or IASS.',
      tribunal:
        'A kind of court. Its name is the First-tier Tribunal (SEND). It is not part of the council. It decides appeals.',
    },

    common: [
      [
        'Must I go to a meeting?',
        'No. Call the mediation adviser 1 time. That is enough for a certificate.',
      ],
      [
        'Does the certificate change my 2 months?',
        'It can only give you more time. You have 2 months from the letter. Or you have 1 month from the certificate, if that is later.',
      ],
      [
        'Does the time start when the letter came?',
        'No. It is 2 months. The 2 months start from the date of the letter.',
      ],
      [
        'Can I appeal about a draft plan or a meeting?',
        'No. You can only appeal about a final plan. Or you can appeal about a letter that says that you can appeal. The council may ask you to a meeting. You do not have to go. The meeting does not stop the time.',
      ],
      [
        'Can I appeal after a yearly review?',
        'Yes, if the council decides not to change the plan. Yes, if the council decides to end the plan. Yes, when the council sends the changed final plan.',
      ],
      [
        'What if the council does not set up mediation in 30 days?',
        'The adviser should give you a certificate. You can appeal at once. You can still go to mediation.',
      ],
      [
        'What if I called the adviser after 2 months?',
        'Call today. Still ask for a certificate. Appeal. Say why it is late.',
      ],
      [
        'Does mediation harm my appeal?',
        'No. What people say there stays private. You can say no to mediation. Nobody may use that against you.',
      ],
      [
        'Is it on the telephone?',
        'The first call is on the telephone. The meeting can be by video, by telephone or in person.',
      ],
      [
        'I appeal about Section I only. What if I want to add Section B or F?',
        'You must ask the tribunal. To be safe, call the mediation adviser too. Call in the 2 months.',
      ],
      [
        'Does the council have 2 weeks to do what was agreed?',
        'Only for things that you could not appeal about. The other things have set times too. These are the same as for an order of the tribunal. An order says what must be done.',
      ],
      [
        'Who appeals for someone over 16?',
        'The young person appeals. This starts at the end of a school year. It is the school year in which they turn 16. If they cannot decide, a parent can appeal for them.',
      ],
      [
        'I have a statement or an LDA. What now?',
        'Statements and LDAs have ended. EHC plans are now used in their place. Ask the advice service.',
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
      hasDecision: 'Has the council made a decision that you can appeal?',
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
    conduct: problem,

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
