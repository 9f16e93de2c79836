/** The browser's own object, as the worker and extension pages see it in the tests. */
import type { Browser } from 'wxt/browser';

declare global {
  const chrome: typeof import('wxt/browser').browser & { runtime: Browser.runtime.Static };
}
