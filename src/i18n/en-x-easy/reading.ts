import type { BegunLanguage } from '../types.js';

export const reading: BegunLanguage['reading'] = {
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
};
