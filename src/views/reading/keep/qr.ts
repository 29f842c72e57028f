// The qr chunk: draws QR codes.
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** The path of the dark squares of a QR code, and its `viewBox`. */
export type Code = readonly [path: string, viewBox: string];

/** Squares that must stay light around a code (ISO/IEC 18004). */
const QUIET = 4;

/** The QR code for a text. */
export function codeOf(text: string): Code {
  const code = generate(text);
  const size = code.size + 2 * QUIET;
  return [toSvgPath(code), `${-QUIET} ${-QUIET} ${size} ${size}`];
}
