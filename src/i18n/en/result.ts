import type { ResultMessages } from '../types.js';

const cannotTell = 'We cannot tell yet. The advice service can look at it with you.';

export const enResult: ResultMessages = {
  outcomes: {
    'certificate-needed': 'You can appeal. First you need a mediation certificate.',
    'certificate-awaited': 'Your certificate is still to come. You can appeal once you have it.',
    'certificate-held': 'You can appeal now, with your mediation certificate.',
    'certificate-not-needed': 'You can appeal now. You do not need a certificate.',
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
    'someone-else': 'Only the parent or the young person can appeal, but you can help them.',
    'another-nation': 'These rules are for England. Your country has its own law.',
  },

  late: {
    appeal: 'You are late, but you can still ask. Send your appeal today.',
    claim: 'You are late, but you can still ask. Send your claim today.',
  },
  mayBeLate: {
    appeal: 'You may be late. Send your appeal today.',
    claim: 'You may be late. Send your claim today.',
  },
  councilLate: 'The council’s time has passed. Write to it today.',

  actions: {
    'find-decision': 'Look for the words “right to appeal” in your letter',
    'find-parts': 'Find out what you disagree with',
    'find-date': 'Find the date, and do not wait for it',
    'get-certificate': 'Call the mediation adviser',
    'get-certificate-late': 'Call the mediation adviser today',
    'certificate-in-case': 'Think about Sections B and F too',
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
    'complain-to-provider': 'Complain in writing to whoever did it',
    'keep-record': 'Write down what happened',
    'use-custody-form': 'Ask about an appeal with form SEND28',
    'help-family': 'Tell the family that time is running',
    'see-nation': 'Go to the official page',
    'get-advice': 'Ask the advice service for free help',
    'get-advice-at-once': 'Ask the advice service for free help today',
    'talk-to-school': 'Talk to the school and its governors',
    'talk-to-council': 'Talk to a senior person in the SEND team',
  },

  actionTexts: {
    'find-decision':
      'If you find them, call the mediation adviser today: most appeals must reach the tribunal within 2 months of the date of the letter.',
    'find-parts':
      'Look at Sections B, F and I of the plan. You cannot appeal only about health or social care.',
    'find-date':
      'An appeal must reach the tribunal within 2 months of the date of the letter, or within 1 month of the date of the certificate, if that is later. A claim must reach it within 6 months, which start with the day it happened. If your letter has no date, ask the council for it.',
    'get-certificate':
      'Say that you want to appeal, and say if you want mediation. You do not have to. If you do not want it, you should get a certificate within 3 working days of your call.',
    'get-certificate-late':
      'Ask for a certificate, but do not wait for it. More than 2 months after the date of the letter, the adviser may not be able to give you one.',
    'certificate-in-case':
      'If you may want to appeal about them as well, call the mediation adviser within 2 months of the date of the letter.',
    'chase-certificate':
      'If you do not want mediation, say so. You should then get it within 3 working days. If you do want it, tell the council: it then has 30 days to set up the meeting, and you should get the certificate within 3 working days after that.',
    'send-appeal': 'The day it arrives counts, not the day you send it.',
    'send-appeal-late':
      'The tribunal can allow a late appeal. In your appeal, ask for more time and say:',
    'ask-more-time': 'Say in it why it comes only now. A judge can allow it.',
    'ask-permission':
      'Ask for this in your appeal. Give all the reasons why you did not call the adviser within 2 months of the date of the letter. The tribunal allows it only in exceptional cases.',
    'ask-recommendations':
      'The tribunal can advise on health and social care, but cannot order it.',
    'make-claim':
      'There is a form for a parent and one for a young person. You get no extra days for weekends, August or Christmas.',
    'make-claim-late':
      'The tribunal can allow a late claim. In your claim, ask for more time and say why it is late. There is a form for a parent and one for a young person.',
    'ask-health-care-mediation':
      'Say that you want mediation about health or social care. The council or the health body must take part. Your letter says by when to call.',
    'comment-on-draft':
      'Say which school or college you want the plan to name. You have at least 15 days from the day the draft was sent, and that day counts. Your letter may give you more.',
    'wait-for-final-plan':
      'Time to appeal starts when the council sends the final plan and its letter.',
    'ask-for-decision':
      'Ask for its decision in writing, and for the day by which you will have it. Keep a copy.',
    'ask-for-review':
      'Say what you want to change, and why. If you also disagree with Section B, F or I, change your answer: you can appeal about these.',
    'find-route':
      'For help in the plan that is not given, write to the council. For school transport, ask for the council’s transport appeal. For a school place for a child without a plan, use the admission appeal. For an exclusion, write to the school’s governors. For a personal budget, ask the council for a review.',
    'complain-to-council':
      'If its answer does not put things right, you can go to the Local Government and Social Care Ombudsman. It is free.',
    'complain-to-provider': 'Time to go to court runs on while you wait for an answer.',
    'keep-record':
      'Note the days, who was there and what was said. Keep letters and emails. Your adviser will ask for them.',
    'use-custody-form':
      'In custody you can appeal a refusal to assess, a refusal to make a plan, and the school or college in a first plan. Ask the tribunal by which day.',
    'help-family':
      'Most appeals must reach the tribunal within 2 months of the date of the letter. Answer these questions together with the family, as they would. You can support them at mediation.',
    'see-nation': '',
    'get-advice': 'They can check what you send.',
    'get-advice-at-once':
      'There is a time limit, and we cannot work it out here. A law centre or a solicitor can help too.',
    'talk-to-school': 'Your 6 months keep running while you talk.',
    'talk-to-council': 'Do it soon. A last day does not move while you talk.',
  },

  lateReasons: [
    'All the reasons why it is late.',
    'Why it should still go ahead.',
    'Why you should not have to wait for a yearly review, or ask for an assessment again.',
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
      'Your certificate is older than this letter, so it does not count for it. You need a new one.',
    'date-in-future': 'One of your dates is in the future. Check it.',
    'letter-date-needed': 'Find the date of the letter too. It may give you longer.',
    'late-ask-anyway':
      'You can still ask: the tribunal can allow a late appeal. Say why it is late.',
    'safe-day-passed':
      'A last day may have passed, but we cannot be certain. You may still be in time.',
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
      'This is the young person’s right, so it is done in their name. You can help them. If they cannot decide this for themselves, you can do it in your own name, unless a deputy or an attorney does.',
    'plan-stays-in-force':
      'If you appeal in time, the plan stays in force until the appeal is over.',
    'county-court-possible':
      'If it was not a school, a county court decides this. Get advice today.',
    'council-exceptions': 'In a few cases the law gives the council longer.',
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

  labels: {
    change: 'Change',
    startAgain: 'Start again',
    answers: 'Your answers',
    actions: 'What to do now',
    working: 'How we worked this out',
    outsideTable: 'We cannot work out this day. Ask for advice today. Bank holidays:',
    changeDates: 'Change the dates',
    callWindow: 'You get no extra days for weekends, August or Christmas.',
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
    fromLetter: 'Use the number in your letter.',
    elseTry: (name) => `If you cannot find it, try ${name}:`,
    inLetter:
      'Your decision letter must give the mediation adviser’s number. If it does not, ask the council.',
    adviceIs: (name) => `The advice service is ${name}.`,
    getForm: (form) => `Get form ${form} on GOV.UK`,
    getClaimForm: 'Get the claim form on GOV.UK',
    attachLetter: 'Attach the decision letter.',
    attachBoth: 'Attach the decision letter and the mediation certificate.',
    sendTo: 'Send it to the tribunal by email or by post:',
    tribunalDated: (day) => `This address is from ${day}. Check it on GOV.UK.`,
    plan: 'Your steps',
    ifToday: (day) => `If you call today: by ${day}.`,
    secondary: ' (not checked)',
    notes: 'Your notes: who you spoke to, when, and what they said',
    step: (from, to, rule) => `${from} to ${to}: ${rule}`,
    reading: (day, points) => `${day}, if ${points.join('. And if ')}.`,
  },
};
