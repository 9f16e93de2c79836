import { defineConfig } from 'wxt';

/** Pages may load nothing from anywhere; the worker neither. `style-src 'unsafe-inline'` is left out on purpose. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** Desks that are read without asking for their address; all others are allowed one by one at run time. */
const builtInHosts = ['https://mail.google.com/*', 'https://*.zendesk.com/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  experimental: { escapeUnicode: true },
  // Vite's polyfill of module preload would fetch; every browser we support preloads by itself.
  vite: () => ({ build: { sourcemap: false, modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'unlimitedStorage', 'scripting', 'activeTab'],
    optional_permissions: ['notifications'],
    host_permissions: builtInHosts,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    web_accessible_resources: [{ resources: ['panel.html'], matches: ['<all_urls>'], use_dynamic_url: browser !== 'firefox' }],
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_commandPanel__' },
      'next-phrase': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'save-promise': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandSave__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'amends@amends.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } } }
      : { minimum_chrome_version: '122', externally_connectable: { ids: [] } }),
  }),
});
