import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { Code } from '../../../elements/chunks.js';
import { offer } from '../../../i18n/register-module.js';

/** Squares that must stay light around a code (ISO/IEC 18004). */
const QUIET = 4;

function codeOf(text: string): Code {
  const code = generate(text);
  const size = code.size + 2 * QUIET;
  return [toSvgPath(code), `${-QUIET} ${-QUIET} ${size} ${size}`];
}

offer({ codeOf });
