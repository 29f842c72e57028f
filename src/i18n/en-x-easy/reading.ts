import type { ReadingMessages } from '../types.js';

export const reading: ReadingMessages = {
  help: {
    nation: 'Choose the country of the council that sent your letter.',
    person:
      'A parent appeals for a child. A young person appeals in their own name. This ends when they are 25. A parent can appeal for a young person who cannot decide this.',
    'is-detained':
      'The law gives other rights in custody. The advice service can tell you which rules apply.',
    decision:
      'A letter that says no is a decision. It is one even if it does not say that you can appeal. A meeting is not a decision. A draft plan is not a decision.',
    parts:
      'Each section of the plan starts with its own letter, like B. Do you want help that is not at a school or college at all (EOTAS)? Choose Section F and Section I.',
    'decision-sent':
      'Did a final plan come with the letter? Use the date on the letter. Did the council email the letter on an earlier day? Use that day. Does the letter have no date? Ask the council for it today. The time does not stop. Do you have two letters? Each has its own 2 months. Start with the older letter.',
    'has-certificate':
      'The mediation adviser sends it to you. The council does not. A certificate from before this letter does not count for this letter. Did you lose it? Ask the adviser for it again.',
    'certificate-issued':
      'Can you not find the date? Ask the mediation adviser who sent the certificate.',
    'has-contacted-adviser':
      'Your letter should say who to call. The adviser tells you about mediation. They send you the certificate.',
    'adviser-contacted':
      'Look for an email from the adviser. Or look at the calls on your phone. The adviser can tell you too.',
    'discrimination-by':
      'A maintained nursery school is one that the council runs. A nursery that is part of a school counts as the school. Did a state school refuse a place because of a disability? Use its admission appeal.',
    conduct:
      'If you are not sure which day counts, use the earliest one. Were there separate things, such as two exclusions? Each has its own 6 months. Use the day of the first one.',
    awaiting:
      'Choose the last thing that you asked for. Or choose the last thing that the council told you about.',
    'request-received':
      'Look for your letter or email to the council. Or look for its answer. If a school asked, the school can tell you.',
    'review-meeting': 'The date is on the invitation. The school or college can tell you too.',
    'amendment-notice':
      'A copy of the plan comes with this letter. If you have no such letter, choose “I am not sure”.',
    'draft-sent': 'If there was no letter, use the date on the draft plan.',
    placement:
      'For an appeal only about Section I you do not need a certificate. Do not trust one to give you more time. Is your appeal about anything else too? Or is there no plan? Choose “No”.',
  },

  guide: [
    'Mediation is a meeting to put things right with your council about an EHC plan. It can be by video, by telephone or face to face.',
    'You choose. If you choose it, the council or the health body (part of the NHS) must come. They must bring someone who can decide.',
    'It is free for you. The council pays fair travel costs.',
    'It is private. It is not like a court. You can bring someone to help you. You can even bring a lawyer. A child can come if you and the mediator agree.',
    'The mediator runs the meeting. They are trained. They do not work for the council. They take no side. They give no advice. They do not judge.',
    'You can still appeal. Mediation does not change your right to appeal.',
    'Mediation can be set up in weeks. A tribunal hearing takes months. KIDS is a service that runs mediation. In 2016 it said that 3 in 4 of its cases ended in agreement.',
    'It is for parents, carers and young people up to 25. Statements and LDAs were older papers. They have ended. EHC plans took their place.',
  ],

  fits: {
    yes: 'You can ask for mediation. That is because you can appeal this decision. Before most appeals you must call the mediation adviser. You can then say no to mediation.',
    no: 'You can ask for disagreement resolution. That is because there is no decision that you can appeal. Is it about health or social care in a plan? Then you can ask for mediation too.',
  },

  points: {
    about: [
      'What it is about',
      'Any help for special educational needs. A school, college, council or health body gives it, or should give it.',
      'A decision that you can appeal. Or the health and social care in a plan.',
    ],
    when: [
      'When you can use it',
      'At any time.',
      'After the decision. Call the mediation adviser within 2 months of the date of the letter.',
    ],
    attend: [
      'Who must come',
      'Nobody. Everyone has to agree to it.',
      'The council or the health body must come. You can choose if you come.',
    ],
    needed: [
      'What you need before an appeal',
      'You do not need disagreement resolution.',
      'You must call the mediation adviser. You must get a certificate. You can say no to mediation. If you appeal only about Section I, you do not need a certificate.',
    ],
    time: [
      'More time to appeal',
      'You get no more time.',
      'The certificate can give you more time. You get 1 month from its date, if that is later than your last day.',
    ],
    who: [
      'Who can use it',
      'Families of children and young people with special educational needs (SEN) or a disability. They may have a plan or no plan. They may be in care. Schools, nurseries, colleges, councils and health bodies can use it too.',
      'A parent or young person who has a decision that can be appealed. Or who has a plan that was made or changed.',
    ],
    certificate: [
      'Certificate',
      'You do not get one.',
      'The adviser gives you one, even if you say no to mediation. You do not need one for a claim about discrimination.',
    ],
    arranged: [
      'How soon it happens',
      'There is no set time.',
      'The council has 30 days to set it up, from the day you tell it.',
    ],
    agreement: [
      'If you agree',
      'There is no set time to do what was agreed.',
      'The council has set times to do what was agreed.',
    ],
    provider: [
      'Who runs it',
      'Someone who does not work for the council.',
      'Someone who does not work for the council. It may be the same service.',
    ],
    cost: ['What it costs', 'It is free.', 'It is free. The council pays fair travel costs.'],
    right: [
      'Your right to appeal',
      'You can still appeal. Your last day to appeal stays the same.',
      'You can still appeal. A certificate never makes your last day to appeal earlier.',
    ],
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
    'section-b': 'The part of the plan that says what the needs are.',
    'section-f': 'The part of the plan that says what help must be given at school or college.',
    'section-i':
      'The part of the plan that names the school or college, or its type. It may name none.',
    certificate:
      'A paper. It shows that an adviser has told you about mediation. You need it for most appeals.',
    adviser:
      'Someone who tells you about mediation. They give you the certificate. They do not work for the council.',
    'advice-service':
      'Free help for families about special educational needs (SEN). You can ask it anything. Letters may call it SENDIASS or IASS.',
    tribunal:
      'A kind of court. It decides appeals. An appeal asks it to change the council’s decision. Its name is the First-tier Tribunal (SEND). It is not part of the council.',
  },

  common: [
    [
      'Do I have to go to a meeting?',
      'No. Call the mediation adviser once. That is enough to get a certificate.',
    ],
    [
      'Does the certificate change my 2 months?',
      'It can only give you more time. You have 2 months from the date of the letter. Or 1 month from the date of the certificate, if that is later.',
    ],
    [
      'Does the time start on the day the letter came?',
      'No. The 2 months start from the date of the letter.',
    ],
    [
      'Can I appeal about a draft plan or a meeting?',
      'No. You can appeal when you have a final plan. You can appeal when the council says no in a letter. The council may ask you to come to a meeting. You do not have to go. The meeting does not stop the time.',
    ],
    [
      'Can I appeal after a yearly review?',
      'Yes, if the council decides not to change the plan. Yes, if it decides to end it. You can also appeal when it sends you the changed final plan.',
    ],
    [
      'What if the council does not set up mediation within 30 days?',
      'The adviser should give you a certificate. Then you can appeal at once. You can still mediate.',
    ],
    [
      'What if I called the adviser more than 2 months after the date of the letter?',
      'The adviser may not be allowed to give you a certificate. Send your appeal to the tribunal today. Ask it to let you appeal without a certificate. Give all your reasons.',
    ],
    [
      'Does mediation harm my appeal?',
      'No. What is said there stays private. If you say no to mediation, nobody may use that against you.',
    ],
    [
      'Is mediation on the telephone?',
      'The first call to the adviser is. The meeting can be by video, by telephone or face to face.',
    ],
    [
      'My appeal is only about Section I. What if I want to add Section B or F?',
      'You must ask the tribunal. To be safe, call the mediation adviser too. Call within 2 months of the date of the letter.',
    ],
    [
      'Does the council have 2 weeks to do what was agreed?',
      'Only for things that you could not appeal. For the rest it has the same times as for an order of the tribunal.',
    ],
    [
      'Who appeals for someone over 16?',
      'The young person does. This starts on the last Friday in June of the school year in which they turn 16. A parent can appeal for a young person who cannot decide this.',
    ],
    [
      'I have a statement or an LDA. What now?',
      'They have ended. An EHC plan took their place. Ask the advice service what to do.',
    ],
    [
      'What if the council agrees with me after I appeal?',
      'Ask for its new decision or plan in writing. Do not end your appeal before the plan is right.',
    ],
    [
      'What if we move house?',
      'The time does not start again. In your appeal, name the council that sent the letter. Tell the tribunal that you have moved.',
    ],
  ],

  take: {
    calendar: 'Put the days in your calendar',
    copy: 'Copy the words of this answer',
    copied: 'Copied.',
    notCopied: 'It was not copied. Choose the words here. Then copy them:',
    share: 'Share this answer',
    email: 'Email this answer to yourself or your adviser',
    print: 'Print this answer',
    nothingHappened:
      'Did nothing happen? Then this page does not allow it. Choose the words here. Then copy them:',
    more: 'There is more on the page:',
    moreThere: 'There is more on the page where you got this answer.',
    qr: 'Show a code that opens this page on a phone',
    qrLeads: 'Point a phone at the code. The page opens. Your answers are not in the code.',
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
    toAdviser: 'To the mediation adviser',
    toAdvice: 'To the advice service',
    toCouncil: 'To the council',
    ifNotMediation: 'If you do not want mediation, say:',
    ifMediation: 'If you want mediation, say:',
    interpreter: (language) => `I need an interpreter in ${language}.`,
    aboutLetter: 'Hello. I am calling about a letter from my council.',
    needHelp: 'Hello. I need your help, please.',
    forFamily: 'I am calling for a family. They have a letter from their council.',
    forYoungPerson:
      'The young person has the right to appeal. I am their parent. I am calling for them. What do you need from them?',
    dated: (day) => `The date on the letter is ${day}.`,
    decided: {
      'refusal-to-assess': 'The council will not do an EHC needs assessment.',
      'refusal-to-issue': 'The council did an EHC needs assessment. But it will not make a plan.',
      'plan-contents': 'The council sent a final EHC plan. I do not agree with it.',
      'refusal-to-reassess': 'There is an EHC plan. The council will not do a new assessment.',
      'refusal-to-amend': 'There is an EHC plan. The council will not change it.',
      'ceasing-plan': 'There is an EHC plan. The council says that it will end it.',
      'draft-plan': 'The council sent a draft EHC plan.',
      'no-decision': 'I am waiting for a decision from the council.',
      'disability-discrimination': 'Someone was treated unfairly because of a disability.',
      'something-else': 'Something is wrong. I do not know who can change it.',
      'not-sure': 'I have a letter from the council. I do not know what it decides.',
    },
    parts: {
      B: 'Section B',
      F: 'Section F',
      I: 'Section I',
      health: 'health care',
      'social-care': 'social care',
      other: 'another section',
    },
    disagree: (parts) => `In the plan, I do not agree with ${parts}.`,
    happened: (day) => `It happened on ${day}.`,
    inCustody: 'The child or young person is in custody.',
    wantAppeal: 'I want to appeal to the SEND tribunal.',
    noMediation: 'I do not want mediation. Please send me a mediation certificate.',
    certificateBy: 'By which day will you send it? I need it before I appeal.',
    wantMediation: 'I want mediation. What do I have to tell the council? By when?',
    meetingBy: 'By which day will the meeting be? When will I get the certificate after it?',
    appealBy: (day) => `The tribunal must have my appeal by ${day}.`,
    lateCertificate:
      'I know that more than 2 months have passed since the date of the letter. Can you still give me a certificate? If not, please tell me so in writing.',
    chase: 'I called you about this letter before. I do not have my certificate yet.',
    careOnly: 'I want mediation about health or social care in the plan.',
    careMeeting: 'By which day will the meeting be? Who will be there?',
    askName: 'Please tell me your name. I will write it down.',
    helpAppeal:
      'Can you help me with my appeal? Can you check it before I send it to the tribunal?',
    helpClaim: 'Can you help me with my claim? Can you check it before I send it to the tribunal?',
    helpLate: 'My time has passed. Can you help me today to tell the tribunal why I am late?',
    helpRead: 'Can you read my letter with me? Can you tell me if I can appeal?',
    helpCourt: 'By which day must I go to court? Who can tell me that today?',
    helpCustody: 'Which rules apply? By which day must the tribunal have an appeal?',
    helpWrite: 'Can you help me to write to the council?',
    helpChange: 'Who can change this? How do I ask for it?',
    helpFamily: 'Can you help them? How can they reach you?',
    lastDay: (day) => `My last day is ${day}. Can we speak well before it?`,
    gotDraft: 'Hello. You sent me a draft EHC plan. I want to tell you what to change.',
    commentsTo: 'Who do I send it to? By which day must you have it?',
    finalPlanBy: 'By which day will you send me the final plan?',
    waiting: {
      'awaiting-assessment':
        'Hello. You have a request for an EHC needs assessment. I am waiting to hear if you will assess.',
      'awaiting-plan': 'Hello. You agreed to an EHC needs assessment. I am waiting for the plan.',
      'awaiting-review':
        'Hello. There was a review meeting about an EHC plan. I am waiting for your decision.',
      'awaiting-amendment':
        'Hello. You wrote that you will change an EHC plan. I am waiting for the changed plan.',
      'awaiting-school': 'Hello. I am waiting for an EHC plan that names the next school.',
      'awaiting-college':
        'Hello. I am waiting for an EHC plan that names a place for after secondary school.',
      'not-sure': 'Hello. I am waiting for you to decide about special educational needs.',
    },
    dueBy: (day) => `By law I should have it by ${day}.`,
    wasDueBy: (day) => `By law I should have had it by ${day}.`,
    decisionBy: 'By which day will I have it? Please send it in writing.',
  },

  labels: {
    common: 'Questions that people ask',
    guide: 'What is mediation?',
    stages: 'From the letter to the tribunal',
    isTribunal: 'What is a tribunal?',
    options: 'Which one is for me: mediation or disagreement resolution?',
    optionsLead:
      'Both are ways to help people agree. Has the council made a decision that you can appeal? Use mediation. If it has not, use disagreement resolution.',
    hasDecision: 'Has the council made a decision that you can appeal?',
    mainPoints: 'What matters most',
    allPoints: 'Compare everything',
  },
};
