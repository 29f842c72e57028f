import { openPage } from './frame.js';
import type { Mode, Page } from './frame.js';

interface Plain {
  /** The page's own style sheet. */
  readonly css?: string;
  /** In the head, after the script. */
  readonly head?: string;
  /** Where relative addresses begin. */
  readonly base?: string;
}

const SCRIPT = new URL('/dist/local-offer-widgets.js', location.origin).href;

/** A page of a few paragraphs with our three elements, and whatever style sheet it is given. */
export const openPlain = (
  { css = '', head = '', base = '/' }: Plain,
  mode: Mode,
  width: number,
): Promise<Page> =>
  openPage(
    `<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>A council’s page</title>
        <script defer src="${SCRIPT}"></script>
        ${head}
        <style>body { font: 18px / 1.4 Georgia, serif; } ${css}</style>
      </head>
      <body>
        <main>
          <h1>If you disagree</h1>
          <p id="check">Have your decision letter with you.</p>
          <mediation-checker council="hackney"><p>The page’s own words.</p></mediation-checker>
          <p id="last-day">Find the day of your letter.</p>
          <deadline-countdown><p>The page’s own words.</p></deadline-countdown>
          <p id="call">Your letter says who to call.</p>
          <mediation-contact council="hackney"><p>The page’s own words.</p></mediation-contact>
        </main>
      </body>
    </html>`,
    { mode, width, base },
  );
