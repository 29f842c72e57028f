// The law counts from the date of the letter or certificate: each period names it.
export const within2Months = '2 bilood gudahood laga bilaabo taariikhda warqadda';
export const after2Months = 'in ka badan 2 bilood ka dib taariikhda warqadda';
export const from2Months = '2 bilood laga bilaabo taariikhda warqadda';
export const from1Month = '1 bil laga bilaabo taariikhda shahaadada, haddii ay taasi ka dambayso';
export const pastReview =
  'Waxaa la gaaray wakhtigii xeerarkan la hubin lahaa. Eeg bogga rasmiga ah.';
export const canStillAppeal = 'Weli racfaan waad qaadan kartaa.';
export const canStillMediate = 'Weli dhexdhexaadin waad geli kartaa.';
export const within1Month = '1 bil gudaheed laga bilaabo taariikhda shahaadada';
export const within3Days = '3 maalmood oo shaqo gudahood';
export const ifCalled = (call: string) =>
  `Haddii aad la-taliyaha ${call} ${within2Months}, racfaanka waxaad u haysataa ugu yaraan 1 bil laga bilaabo taariikhda shahaadada.`;
export const cannotTell = 'Weli ma garan karno. Adeegga talobixinta ayaa kula eegi kara.';
export const canAppealThese =
  'Haddii aad sidoo kale khilaafsan tahay Section B, F ama I, jawaabtaada beddel: kuwaas racfaan waad ka qaadan kartaa.';
export const mustReach = `Racfaannada badankood waa khasab inay maxkamadda gaaraan ${within2Months}`;
export const claimForms =
  'Waxaa jira foom waalidka loogu talagalay iyo mid qofka dhalinyarada ah loogu talagalay.';
