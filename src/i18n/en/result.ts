import type { ResultMessages } from '../types.js';

const canStillAsk = 'You can still ask: the tribunal can allow a late appeal. Say why it is late.';
const cannotTell = 'We cannot tell yet. The advice service can look at it with you.';

export const enResult: ResultMessages = {
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

  actions: {
    'find-decision': 'Look at your letter',
    'find-parts': 'Find what you disagree with',
    'find-date': 'Find the date',
    'get-certificate': 'Call the mediation adviser',
    'get-certificate-late': 'Call the mediation adviser today',
    'certificate-in-case': 'Think about Sections B and F',
    'chase-certificate': 'Ask the mediation adviser for your certificate',
    'send-appeal': 'Send your appeal to the tribunal',
    'send-appeal-late': 'Send your appeal to the tribunal today, and ask for more time',
    'ask-more-time': 'Ask the tribunal for more time, in case you are late',
    'ask-permission': 'Ask the tribunal to let you appeal without a certificate',
    'ask-recommendations': 'Put health or social care in your appeal too',
    'make-claim': 'Send your claim to the tribunal',
    'make-claim-late': 'Send your claim to the tribunal today, and ask for more time',
    'ask-health-care-mediation': 'Call the mediation adviser',
    'comment-on-draft': 'Tell the council in writing what to change',
    'wait-for-final-plan': 'Come back when you have the final plan',
    'ask-for-decision': 'Write to the council',
    'ask-for-review': 'Ask the council to change it',
    'find-route': 'Find who can change this',
    'complain-to-council': 'Complain to the council in writing',
    'complain-to-provider': 'Complain in writing to whoever did it',
    'use-custody-form': 'Ask about an appeal with form SEND28',
    'help-family': 'Tell the family that time is running',
    'see-nation': 'Go to the official page',
    'get-advice': 'Ask the advice service',
    'get-advice-at-once': 'Get advice today',
    'talk-to-school': 'Talk to the school and its governors',
    'talk-to-council': 'Talk to a senior person in the SEND team',
  },

  actionTexts: {
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

  clocks: {
    appeal: (day) => `Send your appeal so that the tribunal has it by 5pm on ${day}`,
    'contact-adviser': (day) => `Call the mediation adviser by ${day}`,
    'discrimination-claim': (day) => `Send your claim so that the tribunal has it by 5pm on ${day}`,
    'comment-on-draft': (day) => `Tell the council what to change by ${day}`,
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
      `If you tell the council today, it has until ${day} to set up the meeting. The certificate that you get after it can move your last day to appeal.`,
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
    late: 'You are late, but you can still ask',
    mayBeLate: 'Act today: you may be late',
    outsideTable: 'We cannot work out this day. Ask for advice today. Bank holidays:',
    changeDates: 'Change the dates',
    callWindow: 'You get no extra days for weekends, August or Christmas.',
    daysLeft: (days) =>
      days > 1
        ? `${days < 8 ? 'Only ' : ''}${days} days left.`
        : (['This is today.', 'This is tomorrow.'][days] ?? ''),
    take: 'Take this with you',
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
    plan: 'Your steps',
    ifToday: (day) => `If you call today: by ${day}.`,
    secondary: ' (not checked)',
    notes: 'Your notes: who you spoke to, when, and what they said',
    step: (from, to, rule) => `${from} to ${to}: ${rule}`,
    reading: (day, points) => `${day}, if ${points.join('. And if ')}.`,
  },
};
