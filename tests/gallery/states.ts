/** The panel's states by hand, for looking at and for the component tests: each is one moment of a ticket. */
import type { Span } from '../../lib/ticket';
import type { FollowUp } from '../../lib/case';
import type { PanelState, ShownFinding } from '../../lib/coach/panel';
import type { StepResult } from '../../lib/analysis/types';
import type { StepId, StepState } from '../../lib/ticket';

export const now = '2026-11-21T14:20';
const span = (text: string, start = 0): Span => ({ text, start, end: start + text.length });
const steps = (states: Partial<Record<StepId, [StepState, string?]>>): StepResult[] =>
  (['good-intent', 'align', 'apology', 'make-right', 'assure'] as const).map((step) => {
    const [state, words] = states[step] ?? ['todo'];
    return { step, state, evidence: words ? span(words) : null };
  });
const ticket: PanelState['ticket'] = { host: 'practice', key: 'practice|1', id: '4821', address: 'https://desk.example/4821', label: 'Marta', customer: null, subject: 'Cafetera', customerName: 'Marta', practice: true };

const finding = (id: string, text: string, part: Partial<ShownFinding>): ShownFinding => ({
  id, rule: id, family: 'blame', text, start: 40, end: 40 + text.length, suggestion: { kind: 'replace', start: 40, end: 40 + text.length, text: '' }, weight: 'hurt', advice: 'Puede sonar a reproche y borra la disculpa que va antes.',
  why: 'Recordar lo que ya se dijo pone la carga en quien espera. La disculpa de antes deja de oírse.', pair: { before: 'Como ya le dijimos, el plazo es de cinco días.', after: 'El plazo era de cinco días y no lo cumplimos.' },
  source: 'Método, paso 3: disculparse sin defensa', marked: true, ...part,
});
export const findings = [
  finding('already-told', 'pero como ya le indicamos', {}),
  finding('courier', 'dependen del transportista', { family: 'excuse', weight: 'weakens', advice: 'Explica, pero pone distancia. ¿Qué sí depende de nosotros?', suggestion: { kind: 'prompt', text: 'El retraso es nuestro: [qué debimos hacer].' } }),
  finding('inconvenience', 'Lamentamos las molestias ocasionadas', { family: 'canned', weight: 'canned', advice: 'Lo ha leído muchas veces. Dilo con lo que le pasó.', suggestion: { kind: 'prompt', text: 'Siento que ‹tres semanas› después [lo que le falta].' } }),
];
const reading: PanelState['reading'] = {
  emotions: { anger: 'high', sadness: 'low' }, evidence: {}, complaint: true, reason: 'late-delivery', leaving: ['competitor'], wants: ['refund'], meanings: ['ultimatum'], allegation: false, thanksOnly: false,
  points: [{ ...span('¿dónde está mi cafetera?'), answered: false, by: null }, { ...span('devuélvanme el dinero', 30), answered: true, by: span('le devuelvo el importe') }], waiting: span('tres semanas'), contacts: 2,
  quote: 'Llevo tres semanas esperando la cafetera y ya me da igual: devuélvanme el dinero.', confident: true,
};
const angry: PanelState = {
  mode: 'coaching', words: 'es', theme: 'light', ticket, language: { customer: 'es', draft: 'es' }, register: 'usted', registerChoice: 'auto', reading, correctedEmotion: null, calm: false, fault: 'unsure', draftLength: 0,
  steps: steps({}), openStep: null, findings: [], current: 0, prompts: [], promises: [], plan: [], saved: [], followUps: [], asked: { ask: [], read: {} }, wrapUp: false, sent: false, ready: false,
  wayForward: 'Una llamada hoy, y el reembolso sin que lo pida otra vez.', check: [], copied: false,
};
const promise = { ...span('Mañana le confirmo con el almacén'), owner: 'me' as const, what: 'confirmar con el almacén', due: '2026-11-22T10:00:00', precision: 'hour' as const, conditional: false, dueWords: 'Mañana' };
const plan: PanelState['plan'] = [
  { phase: 'fast', promise: 'Confirmar reembolso o envío', due: '2026-11-21T17:00', zone: 'Europe/Madrid', conditional: false, certain: true },
  { phase: 'slow', promise: 'Volver a escribir: ¿quedó bien?', due: '2026-12-05T10:00', zone: 'Europe/Madrid', conditional: false, certain: true },
];
const drafting: PanelState = {
  ...angry, draftLength: 160, findings, promises: [promise], plan: [{ ...plan[0]!, promise: 'Mañana le confirmo con el almacén', due: '2026-11-22T10:00' }, plan[1]!],
  steps: steps({ 'good-intent': ['done', 'Gracias por contárnoslo'], apology: ['half', 'Lamentamos las molestias'], assure: ['done', 'Mañana le confirmo'] }),
};
const ready: PanelState = {
  ...drafting, ready: true, findings: [], plan,
  steps: steps({ 'good-intent': ['done', 'tiene toda la razón'], align: ['done', 'tres semanas sin contestarle'], apology: ['done', 'el error fue nuestro'], 'make-right': ['done', '¿Qué le ayudaría más?'], assure: ['done', 'hoy antes de las 17:00'] }),
};
export const followUp = (part: Partial<FollowUp> = {}): FollowUp => ({
  id: 'f1', phase: 'fast', state: 'open', ticket: ticket!, promise: 'Confirmar reembolso o envío', due: '2026-11-21T12:20', zone: 'Europe/Madrid', dueAt: Date.parse('2026-11-21T12:20'), conditional: false, twin: null, caseId: null,
  createdAt: 0, notifiedAt: null, doneAt: null, outcome: null, moves: [], closedTicket: false, practice: true, ...part,
});

