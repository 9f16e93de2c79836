/** The panel's frame: an extension page that the host page can neither read nor type into; it talks over one private port (decision 2). */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import { browser } from 'wxt/browser';
import type { PanelAction, PanelState } from '../coach/panel';
import { ask } from '../rpc';

export type Frame = { element: HTMLIFrameElement; focus: (part?: 'flag' | 'plan') => void; remove: () => void };

/** Puts the frame into the dock; the nonce is good for one check by the worker. */
export function mountFrame(dock: HTMLElement, state: ReadonlySignal<PanelState>, act: (action: PanelAction) => void): Frame {
  const element = dock.ownerDocument.createElement('iframe');
  element.title = 'Amends';
  element.allow = '';
  let port: MessagePort | null = null;
  let stop = () => {};
  element.addEventListener('load', () => {
    stop();
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<{ type: 'action'; action: PanelAction }>) => { if (data?.type === 'action') act(data.action); };
    stop = effect(() => channel.port1.postMessage({ type: 'state', state: state.value }));
    void ask('session/open').then(({ nonce }) => element.contentWindow?.postMessage({ nonce }, panelOrigin(), [channel.port2]));
  });
  element.src = browser.runtime.getURL('/panel.html' as '/popup.html');
  dock.append(element);
  return {
    element,
    focus: (part) => {
      element.focus();
      port?.postMessage({ type: 'focus', part });
    },
    remove: () => {
      stop();
      port?.close();
      element.remove();
    },
  };
}

/** Named, so that a frame which the page sent elsewhere gets nothing. */
const panelOrigin = () => new URL(browser.runtime.getURL('/' as '/popup.html')).origin;
