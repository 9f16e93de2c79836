/** Desks allowed at run time: the built content script, registered on origins that the agent granted, and kept in step at every start. */
import { browser } from 'wxt/browser';
import { Problem } from './problem';
import { inTurn } from './turns';

const key = 'desks';
const idPrefix = 'desk:';

/** Origins the agent added and still grants. */
export async function listDesks(): Promise<string[]> {
  const desks = await stored();
  const granted = await Promise.all(desks.map((origin) => isGranted(origin)));
  return desks.filter((_, index) => granted[index]);
}

/** Adds an origin that was just granted and starts on its open tabs. Throws `permission-missing`: the page that asks has to request it first. */
export function addDesk(origin: string): Promise<string[]> {
  return inTurn(key, async () => {
    if (!(await isGranted(origin))) throw new Problem('permission-missing');
    await browser.storage.local.set({ [key]: [...new Set([...(await stored()), origin])] });
    await register();
    await startIn([patternOf(origin)]);
    return listDesks();
  });
}

/** Removes an origin, its script and its permission. */
export function removeDesk(origin: string): Promise<string[]> {
  return inTurn(key, async () => {
    const rest = (await stored()).filter((desk) => desk !== origin);
    await browser.storage.local.set({ [key]: rest });
    await register();
    if (!rest.some((desk) => patternOf(desk) === patternOf(origin))) await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
    return listDesks();
  });
}

/** Registrations vanish with updates and restarts, and permissions are revoked behind our back: this makes them agree again. */
export function keepDesksInStep(): Promise<void> {
  return inTurn(key, register);
}

/** Runs the content script in tabs that were open before it could start: after an install, an update, or a new permission. */
export async function startInOpenTabs(): Promise<void> {
  await startIn([...ownMatches(), ...(await listDesks()).map(patternOf)]);
}

/** A match pattern of the whole host; browsers differ over ports, so it has none. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

async function stored(): Promise<string[]> {
  const desks: unknown = (await browser.storage.local.get(key))[key];
  return Array.isArray(desks) ? desks.filter((desk): desk is string => typeof desk === 'string' && URL.canParse(desk)) : [];
}

const isGranted = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [patternOf(origin)] });
const ownScripts = () => browser.runtime.getManifest().content_scripts ?? [];
const ownMatches = () => ownScripts().flatMap(({ matches }) => matches ?? []);

async function register(): Promise<void> {
  const [script] = ownScripts();
  const wanted = new Map((await listDesks()).map(patternOf).filter((pattern) => !ownMatches().some((own) => covers(own, pattern))).map((pattern) => [idPrefix + pattern, pattern]));
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id).filter((id) => id.startsWith(idPrefix));
  const gone = there.filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const missing = [...wanted].filter(([id]) => !there.includes(id));
  if (missing.length === 0 || !script?.js) return;
  await browser.scripting.registerContentScripts(missing.map(([id, pattern]) => ({
    id, matches: [pattern], js: script.js!, ...(script.css ? { css: script.css } : {}), runAt: script.run_at ?? 'document_idle', allFrames: script.all_frames ?? false,
  })));
}

/** Whether the manifest's pattern already holds this host: twice on one page would be one too many. */
function covers(own: string, pattern: string): boolean {
  const [, scheme, host] = /^([^:]+):\/\/(?:\*\.)?([^/]+)\//.exec(own) ?? [];
  const { protocol, hostname } = new URL(pattern);
  if (!scheme || !host || !own.endsWith('/*') || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
  return hostname === host || (own.includes('://*.') && hostname.endsWith(`.${host}`));
}

async function startIn(matches: string[]): Promise<void> {
  const files = ownScripts()[0]?.js;
  if (!files || matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(tabs.filter(({ id, discarded }) => id !== undefined && !discarded)
    .map(({ id }) => browser.scripting.executeScript({ target: { tabId: id! }, files: files as never, injectImmediately: true })));
}
