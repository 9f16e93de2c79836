/** A copy of everything: saved as a file, and brought back only after saying what that would do. */
import { useSignal } from '@preact/signals';
import type { BackupSeen, RestoreHow } from '../../lib/backup';
import { Problem } from '../../lib/problem';
import { dates, localMinute, words } from '../../lib/words';
import type { Toaster } from '../ui/Toast';

/** Each rejects with a `Problem` and then has changed nothing. */
export type BackupDesk = {
  save: (passphrase: string | null) => Promise<void>;
  look: (file: string, passphrase: string | null) => Promise<BackupSeen>;
  restore: (file: string, passphrase: string | null, how: RestoreHow) => Promise<void>;
};
type Chosen = { file: string; passphrase: string | null; seen: BackupSeen | null; problem: string | null };

export function BackupRows({ desk, toaster }: { desk: BackupDesk; toaster: Toaster }) {
  const { backup } = words.value;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = typedIn(event);
    void desk.save(typed || null).then(() => toaster.show(backup.saved), () => toaster.show(words.value.problem));
  };
  return (
    <>
      <form class="row" onSubmit={save}>
        <span class="grow">{backup.save}<span class="small faint">{backup.saveMore}</span></span>
        <input class="input" type="password" name="passphrase" autocomplete="new-password" aria-label={backup.passphrase} placeholder={backup.passphrase} />
        <button class="button small-button">{words.value.save}</button>
      </form>
      <Bring desk={desk} toaster={toaster} />
    </>
  );
}

function Bring({ desk, toaster }: { desk: BackupDesk; toaster: Toaster }) {
  const chosen = useSignal<Chosen | null>(null);
  const { backup, cancel } = words.value;
  const look = async (file: string, passphrase: string | null) => {
    const seen = await desk.look(file, passphrase).catch((error: unknown) => problemOf(error));
    chosen.value = typeof seen === 'string' ? { file, passphrase: null, seen: null, problem: seen } : { file, passphrase, seen, problem: null };
  };
  const restore = (how: RestoreHow) => {
    const { file, passphrase } = chosen.value!;
    void desk.restore(file, passphrase, how).then(() => { chosen.value = null; toaster.show(backup.brought); }, () => toaster.show(words.value.problem));
  };
  const { seen, problem, file } = chosen.value ?? {};
  const locked = problem === backup.locked || problem === backup.wrong;
  return (
    <div class="row">
      <label class="grow" for="bring">{backup.bring}</label>
      <input
        id="bring" class="input" type="file" accept=".json,application/json"
        onChange={(event) => { const [picked] = event.currentTarget.files ?? []; if (picked) void picked.text().then((text) => look(text, null)); }}
      />
      {problem && <p class="problem" role="alert">{problem}</p>}
      {locked && (
        <form class="actions" onSubmit={(event) => { event.preventDefault(); void look(file!, typedIn(event)); }}>
          <input class="input" type="password" name="passphrase" required autocomplete="off" aria-label={backup.itsPassphrase} placeholder={backup.itsPassphrase} />
          <button class="button small-button">{backup.open}</button>
        </form>
      )}
      {seen && (
        <div class="sure" role="group" aria-label={backup.bring}>
          <p>{backup.counts(seen.holds.followUps, seen.holds.cases, dates.value.shortDay(localMinute(new Date(seen.madeAt))))}</p>
          <p class="small">{backup.replaceMore(seen.replace.added, seen.replace.changed, seen.replace.removed)}</p>
          <div class="actions">
            <button type="button" class="button" disabled={!seen.merge.added} onClick={() => restore('merge')}>{seen.merge.added ? backup.rowsToAdd(seen.merge.added) : backup.nothingMissing}</button>
            <button type="button" class="button danger" onClick={() => restore('replace')}>{backup.replace}</button>
            <button type="button" class="button plain" onClick={() => { chosen.value = null; }}>{cancel}</button>
          </div>
        </div>
      )}
    </div>
  );
}

const typedIn = (event: SubmitEvent) => String(new FormData(event.currentTarget as HTMLFormElement).get('passphrase') ?? '');

function problemOf(error: unknown): string {
  const { backup } = words.value;
  const code = error instanceof Problem ? error.code : 'failed';
  if (code === 'passphrase-needed') return backup.locked;
  if (code === 'passphrase-wrong') return backup.wrong;
  return code === 'newer-version' ? backup.newer : backup.notWhole;
}
