import type { More } from '../internal/more.js';
import { offer } from '../internal/offer.js';
import { guideView } from './guide-view.js';
import { languagesView } from './languages-view.js';
import { listenView } from './listen-view.js';
import { aboutView, certificateView, helpView, openView, rulesSentence } from './open-view.js';
import { optionsView } from './options-view.js';
import { termsView } from './reading-views.js';
import { layOut, notesView } from './paper.js';
import { planView } from './stages-view.js';
import { sentenceOf } from './sentences.js';
import { styles } from './styles.js';
import { takeView } from './take-view.js';
import { workingView } from './working-view.js';

export const more: More = {
  styles,
  help: helpView,
  about: aboutView,
  sentence: sentenceOf,
  open: openView,
  rules: rulesSentence,
  certificate: certificateView,
  working: workingView,
  terms: termsView,
  guide: guideView,
  options: optionsView,
  plan: planView,
  take: takeView,
  languages: languagesView,
  notes: notesView,
  layOut,
  listen: listenView,
};

offer({ more });
