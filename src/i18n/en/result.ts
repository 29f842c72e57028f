import type { ResultMessages } from '../types.js';

const cannotTell = 'We cannot tell yet. The advice service can look at it with you.';

export const enResult: ResultMessages = {
  outcomes: {
    'certificate-needed': 'You can appeal. First you need a mediation certificate.',
    'certificate-awaited': 'Your certificate is still to come. You can appeal once you have it.',
    'certificate-held': 'You can appeal now, with your mediation certificate.',
    'certificate-not-needed':
      'You can appeal now, without a certificate, if it is only about the school or college.',
    'parts-not-sure': 'You may be able to appeal. Get a mediation certificate to be safe.',
    'decision-not-sure': 'First find out what the council has decided.',
    'health-or-care-only':
      'You can ask for mediation. You cannot appeal only about health or social care.',
    'part-not-appealable': 'You cannot appeal about this part alone, but you can ask for a change.',
    'draft-plan': 'Tell the council what to change. You cannot appeal a draft.',
    'no-decision': 'Ask the council for its decision. You can only appeal once you have it.',
    'another-route':
      'The SEND tribunal does not decide this. There is another way to put it right.',
    'discrimination-claim': 'You can make a claim about discrimination to the SEND tribunal.',
    'county-court': 'Get advice today. A county court decides this, not the SEND tribunal.',
    detained: 'Get advice today. Other rules apply in custody.',
    'someone-else':
      'Only a parent or carer, or the young person, can appeal, but you can help them.',
    'another-nation': 'These rules are for England. Your country has its own law.',
  },

  late: {
    appeal: 'You are late, but the tribunal can still say yes. Send your appeal today.',
    claim: 'You are late, but the tribunal can still say yes. Send your claim today.',
  },
  mayBeLate: {
    appeal: 'You may be late. Send your appeal to the tribunal today.',
    claim: 'You may be late. Send your claim to the tribunal today.',
  },
  councilLate: 'The council’s day has passed. Write to the council today.',

  actions: {
    'find-decision': 'Look for the words “right to appeal” in your letter',
    'find-parts': 'Find out what you disagree with',
    'find-date': 'Find the date that you do not know, but start the next steps today',
    'get-certificate': 'Call the mediation adviser',
    'get-certificate-late': 'Call the mediation adviser today',
    'certificate-in-case': 'Think about Section B (needs) and Section F (help) too',
    'chase-certificate': 'Ask the mediation adviser for your certificate',
    'send-appeal': 'Send your appeal to the tribunal',
    'send-appeal-late': 'Send your appeal to the tribunal today',
    'ask-more-time': 'Ask the tribunal for more time, in case you are late',
    'ask-permission': 'Ask the tribunal to let you appeal without a certificate',
    'ask-recommendations': 'Put health or social care in your appeal too',
    'make-claim': 'Send your claim to the tribunal',
    'make-claim-late': 'Send your claim to the tribunal today',
    'ask-health-care-mediation': 'Call the mediation adviser',
    'comment-on-draft': 'Tell the council in writing what to change',
    'wait-for-final-plan': 'Come back when you have the final plan',
    'ask-for-decision': 'Write to the council',
    'ask-for-review': 'Ask the council for an early review of the plan',
    'find-route': 'Find who can change this',
    'complain-to-council': 'Complain to the council in writing',
    'complain-to-provider': 'Complain in writing to whoever was unfair',
    'keep-record': 'Write down what happened',
    'use-custody-form': 'Ask the tribunal about an appeal with form SEND28',
    'help-family': 'Tell the family that there is a time limit',
    'see-nation': 'Go to the official page',
    'get-advice': 'Ask the advice service for free help',
    'get-advice-at-once': 'Ask the advice service for free help today',
    'talk-to-school': 'Talk to the school and its governors',
    'talk-to-council': 'Talk to a senior person in the council’s SEND team',
  },

  actionTexts: {
    'find-decision':
      'If you find them, call the mediation adviser today: most appeals must reach the tribunal within 2 months of the date of the letter. If you do not find them, ask the advice service today to read the letter with you. Time may be running all the same.',
    'find-parts':
      'Read Section B (needs), Section F (help) and Section I (school or college) of the plan. You cannot appeal only about health or social care.',
    'find-date':
      'An appeal must reach the tribunal within 2 months of the date of the letter, or within 1 month of the date of the certificate, if that is later. If your letter has no date, ask the council. If your certificate has none, ask the mediation adviser.',
    'get-certificate':
      'Say that you want to appeal. Say if you want mediation or not: you can choose. If not, you should get a certificate within 3 working days of your call. If you do, tell the council too: the certificate comes after the meeting.',
    'get-certificate-late':
      'Ask for a certificate. More than 2 months after the date of the letter, the adviser may not be able to give you one. Then send your appeal without it and say why.',
    'certificate-in-case':
      'To appeal about these too, you need a certificate. If you may want to, call the mediation adviser within 2 months of the date of the letter. The number is in the letter.',
    'chase-certificate':
      'If you do not want mediation, say so: you should get it within 3 working days of your call. If you want mediation, tell the council too. It has to set up a meeting within 30 days of being told. The certificate should come within 3 working days after the meeting. If it does not come, or there is no meeting, call again.',
    'send-appeal': 'The day it arrives counts, not the day you send it.',
    'send-appeal-late': 'The tribunal can allow a late appeal. In your appeal, ask for more time:',
    'ask-more-time':
      'On the form, say why you are sending it only now. A judge can give you more time.',
    'ask-permission':
      'Say in your appeal why you did not call the adviser within 2 months of the date of the letter. The tribunal says yes only in very unusual (“exceptional”) cases.',
    'ask-recommendations': 'The tribunal can give advice on these, but no orders.',
    'make-claim':
      'There is a form for a parent and one for a young person. You get no extra days for weekends, August or Christmas.',
    'make-claim-late':
      'The tribunal can allow a late claim. In your claim, ask for more time and say why it is late. There is a form for a parent and one for a young person.',
    'ask-health-care-mediation':
      'Say that you want mediation about health or social care. The council or the NHS must take part. Your letter should give the last day to call. If it does not, call today. If you disagree with Section B, F or I too, change your answer: you can appeal about these.',
    'comment-on-draft':
      'Say which school or college you want the plan to name. You have at least 15 days. The day the draft was sent is day 1. Your letter may give you more.',
    'wait-for-final-plan':
      'Time to appeal starts when the council sends its decision letter, with the final plan if there is one.',
    'ask-for-decision':
      'Ask for its decision in writing, and ask by which day you will get it. Keep a copy of what you send.',
    'ask-for-review':
      'Say what you want to change, and why. If you also disagree with Section B, F or I, change your answer: you can appeal about these.',
    'find-route': 'It depends on what it is about:',
    'complain-to-council':
      'If the council does not answer, or does not put things right, you can go to the Local Government and Social Care Ombudsman. That is free.',
    'complain-to-provider': 'Your time to go to court does not stop while you wait for an answer.',
    'keep-record':
      'Note the days, who was there and what was said. Keep letters and emails. Whoever helps you will ask for them.',
    'use-custody-form':
      'For someone in custody, you can appeal if the council will not assess or will not make a plan, or about the school or college in a first plan. Ask the tribunal for your last day.',
    'help-family':
      'Most appeals must reach the tribunal within 2 months of the date of the letter. Answer these questions with the family, and choose their answers. You can support them at mediation.',
    'see-nation': '',
    'get-advice': 'They can read letters with you, and check what you send.',
    'get-advice-at-once':
      'There is a time limit, and we cannot work it out here. A law centre or a solicitor can help too.',
    'talk-to-school': 'The last day to claim stays the same while you talk.',
    'talk-to-council': 'They may be able to put things right.',
  },

  routes: [
    'Help in the plan that is not given: write to the council.',
    'School transport: ask for the council’s transport appeal.',
    'A school place for a child without a plan: use the admission appeal.',
    'An exclusion: write to the school’s governors. If it was because of a disability, change your answer: you can make a claim.',
    'A personal budget: ask the council for a review.',
  ],

  lateReasons: [
    'Write all the reasons why your appeal is late. Say so if the letter did not tell you that you can appeal, or who to call.',
    'Write why it should still go ahead.',
    'Write why you should not have to wait for the next annual review, or ask for another assessment.',
  ],

  clocks: {
    appeal: (day) => `The tribunal must have your appeal by 5pm on ${day}`,
    'contact-adviser': (day) => `The last day to call the mediation adviser is ${day}`,
    'discrimination-claim': (day) => `The tribunal must have your claim by 5pm on ${day}`,
    'comment-on-draft': (day) => `The last day to tell the council what to change is ${day}`,
  },

  passed: {
    appeal: (day) => `The usual last day to appeal was ${day}.`,
    'contact-adviser': (day) => `The last day to call the mediation adviser was ${day}.`,
    'discrimination-claim': (day) => `The usual last day to make a claim was ${day}.`,
    'comment-on-draft': (day) =>
      `The 15 days from the day the draft was sent ended on ${day}. Your letter may give you longer. Write to the council today.`,
  },

  duties: {
    'decide-to-assess': 'tell you if it will assess',
    'decide-on-plan': 'tell you if it is not going to make a plan',
    'final-plan': 'send you the final plan, if it makes one',
    'review-decision': 'tell you what it decided after the review',
    'amended-plan': 'send you the changed plan',
    'phase-transfer': 'send you the changed plan for the move',
  },

  notes: {
    'certificate-before-decision':
      'Your certificate is older than this letter, so it does not count for it. You need a new one.',
    'date-in-future': 'One of your dates is in the future. Check it.',
    'letter-date-needed': 'Find the date of the letter too. It may give you longer.',
    'late-ask-anyway':
      'You can still ask: the tribunal can allow a late appeal. Say why it is late.',
    'safe-day-passed': 'A later last day may count for you. We cannot be certain, so act today.',
    'before-these-rules': '',
    'rules-past-review': 'These rules are due for a check. See the official page.',
    'placement-doubtful':
      'You may not need a certificate, but get one to be safe. Do not count on it for more time.',
    'month-from-certificate':
      'If you called the adviser within 2 months of the date of the letter, you are in time. You have at least 1 month from the date of the certificate to appeal.',
    'late-contact-possible':
      'If you first called the adviser more than 2 months after the date of the letter, the certificate may give you no more time.',
    'contact-before-decision': 'A call from before this letter does not count for this letter.',
    'dates-contradict': 'Two of your dates do not fit together. Check them.',
    'appellant-young-person':
      'This right is the young person’s, so every step is in their name. You can help them. If they cannot decide this, you can act in your own name, unless a deputy or an attorney was chosen.',
    'plan-stays-in-force':
      'If you appeal in time, the plan stays in force until the appeal is over.',
    'county-court-possible':
      'If it was not a school, a county court decides this. Get advice today.',
    'council-exceptions': 'In a few cases the law gives the council longer.',
  },

  appeal: {
    available: 'The law gives a right to appeal this decision.',
    none: 'You cannot appeal to the SEND tribunal about this alone.',
    'not-yet': 'You cannot appeal before the council’s final decision.',
    claim: 'You can make a claim to the SEND tribunal.',
    'county-court': 'A county court decides this. The SEND tribunal does not.',
    elsewhere: '',
    unknown: cannotTell,
  },

  certificate: {
    needed:
      'You need one before you appeal. If you call the adviser within 2 months of the date of the letter, you have at least 1 month from the date of the certificate to appeal.',
    awaited: 'It is still to come.',
    held: 'You have one. It may give you no more time if you first called the adviser more than 2 months after the date of the letter.',
    'not-needed': 'You do not need one. If you get one, do not count on it for more time.',
    'not-applicable': 'It is only for an appeal to the SEND tribunal.',
    unknown: 'Get one to be safe.',
  },

  mediation: {
    available:
      'It is a free, private meeting with the council and someone who takes no side. It is your choice: if you want it, the council must come. You can still appeal.',
    'health-and-care-only':
      'It is your choice, free and private. The council or the NHS must take part.',
    none: 'It is only about a decision you can appeal to the SEND tribunal, or health and social care in a plan.',
    unknown: cannotTell,
  },

  disagreementResolution: {
    available:
      'It is free help from someone who takes no side. You can ask the council for it at any time, but all sides have to agree to it.',
    none: '',
    unknown: cannotTell,
  },

  stages: {
    letter: [
      'You get a decision letter',
      'It says who to call. Ask the advice service for help early: it is free. You can also talk to a senior person in the SEND team. This does not stop the time.',
      'If the letter does not say who to call, ask the council.',
    ],
    adviser: [
      'You call the mediation adviser',
      'You have 2 months from the date of the letter. They tell you about mediation on the telephone.',
      'If the time has passed, call today all the same. In exceptional cases the tribunal lets you appeal without a certificate.',
    ],
    certificate: [
      'If you do not want mediation, you get a certificate',
      'It should come within 3 working days of your call.',
      'If it does not come, call again. Do not miss your last day to appeal: send your appeal to the tribunal and say why you have no certificate.',
    ],
    mediation: [
      'If you want mediation, you meet',
      'Tell the council. It then has 30 days to set up the meeting. It must tell you the day of the meeting at least 5 working days before. You should get your certificate within 3 working days after the meeting.',
      'If the council cannot set it up within 30 days, the adviser gives you a certificate. You can still mediate.',
    ],
    agreement: [
      'You agree, or you do not',
      'If you agree, the council has set times to do it. For things that you could not appeal, it has 2 weeks from the date of the agreement. Your time to appeal runs on.',
      'If the council does not do it in time, ask the advice service.',
    ],
    appeal: [
      'You can appeal',
      'The tribunal must have your appeal within 2 months of the date of the letter, or within 1 month of the date of the certificate, if that is later.',
      '',
    ],
    tribunal: ['The tribunal decides', 'It looks at what both sides say. Then it decides.', ''],
  },

  timeline: {
    certificate: (day) => `If you call today, it should come by ${day}.`,
    mediation: (day) =>
      `If you tell the council today, it has until ${day} to set up the meeting. The certificate that you get after it can make your last day to appeal later.`,
    moves:
      'A certificate can make your last day to appeal later: you then have 1 month from the date of the certificate.',
  },

  beside: {
    found: (checker) => `These days are from your answers under “${checker}”.`,
    noAppeal: 'From your answers there is no last day to appeal. Your answer tells you what to do.',
    toAnswer: 'Go to your answer',
  },

  rules: {
    'regs-33': '2 months from the date of the letter to call the adviser',
    'regs-5-1': '6 weeks from the request to say if it will assess',
    'regs-10-1': '16 weeks from the request to say that it will not make a plan',
    'regs-13-1': '15 days to comment on the draft, and the day it was sent is the first',
    'regs-13-2': '20 weeks from the request to send the final plan',
    'regs-18':
      'before 15 February of the year of the move, or before 31 March if it is from secondary school',
    'regs-20-10': '4 weeks from the review meeting to say what it decided',
    'regs-22-3':
      '8 weeks from the date of the letter that says what will change, to send the changed plan',
    'regs-34': '3 working days for the adviser to send the certificate',
    'regs-36': '30 days for the council to set up mediation',
    'regs-42-3': '2 weeks for the council to do what was agreed, if it could not be appealed',
    'rules-12-2': 'from a weekend or bank holiday to the next working day',
    'rules-12-3-a':
      'out of August, or out of 25 December to 1 January, to the first working day after',
    'rules-20-1-c-i': '2 months from the date of the letter',
    'rules-20-1-c-ii': '1 month from the date of the certificate, if that is later',
    'equality-4-1': '6 months, and the day it happened is the first',
  },

  readings: {
    'printed-date': 'time runs from the date printed on the letter',
    'late-certificate':
      'you first called the adviser more than 2 months after the date of the letter, and the certificate gives no more time',
    'placement-certificate': 'a certificate that you did not need gives you more time',
    'placement-doubtful': 'a certificate that you may not need gives you no more time',
    cascade: 'the next working day is in August or at Christmas, and the day moves again',
    'by-analogy': 'it moves as the last day to appeal does. Do not rely on it',
    'step-back-first': 'the months run from the day before',
    'step-back-last': 'a short month ends one day sooner',
    'next-working-day': 'it moves to the next working day. Do not rely on it',
  },

  labels: {
    change: 'Change',
    startAgain: 'Start again',
    answers: 'Your answers',
    actions: 'What to do now',
    working: 'How we worked this out',
    lawBehind: 'The law behind this answer:',
    outsideTable: 'We cannot work out this day. Ask for advice today. Bank holidays:',
    changeDates: 'Change the dates',
    callWindow: 'This call gets no extra days for weekends, August or Christmas.',
    daysLeft: (days) =>
      days > 1
        ? `${days < 8 ? 'Only ' : ''}${days} days left.`
        : (['This is today.', 'This is tomorrow.'][days] ?? ''),
    say: 'What to say on the telephone',
    take: 'Take this with you',
    rulesAsAt: (day) =>
      `We last checked these rules, for England, on ${day}. The law may change. This is information, not legal advice.`,
    useForm: (form) => `Use form ${form}.`,
    open: 'What else you can do, and why',
    appeal: 'Appeal',
    certificate: 'Mediation certificate',
    mediation: 'Mediation',
    disagreementResolution: 'Disagreement resolution',

    councilBy: (duty, day) => `By ${day} the council has to ${duty}.`,
    councilMissed: (duty, day) => `By ${day} the council had to ${duty}. That day has passed.`,

    missed: 'If that day has passed:',
    elseTry: (name) => `If you cannot find it, try ${name}:`,
    adviceIs: (name) => `The advice service here is ${name}.`,
    getForm: (form) => `Get form ${form} on GOV.UK`,
    claimDate:
      'A claim must reach the tribunal within 6 months, which start with the day it happened.',
    whileYouTalk: 'The last day to appeal stays the same while you talk.',
    twoLetters:
      'If you have more than one decision letter, each has its own last days. Tell the mediation adviser about each letter. Start again for the other letter, and keep to the earlier day.',
    getClaimForm: 'Get the claim form on GOV.UK',
    attachLetter: 'Attach the decision letter to it.',
    attachIfAny: 'Attach the decision letter, and the mediation certificate if you have one.',
    attachBoth: 'Attach the decision letter and the mediation certificate.',
    sendTo: 'Send the form and papers to the tribunal. Email is faster than post:',
    tribunalDated: (day) => `These details are from ${day}. Check them on GOV.UK.`,
    secondary: ' (not checked)',
    notes: 'Your notes: who you spoke to, when, and what they said',
    step: (from, to, rule) => `${from} to ${to}: ${rule}`,
    reading: (day, points) => `${day}, if ${points.join('. And if ')}.`,
  },
};
