import { counted } from '../count.js';

// The words, where one had to be chosen:
// council is "urząd lokalny", then "urząd": "rada" is also the word for advice.
// A mediation certificate is "zaświadczenie mediacyjne": "zaświadczenie o mediacji" would certify that mediation took place.
// A claim is "pozew", and a complaint "skarga": a complaint stops no time, so the two cannot share a word.
// A day stands behind a colon, so that it needs no case.

export const pastReview = 'Te zasady wymagają już sprawdzenia. Proszę przejść na oficjalną stronę.';
export const cannotTell =
  'Nie możemy tego jeszcze powiedzieć. Punkt doradczy (advice service) może to z Państwem sprawdzić.';
export const callAdviser = 'Proszę zadzwonić do doradcy ds. mediacji (mediation adviser)';
export const adviserInTime = 'do doradcy w ciągu 2 miesięcy od daty listu';
export const monthToAppeal =
  'na odwołanie do trybunału mają Państwo co najmniej 1 miesiąc od daty zaświadczenia.';
export const canAppealThese =
  'Jeśli nie zgadzają się Państwo też z Section B, F lub I, proszę zmienić odpowiedź: w sprawie tych części mogą się Państwo odwołać do trybunału.';

export const daysLeft = (days: number) => {
  const only = days < 8 ? 'tylko ' : '';
  return days > 1
    ? counted(days, 'pl', {
        few: (n) => `Zostały ${only}${n} dni.`,
        other: (n) => `Zostało ${only}${n} dni.`,
      })
    : (['To jest dzisiaj.', 'To jest jutro.'][days] ?? '');
};
