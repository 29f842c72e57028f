// The law counts from the date of the letter or certificate: each period names it.
export const within2Months = '2 bilood gudahood laga bilaabo taariikhda warqadda';
export const after2Months = 'in ka badan 2 bilood ka dib taariikhda warqadda';
export const from2Months = '2 bilood laga bilaabo taariikhda warqadda';
export const from1Month = '1 bil laga bilaabo taariikhda shahaadada, haddii ay taasi ka dambayso';
export const numberInLetter =
  'Warqaddaada go’aanku waa khasab inay sheegto lambarka la-taliyaha dhexdhexaadinta. Haddii aanay sheegin, weydii golaha degaanka.';
export const useLetterNumber = 'Isticmaal lambarka ku yaal warqaddaada.';
export const pastReview =
  'Waxaa la gaaray wakhtigii xeerarkan la hubin lahaa. Eeg bogga rasmiga ah.';
export const canStillAppeal = 'Weli racfaan waad qaadan kartaa.';
export const canStillMediate = 'Weli dhexdhexaadin waad geli kartaa.';
