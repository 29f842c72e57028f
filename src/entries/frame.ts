// For a page with a hosted page in a frame.
import { startFrameHost } from '../embed/frame-host.js';

startFrameHost(import.meta.url);
