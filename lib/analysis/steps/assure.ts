/** Step 5, assure and then do: who, what and when; a deed that is already done counts. */
import type { Span } from '../../ticket';
import { hasMoment, type Deed } from '../deeds';
import type { PromiseFound } from '../types';
import { touched, todo, type Judgement, type Step, type View } from './step';

function judge({ draft, deeds, promises, findings }: View): Judgement {
  const sure = (one: Span) => !touched(findings, ['overpromise', 'never', 'heat', 'blame'], one);
  const dated = promises.find((one) => one.due !== null && sure(one));
  // Certainty nobody has, or a datum already given, leaves the whole promise hanging.
  const hanging = findings.some(({ family }) => family === 'overpromise' || family === 'asks-again');
  const best: Judgement['state'] = hanging ? 'half' : 'done';
  if (dated) return { state: best, evidence: spanOf(dated) };
  const clear = deeds.filter((one) => sure(one) && !touched(findings, ['pushed-effort', 'canned', 'minimise', 'excuse', 'fake-follow-up'], one));
  const own = clear.filter(({ kind }) => kind !== 'passed on');
  const settled = own.find((deed) => deed.dated && !touched(findings, ['vague-promise'], deed))
    ?? own.find(({ kind }) => kind === 'done')
    ?? own.find((deed) => momentAsked(draft, deed));
  if (settled) return { state: best, evidence: spanOf(settled) };
  const begun: PromiseFound | Deed | undefined = promises[0] ?? clear.find(({ kind }) => kind !== 'moving');
  return begun ? { state: 'half', evidence: spanOf(begun) } : todo;
}

/** "Does Friday morning suit you? We'll bring a new one": the moment stands in the question beside. */
const momentAsked = ({ sentences, language }: View['draft'], { sentence: { index } }: Deed) =>
  [sentences[index - 1], sentences[index + 1]].some((one) => one?.question && hasMoment(one, language));

const spanOf = ({ text, start, end }: Span): Span => ({ text, start, end });

const examples: Step['examples'] = {
  es: [
    { customer: 'No me llegó el reembolso', draft: 'Hoy le devolví los 45 € y mañana antes de las 12 los verá en su cuenta.', is: 'done' },
    { customer: 'No me llegó el reembolso', draft: 'Te llamo el jueves a las 10 con el comprobante.', is: 'done', words: 'Te llamo el jueves' },
    { customer: 'No me llegó el reembolso', draft: 'Acabo de reembolsarte los $780.', is: 'done' },
    { customer: 'No me llegó el reembolso', draft: 'La devolución sale esta noche y el viernes la tiene en el banco.', is: 'done' },
    { customer: 'No me llegó el reembolso', draft: 'Me encargo de revisarlo y le escribo.', is: 'half' },
    { customer: 'No me llegó el reembolso', draft: 'Su caso fue escalado al área correspondiente.', is: 'half' },
    { customer: 'No me llegó el reembolso', draft: 'Los reembolsos dependen del banco.', is: 'todo' },
    { customer: 'No me llegó el reembolso', draft: 'Te lo acerco yo en mano el sábado antes de las 12.', is: 'done' },
    { customer: 'No me llegó el reembolso', draft: '¿Te va bien el viernes por la mañana? Te llevamos el cheque.', is: 'done' },
    { customer: 'No me llegó el reembolso', draft: 'Te pido perdón por lo de ayer.', is: 'todo' },
    { customer: 'Me cancelaron la cita', draft: 'Tengo un hueco el miércoles 25 a las 8:40 con el doctor Rey.', is: 'done' },
  ],
  en: [
    { customer: 'My refund never came', draft: "I refunded the £45 this morning and you'll see it by noon tomorrow.", is: 'done' },
    { customer: 'My refund never came', draft: "I'll ring you on Thursday at 10 with the receipt.", is: 'done', words: "I'll ring you on Thursday" },
    { customer: 'My refund never came', draft: "I've just refunded the $78.", is: 'done' },
    { customer: 'My refund never came', draft: 'Your money leaves us tonight and lands on Friday.', is: 'done' },
    { customer: 'My refund never came', draft: "I'll look into it and write to you.", is: 'half' },
    { customer: 'My refund never came', draft: 'Your case has been escalated to the relevant team.', is: 'half' },
    { customer: 'My refund never came', draft: 'Refunds depend on the bank.', is: 'todo' },
    { customer: 'My refund never came', draft: 'It is on the van, at yours by 4 today.', is: 'done' },
    { customer: 'My refund never came', draft: "Does Friday morning suit you? We'll bring you a cheque.", is: 'done' },
    { customer: 'My refund never came', draft: "I'll admit it looks odd.", is: 'todo' },
    { customer: 'You cancelled my appointment', draft: 'There is a bed on Ward 6 from this afternoon.', is: 'done' },
  ],
};

export default { id: 'assure', judge, examples } satisfies Step;
