/** In the desk's page: mounts the coach, once the first-run page was accepted. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWhenAccepted } from '@/lib/page/start';

export default defineContentScript({
  matches: ['https://mail.google.com/*', 'https://*.zendesk.com/agent/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    startWhenAccepted(document, signal);
  },
});
