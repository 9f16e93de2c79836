/** What a desk did to repair: "devolví", "he bloqueado"; "refunded", "sent". */
import { firstPerson } from '../verbs';
import { repairVerbs } from './act';
import type { WordSet } from '.';

export default {
  es: firstPerson(...repairVerbs).past,
  en: [
    'refunded', 'reimbursed', 'credited', 'paid', 'returned', 'reversed', 'cancelled', 'canceled', 'voided', 'waived', 'removed', 'deleted', 'deducted',
    'discounted', 'rebilled', 'compensated',
    'sent', 'shipped', 'dispatched', 'posted', 'mailed', 'emailed', 'texted', 'couriered', 'delivered', 'replaced', 'swapped', 'exchanged', 'reordered',
    'packed', 'printed', 'reissued', 'issued',
    'fixed', 'repaired', 'corrected', 'restored', 'reset', 'unlocked', 'blocked', 'locked', 'unblocked', 'reactivated', 'activated', 'reopened', 'cleared',
    'released', 'updated', 'changed', 'switched',
    'moved', 'added', 'applied', 'approved', 'authorised', 'authorized', 'booked', 'rebooked', 'reserved', 'scheduled', 'arranged', 'assigned', 'escalated',
    'raised', 'opened', 'filed', 'logged', 'reported',
    'asked', 'called', 'rang', 'phoned', 'spoken', 'spoke', 'checked', 'confirmed', 'contacted', 'alerted', 'flagged', 'attached', 'put', 'set', 'taken',
    'pulled', 'held', 'extended', 'upgraded', 'merged',
    'copied', 'found', 'processed', 'registered', 'stopped', 'started', 'sorted', 'resolved', 'saved', 'kept', 'written', 'made', 'turned', 'patched',
    'rolled', 'reinstated', 'transferred', 'traced', 'rearranged', 'given',
  ],
} satisfies WordSet;
