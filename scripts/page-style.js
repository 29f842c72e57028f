// The hash of the style of the hosted pages, for a policy: style-src 'sha256-…'.
import { createHash } from 'node:crypto';
import { STYLE } from '../lib/site/style.js';

export const styleHash = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
