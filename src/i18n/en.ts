import type { Messages, MoreMessages } from './messages.js';

const canStillAsk =
  'The usual time has passed. You can still ask: the tribunal can allow a late appeal. Say why it is late.';
const depends = 'It depends on what you are not sure of.';
const startsLater = 'Time to appeal starts when it sends its final plan or decision.';

export const en: Messages = {
  lang: 'en-GB',
  locale: 'en-GB',
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
    hardWords: 'Hard words',
    take: 'Take this with you',
    notOpened: 'This could not be opened. Reload the page, or print it.',
  },
};

export const enMore: MoreMessages = {
  guide: [
    'A meeting to settle a disagreement with your council about an EHC plan: by video, by telephone or in person.',
    'It is your choice. If you choose it, the council or health body must come, with someone who can decide.',
    'It is free for you. The council pays fair travel costs.',
    'It is private and informal. You can bring someone to help you, even a lawyer. A child can come if you and the mediator agree.',
    'The mediator is trained, and does not work for the council. They take no side, give no advice and do not judge.',
    'It does not affect your right to appeal.',
    'It can be set up in weeks; a hearing takes months. KIDS, a service that runs it, said in 2016 that 3 in 4 of its cases ended in agreement.',
    'It is for parents, carers and young people up to 25. Statements and LDAs have ended: EHC plans took their place.',
  ],

  stages: {
    letter: [
      'You get a decision letter',
      'It says whom to call. Ask the advice service for help early. Talk to a senior person in the SEND team too: this does not stop the time.',
      'If it does not say whom to call, ask the council.',
    ],
    adviser: [
      'You call the mediation adviser',
      'You have 2 months from the letter. They tell you about mediation on the telephone.',
      'If the time has passed, call today and ask for a certificate anyway.',
    ],
    certificate: [
      'If you do not want mediation, you get a certificate',
      'It should come in 3 working days.',
      'If it does not come, call again. Do not miss your last day to appeal: send the appeal and say why you have none.',
    ],
    mediation: [
      'If you want mediation, you meet',
      'The council has 30 days to set it up, and tells you the day at least 5 working days before. Your certificate should come in 3 working days after it.',
      'If the council cannot do it in 30 days, the adviser gives you a certificate. You can still mediate.',
    ],
    agreement: [
      'You agree, or you do not',
      'The council has set times to do what was agreed: 2 weeks for what could not be appealed.',
      'If it does not keep to them, ask the advice service.',
    ],
    appeal: [
      'You can appeal',
      'The tribunal must have it 2 months from the letter, or 1 month from the certificate, if that is later.',
      '',
    ],
    tribunal: [
      'The tribunal decides',
      'It is not part of the council. It looks at what both sides say, and decides.',
      '',
    ],
  },

  fits: {
    yes: 'Mediation is for this. Before most appeals you must call its adviser.',
    no: 'Disagreement resolution is for this. For health or social care in a plan, mediation is too.',
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

  points: {
    who: [
      'Who can use it',
      'Families of children and young people with SEN or a disability, with a plan or not, and in care too. Also schools, nurseries, colleges, councils and health bodies.',
      'A parent or young person with a decision that can be appealed, or a plan made or changed.',
    ],
    about: [
      'About what',
      'Any help that a school, college, council or health body gives, or should give.',
      'The decision, or health and social care in the plan.',
    ],
    when: ['When', 'At any time.', 'Call the adviser in the 2 months after the letter.'],
    attend: [
      'Who must come',
      'Nobody: all must agree to it.',
      'The council or the health body. It is your choice whether you do.',
    ],
    needed: [
      'Before an appeal',
      'Not needed.',
      'You need not mediate. You must call the adviser, but not if you only appeal about Section I, or make a claim about discrimination.',
    ],
    certificate: [
      'Certificate',
      'It gives none.',
      'The adviser gives one, even if you do not mediate.',
    ],
    time: [
      'More time to appeal',
      'None.',
      '1 month from the date of the certificate, if that is later.',
    ],
    arranged: ['How soon', 'There is no set time.', 'In 30 days.'],
    agreement: ['If you agree', 'No set time to do it.', 'The council has set times to do it.'],
    provider: [
      'Who runs it',
      'Someone who does not work for the council.',
      'Someone who does not work for the council. It may be the same service.',
    ],
    cost: ['Cost', 'Free.', 'Free, with fair travel costs paid.'],
    right: ['Your right to appeal', 'It stays.', 'It stays.'],
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

  labels: {
    missed: 'If that day has passed:',
    common: 'Questions that people ask',
    language: 'Language',
    guide: 'What is mediation?',
    stages: 'From the letter to the tribunal',
    plan: 'Your steps',
    ifToday: (day) => `If you call today: by ${day}.`,
    isTribunal: 'What is a tribunal?',
    options: 'Which one is for me: mediation or disagreement resolution?',
    hasDecision: 'Has the council made a decision that you can appeal?',
    secondary: ' (not checked)',
    notes: 'Your notes: who you spoke to, when, and what they said',
    step: (from, to, rule) => `${from} to ${to}: ${rule}`,
    reading: (day, points) => `${day}, if ${points.join('. And if ')}.`,
  },

  meanings: {
    'ehc-plan':
      'An education, health and care plan. It says what a child or young person needs and what help they must get.',
    'section-b': 'The part of the plan that says what the needs are.',
    'section-f': 'The part of the plan that says what help must be given at school or college.',
    'section-i':
      'The part of the plan that names the school or college, or its type. It may name none.',
    certificate:
      'A paper that shows that an adviser has told you about mediation. You need it for most appeals.',
    adviser:
      'Someone who tells you about mediation and gives you the certificate. They do not work for the council.',
    'advice-service':
      'Free help for the family of a child with SEN. You can ask it anything. Letters may call it SENDIASS or IASS.',
    tribunal:
      'A kind of court, the First-tier Tribunal (SEND). It is not part of the council, and decides appeals.',
  },

  common: [
    [
      'Must I go to a meeting?',
      'No. One call to the mediation adviser is enough for a certificate.',
    ],
    [
      'Does the certificate change my 2 months?',
      'Only for the better: you have 2 months from the letter, or 1 month from the certificate, if that is later.',
    ],
    [
      'Does the time start on the day the letter came?',
      'No. It is 2 months, and they start from the date of the letter.',
    ],
    [
      'Can I appeal about a draft plan or a meeting?',
      'No. Only a final plan, or a letter that says that you can appeal. You need not go to a meeting that the council asks for, and it does not stop the time.',
    ],
    [
      'Can I appeal after a yearly review?',
      'Yes, if the council decides not to change the plan, or to end it, or when it sends the changed final plan.',
    ],
    [
      'What if the council does not set up mediation in 30 days?',
      'The adviser should give you a certificate. You can appeal at once, and still mediate.',
    ],
    [
      'What if I called the adviser after 2 months?',
      'Call today and ask for a certificate anyway. Appeal, and say why it is late.',
    ],
    [
      'Does mediation harm my appeal?',
      'No. What is said there stays private, and nobody may hold it against you that you did not want it.',
    ],
    [
      'Is it on the telephone?',
      'The first call is. The meeting can be by video, by telephone or in person.',
    ],
    [
      'I appeal about Section I only. What if I want to add Section B or F?',
      'You must ask the tribunal. Call the mediation adviser in the 2 months too, to be safe.',
    ],
    [
      'Has the council 2 weeks to do what was agreed?',
      'Only for what could not be appealed. The rest has the same times as an order of the tribunal.',
    ],
    [
      'Who appeals for someone over 16?',
      'The young person, from the end of the school year in which they turn 16. A parent can for one who cannot decide.',
    ],
    [
      'I have a statement or an LDA. What now?',
      'They have ended. An EHC plan took their place. Ask the advice service.',
    ],
  ],

  take: {
    calendar: 'Put the days in your calendar',
    copy: 'Copy it as text',
    copied: 'Copied.',
    notCopied: 'Your browser did not copy it. Choose the text here and copy it:',
    share: 'Share it',
    email: 'Email it to yourself or your adviser',
    print: 'Print it',
    qr: 'Show a code for this page',
    qrLeads: 'Point a phone at it to open the page. Your answers are not in it.',
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
    hello: 'Hello. I am calling about a decision of my council.',
    dated: (day) => `Its letter has the date ${day}.`,
    decided: (decision) => `What it decided: ${decision}.`,
    about: (parts) => `I disagree with this in the plan: ${parts}.`,
    wishToAppeal: 'I wish to appeal. Please tell me about mediation.',
    choose: 'I have not chosen yet. (Or: I do not want mediation. Or: I want mediation.)',
    careOnly: 'I want mediation about health or social care in the plan.',
    needBy: (day) => `My appeal must arrive by ${day}. I need the certificate before that.`,
    lateCertificate: 'I know that 2 months have passed. Please give me a certificate anyway.',
    askName: 'When will you send it? May I have your name?',
    helpMe: 'Can you help me with what to do next, for free?',
    helpLate: 'The time has passed. Can you help me say why?',
    draft: 'When will you send your final decision? Please send it in writing.',
    lateTitle: 'What a late appeal has to say',
    late: [
      'All the reasons why it is late.',
      'Why it should still go ahead.',
      'Why you should not have to wait for a yearly review, or ask for an assessment again.',
    ],
  },
};
