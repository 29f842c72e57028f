import type { SiteWords } from './types.js';

// As in the messages: no danda (।) right after a figure, where it looks like a 1. সেটা is the last day.

const sameDate = (months: string) =>
  `সেটা ${months} পরের একই তারিখ। সেই মাসে ওই তারিখ না থাকলে, মাসের শেষ দিন।`;
const sameWeekday = (weeks: string) => `সেটা ${weeks} পরে, সপ্তাহের একই বারে।`;
const sinceRequest = (weeks: string) => `সেটা কাউন্সিল অনুরোধ পাওয়ার ${weeks} পরে, সপ্তাহের একই বারে।`;
const beforeLetter = 'চিঠির তারিখের আগের কোনো দিন';
const withinMonths = 'চিঠির তারিখ থেকে 2 মাসের মধ্যে কোনো দিন';
const afterMonths = 'চিঠির তারিখ থেকে 2 মাসের বেশি পরে কোনো দিন';
const noMoreTime = 'বেশি সময়ের জন্য সার্টিফিকেটের উপর ভরসা করবেন না';
const nearMonthEnd = 'মাসের শেষের দিকে হলে 3 দিন আগে পাঠান';

export const bn: SiteWords = {
  // A name of any kind, in Latin letters or not, takes no ending here.
  for: (council) => `${council} যে সিদ্ধান্ত নেয়, তার জন্য`,
  anyCouncil: 'ইংল্যান্ডের যে কোনো কাউন্সিল',
  title: (about, council) => `${about} (${council})`,
  descriptions: {
    'mediation-checker':
      'EHC plan নিয়ে সিদ্ধান্তের বিরুদ্ধে আপিল (appeal) করতে পারেন কি? আগে কি মধ্যস্থতার সার্টিফিকেট (mediation certificate) লাগবে? কী করবেন, আর কোন দিনের মধ্যে, জেনে নিন।',
    'deadline-countdown':
      'EHC plan নিয়ে সিদ্ধান্তের বিরুদ্ধে আপিল (appeal) করার, আর মধ্যস্থতা পরামর্শদাতাকে (mediation adviser) ফোন করার শেষ দিন কীভাবে বের করবেন।',
    'mediation-contact':
      'EHC plan নিয়ে সিদ্ধান্তের পর মধ্যস্থতা (mediation) ও ফ্রি পরামর্শের জন্য কাকে ফোন করবেন।',
    'mediation-guide':
      'EHC plan নিয়ে মধ্যস্থতা (mediation) কী, চিঠি থেকে ট্রাইব্যুনাল (tribunal) পর্যন্ত কী হয়, আর কাকে ফোন করবেন।',
    'resolution-options':
      'মধ্যস্থতা (mediation) কীসের জন্য, মতবিরোধ মীমাংসা (disagreement resolution) কীসের জন্য, আর দুটির তফাত কী।',
  },
  index: 'EHC plan নিয়ে সিদ্ধান্তে সাহায্য',
  indexText: 'JavaScript থাকুক বা না থাকুক, এই পেজগুলো কাজ করে। কাগজেও কাজ করে।',

  intro: 'কী করবেন জানতে কয়েকটি প্রশ্নের উত্তর দিন। নিশ্চিত না হলে তা বলতে পারেন।',
  onPaper: '1 নম্বর থেকে শুরু করুন। প্রতিটি উত্তরে লেখা আছে, এরপর কত নম্বরে যাবেন।',
  all: 'সব প্রশ্ন ও উত্তর এক পেজে দেখান',
  goTo: (number) => `${number} নম্বরে যান`,
  contents: (about, first, last) =>
    first === last ? `${about}: ${first}` : `${about}: ${first} থেকে ${last}`,
  questions: 'প্রশ্ন',
  ends: 'কী করবেন',
  days: 'শেষ দিন',
  duties: 'অন্যদের কী করতেই হবে, আর কত দিনের মধ্যে',
  sources: 'আমরা যে আইন ব্যবহার করেছি',
  known: 'তারিখটি আমি জানি',
  cases: {
    'certificate-issued': { before: beforeLetter, within: withinMonths, after: afterMonths },
    'adviser-contacted': { before: beforeLetter, within: withinMonths, after: afterMonths },
  },
  part: (title, part) => `${title} ${part}`,

  lastDays: {
    appeal: 'আপিল করার শেষ দিন',
    'contact-adviser': 'মধ্যস্থতা পরামর্শদাতাকে ফোন করার শেষ দিন',
    'discrimination-claim': 'দাবি (claim) করার শেষ দিন',
    'comment-on-draft': 'কী বদলাতে হবে, কাউন্সিলকে জানানোর শেষ দিন',
  },
  councilDay: (duty) => `${duty} কাউন্সিলের শেষ দিন`,
  sectionIOnly: 'শুধু Section I নিয়ে আপিল করলে',
  review: (day) => `${day} তারিখের পরে এই নিয়মগুলো আবার যাচাই করার সময় হবে: তখন সরকারি পেজ দেখুন।`,
  start: 'আবার শুরু করুন',
  findDay: 'শেষ দিন কীভাবে বের করবেন',
  councilHas: (duty) => `কাউন্সিল ${duty} বাধ্য।`,
  onlyIf: {
    'ask-recommendations': 'প্ল্যানের স্বাস্থ্য বা সোশ্যাল কেয়ার নিয়েও একমত না হলে:',
    'find-date': 'কোনো তারিখ নিয়ে নিশ্চিত না হলে:',
  },
  forms:
    'যার EHC plan নেই, কাউন্সিল তার মূল্যায়ন করবে না বলে থাকলে SEND35A ফর্ম ব্যবহার করুন। তা না হলে SEND35 ফর্ম ব্যবহার করুন।',
  notes: {
    'placement-doubtful':
      'আপনার হয়তো সার্টিফিকেট লাগবে না। এর জন্য অপেক্ষা করবেন না, আর বেশি সময়ের জন্য এর উপর ভরসা করবেন না।',
  },

  steps: 'শেষ দিন বের করতে:',
  count: (rule) => `গুনুন: ${rule}।`,
  dates: {
    'regs-18':
      'সেটা পরের স্কুল বা কলেজে যাওয়ার বছরের 14 ফেব্রুয়ারি। সেকেন্ডারি স্কুল থেকে তার পরের জায়গায় গেলে 30 মার্চ।',
  },
  move: (rule) => `দরকার হলে দিনটি এভাবে সরান: ${rule}।`,
  how: {
    'rules-20-1-c-i': sameDate('2 মাস'),
    'rules-20-1-c-ii': sameDate('1 মাস'),
    'regs-33': sameDate('2 মাস'),
    'regs-5-1': sinceRequest('6 সপ্তাহ'),
    'regs-10-1': sinceRequest('16 সপ্তাহ'),
    'regs-13-2': sinceRequest('20 সপ্তাহ'),
    'regs-13-1': 'সেটা খসড়ার সঙ্গে যে চিঠি এসেছে, তার তারিখের 14 দিন পরে।',
    'regs-20-10': sameWeekday('4 সপ্তাহ'),
    'regs-22-3': sameWeekday('8 সপ্তাহ'),
    'equality-4-1':
      'সময় শেষ হয় 6 মাস পরের একই তারিখের আগের দিন। সেই মাসে ওই তারিখ না থাকলে, শেষ হয় মাসের শেষ দিনে।',
  },
  received: 'এটা বিকেল 5টার মধ্যে ট্রাইব্যুনালে পৌঁছাতেই হবে। যেদিন ডাকে দেন, সেই দিন ধরা হয় না।',
  closed: 'সেটা কর্মদিবস না হলে, তার আগের শেষ কর্মদিবসে কাজটি করুন।',
  sooner: (ways) => `এই আইনের একাধিক মানে করা যায়। ঝুঁকি এড়াতে: ${ways.join('; ')}।`,
  safer: {
    'printed-date': 'চিঠিতে ছাপা তারিখ থেকে গুনুন',
    'late-certificate': `চিঠির তারিখ থেকে 2 মাসের বেশি পরে পরামর্শদাতাকে প্রথম ফোন করে থাকলে, ${noMoreTime}`,
    'placement-doubtful': `শুধু Section I আর স্বাস্থ্য বা সোশ্যাল কেয়ার নিয়ে আপিল করলে, ${noMoreTime}`,
    'step-back-first': nearMonthEnd,
    'step-back-last': nearMonthEnd,
  },
  passed: 'এই দিন পার হয়ে গিয়ে থাকলে',
  passedDraft: 'তবু আজই কাউন্সিলকে লিখুন। চিঠিতে বেশি সময় দেওয়া থাকতে পারে।',
  passedAwaited:
    'চিঠির তারিখ থেকে 2 মাসের মধ্যে পরামর্শদাতাকে ফোন করে থাকলে, আর সার্টিফিকেট এখনও না এসে থাকলে, আপনার দেরি হয়নি: সার্টিফিকেট পাওয়ার পর তার তারিখ থেকে গুনুন।',
  passedCouncil: 'কাউন্সিলের শেষ দিন পার হলেই আপনার আপিলের অধিকার হয় না।',
  notSure: 'কোনো তারিখ নিয়ে নিশ্চিত না হলে, হয়তো এখনও সময় আছে।',
  example: 'উদাহরণ',
  exampleOf: (events) => `${events.join(', আর ')} হলে:`,
  letterOf: (day) => `চিঠির তারিখ ${day}`,
  certificateOf: (day) => `সার্টিফিকেটের তারিখ ${day}`,
  conductOn: (day) => `ঘটনার তারিখ ${day}`,

  letterDate: 'সিদ্ধান্তের চিঠির তারিখ',
  certificateDate: 'সার্টিফিকেটের তারিখ, যদি সার্টিফিকেট থাকে',
  callDay: 'পরামর্শদাতাকে আমার ফোন করার শেষ দিন',
  appealDay: 'আমার আপিল করার শেষ দিন',
};
