export const useNumber = 'Proszę dzwonić pod numer z listu.';
export const numberInLetter =
  'List z decyzją (decision letter) musi podawać numer doradcy ds. mediacji. Jeśli go nie podaje, proszę zapytać urząd.';
export const pastReview = 'Te zasady wymagają już sprawdzenia. Proszę przejść na oficjalną stronę.';
