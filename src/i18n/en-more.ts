import type { MoreMessages } from './messages.js';

const canStillAsk = 'You can still ask: the tribunal can allow a late appeal. Say why it is late.';
const cannotTell = 'We cannot tell yet. The advice service can look at it with you.';

export const enMore: MoreMessages = {
  outcomes: {
    'certificate-needed': 'Get a mediation certificate, then appeal',
    'certificate-awaited': 'Ask the adviser for your certificate, then appeal',
    'certificate-held': 'You can appeal now, with your certificate',
    'certificate-not-needed': 'You can appeal now. You do not need a certificate.',
    'parts-not-sure': 'Get a mediation certificate to be safe',
    'decision-not-sure': 'Find out what the council has decided',
    'health-or-care-only': 'You can ask for mediation about health or social care',
    'part-not-appealable': 'You cannot appeal about this part alone, but you can ask for a change',
    'draft-plan': 'Tell the council what to change. You cannot appeal a draft.',
    'no-decision': 'Ask the council for its decision. Only a decision can be appealed.',
    'another-route': 'There is another way to put this right',
    'discrimination-claim': 'You can make a claim about discrimination',
    'county-court': 'Get advice: this goes to the county court, not to the SEND tribunal',
    detained: 'Get advice: other rules apply in custody',
    'someone-else': 'Only the parent or the young person can appeal. You can help them.',
    'another-nation': 'These rules are for England. Your country has its own law.',
  },

  passed: {
    appeal: (day) => `The usual last day to appeal was ${day}.`,
    'contact-adviser': (day) => `The last day to call the mediation adviser was ${day}.`,
    'discrimination-claim': (day) => `The usual last day to send a claim was ${day}.`,
    'comment-on-draft': (day) =>
      `The 15 days to comment ended on ${day}. Your letter may give you longer. Write today.`,
  },
  duties: {
    'decide-to-assess': 'tell you if it will assess',
    'decide-on-plan': 'tell you if there will be no plan',
    'final-plan': 'send you any final plan',
    'review-decision': 'tell you what it decided after the review',
    'amended-plan': 'send you the changed plan',
    'phase-transfer': 'send you the changed plan for the move',
  },

  actions: {
    'find-decision':
      'Look for the words “right to appeal”. If you find them, call the mediation adviser now: most limits are 2 months from the date of the letter. If not, ask the advice service to read the letter with you.',
    'find-parts':
      'Look at Sections B, F and I of the plan. You cannot appeal about health or social care alone.',
    'find-date':
      'To appeal you have 2 months from the date of the letter, or 1 month from the certificate, if that is later. To make a claim, 6 months from the event. If your letter has no date, ask the council for it. Act today.',
    'get-certificate':
      'The number is in your letter. Say that you want to appeal. Say if you want mediation. If you do not, you should get a certificate within 3 working days.',
    'get-certificate-late':
      'Ask for a certificate, but do not wait for it. More than 2 months after the date of the letter, the adviser may not be allowed to give one.',
    'certificate-in-case':
      'If you may want to appeal about them too, call the mediation adviser within 2 months of the date of the letter.',
    'chase-certificate':
      'If you do not want mediation, say so: you should get it within 3 working days. If you do, tell the council: it then has 30 days to set it up. You should get the certificate within 3 working days after that.',
    'send-appeal':
      'The day it arrives counts. Send the letter, and the certificate if you need one, with it.',
    'send-appeal-late': canStillAsk,
    'ask-more-time': 'Say why it comes only now. A judge can allow it.',
    'ask-permission':
      'Give all the reasons why you did not call the adviser within 2 months of the date of the letter. The tribunal allows this only in exceptional cases.',
    'ask-recommendations':
      'The tribunal can advise on health and social care, but cannot order it.',
    'make-claim':
      'Use the claim form for a parent, or the one for a young person. You get no extra days for weekends, August or Christmas.',
    'make-claim-late': canStillAsk.replace('appeal', 'claim'),
    'ask-health-care-mediation':
      'Your letter says whom to call, and by when. The council or the health body must take part.',
    'comment-on-draft':
      'Say which school or college you want the plan to name. You have at least 15 days from the day the draft was sent, and that day counts. Your letter may give you more.',
    'wait-for-final-plan':
      'Time to appeal starts when the council sends the final plan and its letter.',
    'ask-for-decision':
      'Ask for its decision in writing, and for the day by which you will have it.',
    'ask-for-review':
      'You can ask for an early review of the plan. If you also disagree with Section B, F or I, change your answer: you can appeal about these.',
    'find-route':
      'Help in the plan that is not given: write to the council. School transport: ask for the council’s transport appeal. A school place for a child without a plan: the admission appeal. An exclusion: the school’s governors. A personal budget: ask the council for a review.',
    'complain-to-council':
      'If its answer does not put things right, you can go to the Local Government and Social Care Ombudsman. It is free.',
    'complain-to-provider': 'Time to go to court runs on while you wait for an answer.',
    'use-custody-form':
      'In custody you can appeal a refusal to assess, a refusal to make a plan, and the school or college in a first plan. Ask the tribunal by which day.',
    'help-family':
      'Most appeals must reach the tribunal within 2 months of the date on the letter. Answer these questions together with them, as they would. You can support them at mediation.',
    'see-nation': '',
    'get-advice': 'It is free, and can check what you send.',
    'get-advice-at-once':
      'There is a time limit, and we cannot work it out here. The advice service is free. A law centre or a solicitor can help too.',
    'talk-to-school': 'Your 6 months keep running while you talk.',
    'talk-to-council': 'Any last day stays the same while you talk.',
  },
  notes: {
    'certificate-before-decision':
      'Your certificate is older than this letter, so it does not count for this letter.',
    'date-in-future': 'A date is in the future. Check it.',
    'letter-date-needed': 'Find the date of the letter too. It may give you longer.',
    'late-ask-anyway': canStillAsk,
    'safe-day-passed':
      'A last day has passed, but you may still be in time. Act today, and ask for more time in case.',
    'before-these-rules': '',
    'rules-past-review': 'These rules are due for a check. See the official page.',
    'placement-doubtful': 'You may not need a certificate. Do not wait for one: use the day above.',
    'month-from-certificate':
      'If you called the adviser within 2 months of the date of the letter, you are in time. You have 1 month from the date of the certificate, if that is later.',
    'late-contact-possible':
      'If you first called the adviser more than 2 months after the date of the letter, the certificate may give you no more time.',
    'contact-before-decision': 'A call from before this letter does not count for this letter.',
    'dates-contradict': 'Two of your dates do not fit together. Check them.',
    'appellant-young-person':
      'This is the young person’s right, so everything is in their name. You can help. If they cannot decide this for themselves, you can act in your own name, unless a deputy or an attorney does.',
    'plan-stays-in-force':
      'If you appeal in time, the plan stays in force until the appeal is over.',
    'county-court-possible': 'If it was not a school, a county court decides. Get advice today.',
    'council-exceptions': 'In a few cases the council may take longer.',
  },

  help: {
    nation: 'Choose the country of the council that sent your letter.',
    person:
      'The parent has the right to appeal for a child. A young person has it themselves, from the last Friday in June of that school year until they are 25. A parent can appeal for a young person who cannot decide this.',
    'is-detained':
      'The law gives other rights in custody. The advice service can tell you which rules apply.',
    decision:
      'A letter that says no is a decision, even if it does not say that you can appeal. A meeting or a draft plan is not a decision.',
    parts:
      'Each section of the plan starts with its letter. If you want no school or college at all, select Section F and Section I.',
    'decision-sent':
      'If a final plan came with the letter, still use the letter. If the letter has no date, ask the council for it today: time runs all the same. If you have two letters, each has its own 2 months. Start with the older one.',
    'has-certificate':
      'A mediation adviser sends it to you. The council does not. A certificate from before this letter does not count for it.',
    'certificate-issued':
      'If you cannot find the date, ask the mediation adviser who sent the certificate.',
    'has-contacted-adviser':
      'The letter should say whom to call. The adviser tells you about mediation and sends you the certificate.',
    'adviser-contacted':
      'Look for an email from the adviser, or at the calls on your phone. The adviser can tell you too.',
    'discrimination-by':
      'A maintained nursery school is run by the council. A nursery that is part of a school counts as the school.',
    conduct: 'If you are not sure which day counts, use the earliest one.',
    awaiting: 'Choose the last thing that you asked for, or that the council told you about.',
    'request-received':
      'Look for your letter or email to the council, or its reply. If a school asked, the school can tell you.',
    'review-meeting': 'The date is on the invitation. The school or college can tell you too.',
    'amendment-notice':
      'A copy of the plan came with it. If you have no such letter, choose that you are not sure.',
    'draft-sent': 'If there was no letter, use the date on the draft plan.',
    placement:
      'You do not need a certificate for such an appeal, and should not count on one for more time. If it is about anything else too, or there is no plan, choose No.',
  },
  appeal: {
    available: 'The law gives a right to appeal this decision.',
    none: 'You cannot appeal about this alone.',
    'not-yet': 'You cannot appeal before the council’s final decision.',
    claim: 'You can make a claim to the SEND tribunal.',
    'county-court': 'A county court decides this. The SEND tribunal does not.',
    elsewhere: '',
    unknown: cannotTell,
  },
  certificate: {
    needed:
      'You need one before you appeal. You then have 1 month from its date, if that is later.',
    awaited: 'It is still to come. You then have 1 month from its date, if that is later.',
    held: 'You have one. If you first called more than 2 months after the date of the letter, it may give you no more time.',
    'not-needed': 'You do not need one. Do not count on one for more time.',
    'not-applicable': 'It is only for an appeal.',
    unknown: 'Get one to be safe.',
  },
  mediation: {
    available:
      'It is your choice, free and private. The council must take part. You can still appeal.',
    'health-and-care-only':
      'It is your choice, free and private. The council or the health body must take part.',
    none: 'It is only about a decision that can be appealed, or health and social care in a plan.',
    unknown: cannotTell,
  },
  disagreementResolution: {
    available: 'You can ask for it at any time. It is free, and everyone has to agree to it.',
    none: '',
    unknown: cannotTell,
  },

  guide: [
    'A meeting to settle a disagreement with your council about an EHC plan: by video, by telephone or in person.',
    'It is your choice. If you choose it, the council or health body must come, with someone who can decide.',
    'It is free for you. The council pays fair travel costs.',
    'It is private, and not like a court. You can bring someone to help you, even a lawyer. A child can come if you and the mediator agree.',
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
      'You have 2 months from the date of the letter. They tell you about mediation on the telephone.',
      'If the time has passed, call today all the same. The tribunal can let you appeal without a certificate, in exceptional cases.',
    ],
    certificate: [
      'If you do not want mediation, you get a certificate',
      'It should come within 3 working days of your call.',
      'If it does not come, call again. Do not miss your last day to appeal: send the appeal to the tribunal and say why you have none.',
    ],
    mediation: [
      'If you want mediation, you meet',
      'Tell the council. It then has 30 days to set up the meeting, and tells you the day at least 5 working days before. Your certificate should come within 3 working days after the meeting.',
      'If the council cannot do it within 30 days, the adviser gives you a certificate. You can still mediate.',
    ],
    agreement: [
      'You agree, or you do not',
      'The council has set times to do what was agreed: 2 weeks from the agreement for what could not be appealed. Your time to appeal runs on.',
      'If it does not keep to them, ask the advice service.',
    ],
    appeal: [
      'You can appeal',
      'The tribunal must have it within 2 months of the date of the letter, or 1 month of the date of the certificate, if that is later.',
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
    'regs-5-1': '6 weeks from the request to say if it will assess',
    'regs-10-1': '16 weeks from the request to say that it will not make a plan',
    'regs-13-1': '15 days to comment on the draft, with the day it was sent as the first',
    'regs-13-2': '20 weeks from the request to send the final plan',
    'regs-18':
      'before 15 February of the year of the move, or before 31 March if it is from secondary school',
    'regs-20-10': '4 weeks from the review meeting to say what it decided',
    'regs-22-3': '8 weeks from the letter that says what will change, to send the changed plan',
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
    'late-certificate':
      'a certificate adds no time if you first called the adviser after the 2 months',
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
    when: ['When', 'At any time.', 'Call the adviser within 2 months of the date of the letter.'],
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
    arranged: ['How soon', 'There is no set time.', 'Within 30 days of telling the council.'],
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
    rulesAsAt: (day) =>
      `We last checked these rules, for England, on ${day}. The law may change. This is information, not legal advice.`,
    useForm: (form) => `Use form ${form}.`,
    open: 'What is open to you',
    appeal: 'Appeal',
    certificate: 'Mediation certificate',
    mediation: 'Mediation',
    disagreementResolution: 'Disagreement resolution',

    councilBy: (duty, day) => `By ${day} the council has to ${duty}.`,
    councilMissed: (duty, day) => `By ${day} the council had to ${duty}. That day has passed.`,

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
      'Only for the better: you have 2 months from the date of the letter, or 1 month from the date of the certificate, if that is later.',
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
      'What if the council does not set up mediation within 30 days?',
      'The adviser should give you a certificate. You can appeal at once, and still mediate.',
    ],
    [
      'What if I called the adviser more than 2 months after the letter?',
      'The adviser may not be allowed to give you a certificate. Appeal today. Ask the tribunal to let you appeal without one, and give all your reasons.',
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
      'You must ask the tribunal. Call the mediation adviser within 2 months of the date of the letter too, to be safe.',
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
    [
      'What if the council gives in after I appeal?',
      'Ask for its new decision or plan in writing. Do not end your appeal before that is right.',
    ],
    [
      'What if we have moved?',
      'The time does not start again. Name the council that sent the letter, and tell the tribunal that you have moved.',
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
      'comment-on-draft': 'Last day to tell the council what to change in the draft plan',
    },
    window: 'Time to call the mediation adviser',
  },

  call: {
    toAdviser: 'What to say to the mediation adviser',
    toAdvice: 'What to say to the advice service',
    toCouncil: 'What to say to the council',
    hello: 'Hello. I am calling about a decision by the council.',
    dated: (day) => `Its letter has the date ${day}.`,
    decided: (decision) => `This is what happened: ${decision}.`,
    about: (parts) => `I disagree with this in the plan: ${parts}.`,
    wishToAppeal: 'I wish to appeal. Please tell me about mediation.',
    choose:
      'I do not want mediation. Please send me a certificate. (Or: I want mediation. What do I have to tell the council?)',
    careOnly: 'I want mediation about health or social care in the plan.',
    needBy: (day) => `My appeal must arrive by ${day}. I need the certificate before that.`,
    lateCertificate:
      'I know that 2 months have passed since the letter. Can you still give me a certificate?',
    chase: 'I called you about this letter before. I need my certificate to appeal.',
    askName: 'When will you send the certificate? May I have your name?',
    helpMe: 'Can you help me with what to do next, for free?',
    helpLate: 'The time has passed. Can you help me say why I am late?',
    draft: 'When will you send your final decision? Please send it in writing.',
    lateTitle: 'What a late appeal has to say',
    late: [
      'All the reasons why it is late.',
      'Why it should still go ahead.',
      'Why you should not have to wait for a yearly review, or ask for an assessment again.',
    ],
  },
};
