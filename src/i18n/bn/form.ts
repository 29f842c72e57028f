import type { FormMessages } from '../types.js';
import { pastReview } from './shared.js';

export const form: FormMessages = {
  lang: 'bn',
  locale: 'bn-u-nu-latn',
  dir: 'ltr',

  questions: {
    nation: {
      title: 'আপনার কাউন্সিল কোন দেশে?',
      hint: 'প্রতিটি দেশের আইন আলাদা।',
      thing: 'দেশ',
    },
    person: {
      title: 'আপনি কে?',
      // Both words, because তরুণ alone is a young man.
      hint: 'যে স্কুল-বছরে শিশুর বয়স 16 হয়, তার জুন মাসের শেষ শুক্রবার থেকে সে তরুণ বা তরুণী (young person)।',
      thing: 'আপনি কে, তা',
    },
    'is-detained': {
      // Not হেফাজত: that is also with which parent a child lives.
      title: 'শিশু, তরুণ বা তরুণী কি আটক (in custody) আছেন?',
      hint: 'যেমন, আদালত তাঁকে নিরাপদ আবাসে (secure home) বা তরুণ অপরাধীদের প্রতিষ্ঠানে (young offender institution) পাঠিয়েছে।',
      thing: 'হ্যাঁ, না বা নিশ্চিত নই',
    },
    decision: {
      title: 'কাউন্সিল কী সিদ্ধান্ত নিয়েছে?',
      hint: 'আপনার চিঠির কথার সঙ্গে যে উত্তর সবচেয়ে বেশি মেলে, সেটি বাছুন।',
      thing: 'কাউন্সিল কী সিদ্ধান্ত নিয়েছে, তা',
    },
    parts: {
      title: 'প্ল্যানের কোন কোন অংশ নিয়ে আপনি একমত নন?',
      hint: 'যেগুলো মেলে, সব বাছুন।',
      thing: 'যে যে অংশ নিয়ে একমত নন, তা',
    },
    'decision-sent': {
      title: 'সিদ্ধান্তের চিঠিতে (decision letter) কোন তারিখ আছে?',
      hint: 'যেমন 2 11 2026. চিঠিতে ছাপা তারিখ দিন, যেদিন চিঠি পেয়েছেন সেই তারিখ নয়।',
      thing: 'চিঠির',
    },
    'has-certificate': {
      title: 'এই চিঠির জন্য আপনার কি মধ্যস্থতার সার্টিফিকেট (mediation certificate) আছে?',
      hint: 'এটা পেতে মধ্যস্থতা করতে হয় না।',
      thing: 'সার্টিফিকেট আছে কি না, তা',
    },
    'certificate-issued': {
      title: 'সার্টিফিকেটে কোন তারিখ আছে?',
      hint: 'যেমন 20 12 2026.',
      thing: 'সার্টিফিকেটের',
    },
    'has-contacted-adviser': {
      title: 'এই চিঠি নিয়ে কি মধ্যস্থতা পরামর্শদাতাকে (mediation adviser) ফোন করেছেন?',
      hint: 'পরামর্শদাতাকে ইমেইল বা অনলাইন ফর্ম পাঠালেও হবে। এই চিঠির আগে ফোন করে থাকলে তা চলবে না।',
      thing: 'পরামর্শদাতাকে ফোন করেছেন কি না, তা',
    },
    'adviser-contacted': {
      title: 'এই চিঠি নিয়ে মধ্যস্থতা পরামর্শদাতাকে (mediation adviser) প্রথম কবে ফোন করেছেন?',
      hint: 'যেমন 16 11 2026. প্রথম ফোন বা ইমেইলের তারিখ দিন।',
      thing: 'ফোনের',
    },
    'discrimination-by': {
      title: 'কে অন্যায় আচরণ করেছে?',
      hint: 'স্কুলের বিরুদ্ধে দাবি (claim) এক আদালতে যায়। অন্য কারও বিরুদ্ধে দাবি অন্য আদালতে যায়।',
      thing: 'কে অন্যায় আচরণ করেছে, তা',
      options: {
        school: 'স্কুল, বা কাউন্সিলের নার্সারি স্কুল (maintained nursery school)',
        other: 'কলেজ, কাউন্সিল, প্রাইভেট নার্সারি বা অন্য কেউ',
      },
    },
    conduct: {
      title: 'অন্যায় আচরণ কবে হয়েছে?',
      hint: 'যেমন 2 11 2026. কিছু করতে অস্বীকার করে থাকলে, যেদিন অস্বীকার করেছে সেই তারিখ দিন। বারবার হয়ে থাকলে শেষ দিনের তারিখ দিন।',
      thing: 'ঘটনার',
    },
    awaiting: {
      title: 'আপনি কীসের অপেক্ষায় আছেন?',
      hint: 'কাউন্সিলেরও সময়সীমা আছে।',
      thing: 'কীসের অপেক্ষায় আছেন, তা',
    },
    'request-received': {
      title: 'কাউন্সিল মূল্যায়নের (assessment) অনুরোধ কবে পেয়েছে?',
      hint: 'যেমন 14 9 2026.',
      thing: 'অনুরোধের',
    },
    'review-meeting': {
      title: 'পর্যালোচনার মিটিং (review meeting) কবে হয়েছে?',
      hint: 'যেমন 12 10 2026.',
      thing: 'মিটিংয়ের',
    },
    'amendment-notice': {
      title: 'প্ল্যান বদলানোর কথা যে চিঠিতে আছে, তাতে কোন তারিখ?',
      hint: 'যেমন 9 11 2026.',
      thing: 'চিঠির',
    },
    'draft-sent': {
      title: 'খসড়া প্ল্যানের (draft plan) সঙ্গে যে চিঠি এসেছে, তাতে কোন তারিখ?',
      hint: 'যেমন 16 11 2026.',
      thing: 'চিঠির',
    },
  },

  placement: {
    title: 'আপনার আপিল কি শুধু স্কুল বা কলেজ নিয়ে?',
    hint: 'অর্থাৎ প্ল্যানের Section I নিয়ে: স্কুল বা কলেজের নাম, তার ধরন, বা কোনো নাম না থাকা।',
    thing: 'শুধু স্কুল বা কলেজ নিয়ে কি না, তা',
  },

  options: {
    england: 'ইংল্যান্ড',
    wales: 'ওয়েলস',
    scotland: 'স্কটল্যান্ড',
    'northern-ireland': 'উত্তর আয়ারল্যান্ড',
    parent: 'শিশুর বাবা বা মা, বা শিশুর দায়িত্বে থাকা ব্যক্তি (carer)',
    'parent-of-young-person': '25 বছরের কম বয়সী তরুণ বা তরুণীর বাবা বা মা',
    'young-person': '25 বছরের কম বয়সী তরুণ বা তরুণী (young person)',
    'someone-else': 'অন্য কেউ, যেমন স্কুল, নার্সারি বা সোশ্যাল ওয়ার্কার',
    'refusal-to-assess': 'যার EHC plan নেই, তার মূল্যায়ন করবে না (refusal to assess)',
    'refusal-to-issue': 'মূল্যায়ন করেছে, কিন্তু প্ল্যান করবে না (refusal to issue)',
    'plan-contents': 'চূড়ান্ত বা বদলানো প্ল্যান (final or amended plan) পাঠিয়েছে, আমি তাতে একমত নই',
    'refusal-to-reassess': 'যার প্ল্যান আছে, তার নতুন মূল্যায়ন করবে না (refusal to reassess)',
    'refusal-to-amend':
      'পর্যালোচনা (annual review) বা নতুন মূল্যায়নের পর প্ল্যান বদলাবে না (refusal to amend)',
    'ceasing-plan': 'প্ল্যান বন্ধ করবে (cease to maintain)',
    'draft-plan': 'খসড়া প্ল্যান (draft plan) পাঠিয়েছে, বা কী করতে চায় তা বলেছে',
    'no-decision': 'সিদ্ধান্ত নেয়নি, আমি অপেক্ষায় আছি',
    'disability-discrimination':
      'প্রতিবন্ধিতার কারণে কারও সঙ্গে অন্যায় আচরণ করা বা কাউকে স্কুল থেকে বহিষ্কার করা হয়েছে (disability discrimination)',
    'something-else':
      'অন্য কিছু: সাহায্য দেওয়া হচ্ছে না, যাতায়াত, স্কুলে জায়গা, স্কুল থেকে বহিষ্কার (exclusion)',
    B: 'Section B: প্রয়োজন',
    F: 'Section F: স্কুল বা কলেজে সাহায্য',
    I: 'Section I: স্কুল বা কলেজ, বা কোনো নাম না থাকা',
    health: 'স্বাস্থ্য (Section C বা G)',
    'social-care': 'সোশ্যাল কেয়ার (Section D বা H)',
    other: 'অন্য অংশ (section), বা ব্যক্তিগত বাজেট (personal budget)',
    school: 'স্কুল',
    'awaiting-assessment': 'প্রথম মূল্যায়নের (assessment) অনুরোধের উত্তর',
    'awaiting-plan': 'প্রথম প্ল্যান, কাউন্সিল মূল্যায়নে (assessment) রাজি হওয়ার পর',
    'awaiting-review': 'পর্যালোচনার মিটিংয়ের (review meeting) পরের চিঠি',
    'awaiting-amendment': 'বদলানো প্ল্যান (amended plan), কী বদলাবে সেই চিঠির পর',
    'awaiting-school': 'যে প্ল্যানে পরের স্কুলের নাম থাকবে',
    'awaiting-college': 'যে প্ল্যানে সেকেন্ডারি স্কুলের পরে কোথায় যাবে, তার নাম থাকবে',
    yes: 'হ্যাঁ',
    no: 'না',
    'not-sure': 'আমি নিশ্চিত নই',
  },

  errors: {
    'no-answer': (thing) => `${thing} বাছুন`,
    'not-sure-alone': () => 'তারিখ লিখুন, অথবা একটি ঘর বাছুন',
    'no-day': (thing) => `${thing} তারিখের দিন লিখুন`,
    'no-month': (thing) => `${thing} তারিখের মাস লিখুন, যেমন 11`,
    'no-year': (thing) => `${thing} তারিখের বছর লিখুন, যেমন 2026`,
    'unreadable-day': (_, typed) => `“${typed}” কোন দিন, বোঝা যাচ্ছে না। সংখ্যা লিখুন, যেমন 2`,
    'unreadable-month': (_, typed) =>
      `“${typed}” কোন মাস, বোঝা যাচ্ছে না। মাসের নাম বা সংখ্যা লিখুন, যেমন 11`,
    'unreadable-year': (_, typed) => `“${typed}” কোন বছর, বোঝা যাচ্ছে না। সংখ্যা লিখুন, যেমন 2026`,
    'no-such-day': (_, typed) => `${typed} বলে কোনো তারিখ নেই। মিলিয়ে দেখুন: আগে দিন, পরে মাস`,
    'in-future': (_, typed) => `${typed} এখনও আসেনি। তারিখ মিলিয়ে দেখুন`,
  },

  labels: {
    pastReview,
    checker:
      'আমি কি আপিল (appeal) করতে পারি, আর মধ্যস্থতার সার্টিফিকেট (mediation certificate) কি লাগবে?',
    continue: 'এগিয়ে যান',
    back: 'পিছনে যান',
    help: 'সাহায্য',
    problem: 'একটি সমস্যা আছে',
    error: 'সমস্যা:',
    or: 'অথবা',
    day: 'দিন',
    month: 'মাস',
    year: 'বছর',
    needs: 'কাউন্সিলের চিঠি থাকলে সঙ্গে রাখুন। সর্বোচ্চ 7টি প্রশ্ন আছে।',
    onlyEngland: 'এটা ইংল্যান্ডের জন্য।',
    otherNations: 'ইংল্যান্ডে নয়?',
    official: 'আপিল নিয়ে GOV.UK',
    countdown: 'আপনার আপিল করার শেষ দিন',
    waits: (checker) =>
      `“${checker}” অংশের প্রশ্নগুলোর উত্তর দিন। তখন আপনার আপিল করার শেষ দিন এখানে দেখা যাবে।`,
    toChecker: 'প্রশ্নে যান',
    contact: 'কাকে ফোন করবেন',
    phone: 'টেলিফোন',
    relay: 'Relay UK',
    hours: 'খোলা',
    email: 'ইমেইল',
    website: 'ওয়েবসাইট',
    address: 'ঠিকানা',
    notice: 'কাউন্সিলের মধ্যস্থতার নোটিশ (mediation notice)',
    adviser: 'মধ্যস্থতা পরামর্শদাতা (mediation adviser)',
    advice: 'পরামর্শ সেবা (advice service)',
    disagreement: 'অন্য মতবিরোধের জন্য',
    sendTeam: 'SEND টিম (SEND team)',
    forCouncil: (name) => `${name ? `${name}-এর` : 'আপনার কাউন্সিলের'} সিদ্ধান্তের জন্য।`,
    tribunal: 'ট্রাইব্যুনাল (tribunal)',
    adviserHelps: 'বেশিরভাগ আপিলের আগে তাঁদের ফোন করতেই হবে। এটা ফ্রি।',
    adviceHelps: 'তাঁরা আপনার চিঠি ও আপিল নিয়ে সাহায্য করেন। এটা ফ্রি।',
    askCouncil: 'কাউন্সিলের কাছে নম্বর চেয়ে নিন।',
    useLetter:
      'সিদ্ধান্তের চিঠিতে মধ্যস্থতা পরামর্শদাতার নম্বর থাকতেই হবে। না থাকলে কাউন্সিলকে জিজ্ঞাসা করুন।',
    checked: (day) => `কাউন্সিল ${day} তারিখে এটা যাচাই করেছে।`,
    old: (day) => `কাউন্সিল এটা শেষ যাচাই করেছে ${day} তারিখে, 180 দিনের বেশি আগে। এখন ভুল হতে পারে।`,
    unchecked: (published) =>
      published
        ? `এই নম্বর ${/\d{4}/.exec(published)?.[0] ?? published} সালের। ভুল হতে পারে।`
        : 'এই নম্বর কত পুরোনো, আমরা জানি না। ভুল হতে পারে।',
    uncheckedDetails: 'কাউন্সিল এসব তথ্য যাচাই করেনি। ভুল হতে পারে।',
    useThatOne: 'আপনার চিঠির নম্বর ব্যবহার করুন।',
    noDate: 'তারিখ নেই',
    ownPage: 'এর নিজের পেজে:',
    hardWords: 'এসব শব্দের মানে',
    language: 'ভাষা',
    loading: 'লোড হচ্ছে। অপেক্ষা করুন।',
    notLoaded: 'এই অংশ লোড হয়নি। আপনার উত্তর রাখা আছে।',
    partNotLoaded: 'এই অংশ লোড হয়নি।',
    tryAgain: 'আবার চেষ্টা করুন',
    openPage: 'এটা নিজের পেজে খুলুন',
  },
};
