// For a page that frames a hosted one.
import { startFrameHost } from '../embed/frame-host.js';

startFrameHost(import.meta.url);
