/** All figures, in the order of the lead page. */
import anger from './figures/anger';
import contacts from './figures/contacts';
import familiesPer100Replies from './figures/families-per-100-replies';
import gestures from './figures/gestures';
import leaving from './figures/leaving';
import onTime from './figures/on-time';
import path from './figures/path';
import pillars from './figures/pillars';
import promisesKept from './figures/promises-kept';
import reasons from './figures/reasons';
import recovered from './figures/recovered';
import rootCauses from './figures/root-causes';
import scoreBeforeAfter from './figures/score-before-after';
import type { Figure } from './figure';

export const figures: readonly Figure[] = [
  recovered, promisesKept, onTime, scoreBeforeAfter, reasons, path, pillars, familiesPer100Replies, leaving, rootCauses, anger, gestures, contacts,
];

export { countable, inWeeks, type CountedCase, type CountedFollowUp, type StatsData } from './data';
export type { Cell, Column, Figure } from './figure';
