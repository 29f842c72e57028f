import type { BegunLanguage } from '../types.js';

const canStillAsk =
  'The usual time has passed. You can still ask. The tribunal can allow a late appeal. Say why it is late.';
const depends = 'It depends on what you are not sure about.';
const startsLater =
  'The time to appeal starts later. It starts when the council sends its final plan or decision.';

export const result: BegunLanguage['result'] = {
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
    'discrimination-claim': (day) => `Send your claim so that the tribunal has it by 5pm on ${day}`,
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
};
