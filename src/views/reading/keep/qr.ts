// The qr chunk: draws QR codes.
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** The path data of the dark modules of a QR code, and its `viewBox`. */
export type Code = readonly [path: string, viewBox: string];

/** The width of the quiet zone, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** The QR code for a text. */
export function codeOf(text: string): Code {
  const code = generate(text);
  const size = code.size + 2 * QUIET;
  return [toSvgPath(code), `${-QUIET} ${-QUIET} ${size} ${size}`];
}
