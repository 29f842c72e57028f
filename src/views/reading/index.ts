import type { More } from '../../elements/chunks.js';
import { offer } from '../../i18n/register-module.js';
import { guideView } from './guide.js';
import { languagesView } from './languages.js';
import { listenView } from './listen.js';
import { aboutView, certificateView, helpView, openView, rulesSentence } from '../result/open.js';
import { optionsView } from './options.js';
import { termsView } from './terms.js';
import { layOut, notesView } from './paper.js';
import { planView } from './stages.js';
import { sentenceOf } from '../result/sentences.js';
import { styles } from './styles.js';
import { takeView } from './keep/keep.js';
import { workingView } from '../result/working.js';

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