export const states: Record<string, PanelState> = {
  calm: {
    ...angry, calm: true, wayForward: null, language: { customer: 'en', draft: 'en' }, register: 'none', plan: [], draftLength: 44,
    reading: { ...reading, emotions: { neutral: 'low' }, complaint: false, reason: 'none', leaving: [], wants: ['information'], meanings: [], waiting: null, contacts: 1, quote: 'Could you tell me if the grey cover also fits the 2023 model?', points: [{ ...span('if the grey cover also fits'), answered: true, by: span('Yes, the grey cover fits the 2023') }] },
    steps: steps({}), prompts: [{ step: 'assure', text: "If it doesn't fit, [what you'll do] and I'll write to you by [when].", register: 'none', language: 'en' }, { step: 'assure', text: "I'll [what].", register: 'none', language: 'en' }],
  },
  reading: angry,
  unsure: { ...angry, wayForward: null, reading: { ...reading, emotions: { worry: 'mid' }, confident: false, leaving: [], allegation: true } },
  phrase: drafting,
  prompt: { ...drafting, current: 1 },
  step: {
    ...drafting, openStep: 'apology', findings: findings.slice(1), fault: 'ours', steps: steps({ 'good-intent': ['done', 'Gracias por contárnoslo'], align: ['done', 'y sin respuesta: cansa'], apology: ['half'], 'make-right': ['na'], assure: ['done', 'Mañana le confirmo'] }),
    prompts: [{ step: 'apology', text: 'Lo siento. ‹Tres semanas› sin su ‹cafetera› y sin respuesta: [qué hicimos mal].', register: 'usted', language: 'es' }, { step: 'apology', text: 'Lo siento. [Qué hicimos mal].', register: 'usted', language: 'es' }],
  },
  ready,
  saved: { ...ready, saved: [followUp({ id: 's1', due: '2026-11-21T17:00' }), followUp({ id: 's2', phase: 'slow', due: '2026-12-05T10:00' })] },
  'wrap-up': { ...drafting, findings: [], sent: true, wrapUp: true, plan: [] },
  late: { ...angry, wayForward: null, followUps: [followUp()] },
  'second-visit': { ...angry, wayForward: null, followUps: [followUp({ phase: 'slow', promise: 'Volver a escribir: ¿quedó bien?', due: '2026-11-21T10:00' })] },
  copied: { ...drafting, copied: true, check: [{ field: 'subject', state: 'green', variant: '' }, { field: 'customer', state: 'amber', variant: '' }, { field: 'messages', state: 'red', variant: '' }] },
  unreadable: { ...angry, mode: 'unreadable', check: [{ field: 'subject', state: 'green', variant: '' }, { field: 'customer', state: 'amber', variant: '' }, { field: 'messages', state: 'red', variant: '' }] },
  note: { ...angry, mode: 'note' },
  'no-ticket': { ...angry, mode: 'no-ticket' },
  'other-language': { ...angry, mode: 'other-language' },
  'not-accepted': { ...angry, mode: 'not-accepted' },
};
