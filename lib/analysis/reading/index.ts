/** How the customer arrives: emotions, reason, signs of leaving, wants, points. */
import type { Language, ReadLanguage } from '../../ticket';
import { feel } from '../emotions';
import type { DraftContext } from '../rule';
import type { AnalysisInput, Reading } from '../types';
import { isMishap } from './account';
import { isAllegation } from './allegation';
import { answered } from './answers';
import { isComplaint } from './complaint';
import { contactsOf } from './contacts';
import { factsOf, type Facts } from './facts';
import { leavingOf } from './leaving';
import { meaningsOf } from './meanings';
import { ownWords, type OwnWords } from './own-words';
import { pointsOf } from './points';
import { reasonOf, reasonWeights } from './reasons';
import { isThanksOnly } from './thanks-only';
import { before, unkept, type Before } from './thread';
import { waitingOf } from './waiting';
import { wantsOf } from './wants';

/** Reads the last customer message in the light of the thread; `draft` answers its points. Offsets are of that message. */
export function readCustomer(input: Pick<AnalysisInput, 'messages' | 'subject'>, language: ReadLanguage, draft: DraftContext | null): Reading {
  const text = input.messages.findLast(({ role }) => role === 'customer')?.text ?? '';
  const read = spoken(text, language, draft?.language);
  if (!read || !text.trim()) return nothingRead();
  const agent = input.messages.filter(({ role }) => role === 'agent').map((message) => message.text);
  return readMessage(ownWords(text, read, agent), input, draft);
}

function readMessage(message: OwnWords, input: Pick<AnalysisInput, 'messages'>, draft: DraftContext | null): Reading {
  const facts = factsOf(message);
  const points = pointsOf(facts);
  const waiting = waitingOf(message);
  const contacts = contactsOf(message, input.messages);
  const weights = reasonWeights(facts.hits);
  const earlier = before(input.messages, message.language);
  const broken = earlier.promised && unkept(facts);
  // Who closes the account of somebody who died is not leaving us.
  const leads = isMishap(facts) ? facts.hits.filter(({ id }) => id !== 'leaving/cancel') : facts.hits;
  const signs = leavingOf(leads, [], contacts, broken);
  const complaint = isComplaint(facts, { weights, leaving: signs, waiting: waiting !== null, contacts }) || goesOn(facts, earlier);
  const reason = complaint ? reasonOf(weights, contacts, earlier.complaint) : 'none';
  const wants = wantsOf(facts.hits, points, complaint, reason);
  const leaving = complaint ? leavingOf(leads, wants, contacts, broken) : [];
  const { emotions, evidence } = feel(facts, { complaint, reason, leaving, waiting, contacts });
  return {
    emotions, evidence, complaint, reason, leaving, wants,
    meanings: meaningsOf(facts, complaint, leaving, wants, points),
    allegation: isAllegation(facts),
    thanksOnly: isThanksOnly(facts, complaint, points),
    points: answered(points, draft?.sentences ?? []),
    waiting, contacts,
  };
}

/** A complaint made earlier in the thread stands until it is settled or thanked for. */
const goesOn = (facts: Facts, { complaint }: Before) => complaint !== null && ['cues/resolved', 'cues/thanks', 'emotions/joy'].every((id) => facts.of(id).length === 0);

/** The language it is read in: when too short to tell, that of the draft, or the one whose letters it has. */
function spoken(text: string, language: ReadLanguage, draft: Language | undefined): Language | null {
  if (language === 'es' || language === 'en') return language;
  if (language === 'other') return null;
  if (draft) return draft;
  return /[ñ¿¡áéíóú]/i.test(text) || /\b(gracias|hola|no llega|sigue|esta|pedido|cuando|donde|por|otra|vez|mi|el|la)\b/i.test(text) ? 'es' : 'en';
}

const nothingRead = (): Reading => ({
  emotions: { neutral: 'low' }, evidence: {}, complaint: false, reason: 'none', leaving: [], wants: ['nothing'], meanings: [],
  allegation: false, thanksOnly: false, points: [], waiting: null, contacts: 1,
});
