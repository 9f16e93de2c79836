/** Every row of a backup, checked as strictly as what comes from a page: a file is a stranger, too. */
import { fields, listOf, oneOf, orNull, text, whole } from '../checks';
import { currentCase, currentFollowUp, type Before, type KeptCase, type KeptCustomer, type KeptFollowUp, type ReplyMark } from '../db';
import { instantOf } from '../calendar';
import { movedByIds, mostNote } from '../customers/card';
import { isWhole } from '../followups/events';
import type { Thread } from '../followups/thread';
import { Problem } from '../problem';
import { soundSettings } from '../settings-store';
import * as shapes from '../shapes';
import type { Backup, BackupSettings } from './file';

const most = 200_000;

const shape = fields<Backup>({
  followUps: listOf(followUp, most),
  cases: listOf(caseOf, most),
  history: listOf(fields<Before>({ followUp: shapes.id, at: shapes.epoch, row: followUp }), most),
  threads: listOf(fields<Thread>({
    ticket: shapes.ticketKey, customer: orNull(shapes.mark), agent: orNull(shapes.mark), answered: listOf(shapes.epoch, 20), wrote: listOf(shapes.epoch, 20), seenAt: shapes.epoch,
  }), most),
  customers: listOf(fields<KeptCustomer>({
    customer: shapes.customer, is: orNull(shapes.customer), note: text(mostNote), movedBy: orNull(oneOf(movedByIds)), changedAt: shapes.epoch,
  }), most),
  replies: listOf(fields<ReplyMark>({ at: shapes.epoch, fingerprints: listOf(whole(-0x80000000, 0xffffffff), 5000) }), 500),
  settings,
});

/** The rows of a file, whole and in order, or `invalid`. */
export function checked(data: unknown): Backup {
  const backup = shape(data);
  alone(backup.followUps.map(({ id }) => id));
  alone(backup.cases.map(({ id }) => id));
  alone(backup.cases.map(({ ticket }) => ticket.key));
  alone(backup.history.map(({ followUp: id }) => id));
  alone(backup.threads.map(({ ticket }) => ticket));
  alone(backup.customers.map(({ customer }) => customer));
  alone(backup.replies.map(({ at }) => at));
  return backup;
}

/** As in the browser's own storage, what is unknown or unsound is left out; consent is never brought. */
function settings(value: unknown): BackupSettings {
  const { acceptedAt: _consent, ...others } = soundSettings(value);
  return others as BackupSettings;
}

/** Open without an end, or ended with its outcome; its instant counted again from the local plan. */
function followUp(value: unknown): KeptFollowUp {
  const row = shapes.keptFollowUp(value);
  const ended = isWhole(row.outcome) && row.doneAt !== null && (row.state === 'dropped') === (row.outcome.kind === 'let-go');
  if (row.state === 'open' ? row.outcome !== null || row.doneAt !== null : !ended) throw new Problem('invalid', 'an end without its outcome');
  return currentFollowUp({ ...row, dueAt: instantOf(row.due, row.zone) });
}

function caseOf(value: unknown): KeptCase {
  const row = shapes.keptCase(value) as KeptCase;
  if (row.state === 'prevented' && !row.prevention?.doneAt) throw new Problem('invalid', 'prevented without prevention');
  return currentCase(row);
}

function alone(keys: readonly (string | number)[]): void {
  if (new Set(keys).size < keys.length) throw new Problem('invalid', 'the same row twice');
}
