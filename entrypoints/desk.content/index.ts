/** In the desk's page: mounts the coach, once the first-run page was accepted. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWhenAccepted } from '@/lib/page/start';

/** In our own world, where the page cannot reach: an event or a named element could be the page's. */
const running = Symbol.for('amends');

export default defineContentScript({
  matches: ['https://mail.google.com/*', 'https://*.zendesk.com/agent/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    const world = globalThis as { [running]?: AbortController };
    world[running]?.abort();
    world[running] = new AbortController();
    startWhenAccepted(document, world[running].signal);
  },
});
