/** In the desk's page: mounts the coach, once the first-run page was accepted. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWhenAccepted } from '@/lib/page/start';

/** In our own world, which the page cannot reach: what ends the script that runs there. The event by which scripts of WXT end each other can be made by any page (security A9). */
const running = Symbol.for('amends');
const world = globalThis as { [running]?: AbortController };

export default defineContentScript({
  matches: ['https://mail.google.com/*', 'https://*.zendesk.com/agent/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    world[running]?.abort();
    world[running] = new AbortController();
    startWhenAccepted(document, world[running].signal);
  },
});
