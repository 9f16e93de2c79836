/** Asks for the day that the message already tells. */
import { asksAgainFor } from '../asked-again';
import type { Rule } from '../rule';

export default {
  id: 'asks-date-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect: asksAgainFor(
    {
      asked: {
        es: ['(que|cual) ~1 (dia|fecha) ~3 (recib*|compr*|pag*|cancel*|llego|ocurrio|paso|pasa|sucedio|realiz*|hizo|hiciste|mud*|solicit*|empez*|comenz*|entreg*|envi*|dej*|dio|diste)', 'fecha|fechas ~1 (de|del|en|exacta) ~2 (compra|pago|pedido|entrega|viaje|viajes|vuelo|incidente|recepcion|que|cargo|cobro|operacion|cancelacion)', 'desde cuando', 'desde (que|cual) (dia|fecha)', 'cuando ~2 (recibio|recibiste|compro|compraste|pago|pagaste|llego|ocurrio|paso|cancelo|cancelaste|empezo|comenzo|sucedio|fue)'],
        en: ['(what|which|the) (day|date|dates) ~2 (did|it|was|you|were|of)', 'date|dates (of|you) ~2', 'when ~1 (did|was|you|it|were) ~1 (you|it|the|this|did|cancelled|canceled|bought|ordered|paid|received|moved|delivered|start|arrive)', '(travel|purchase|delivery|order|payment|incident) date|dates', 'since when', 'since (what|which) (day|date)', 'how long (have|has)'],
      },
      given: { es: ['lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|anteayer|antier|anoche', '# (de|/)? enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic', '(el|dia|del) #', 'dia #', '# / #', 'hace ~2 (dia|dias|semana|semanas|mes|meses)', 'desde (el|ayer|hoy|esta|hace|la|este)'], en: ['monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|mon|tue|tues|wed|weds|thu|thurs|fri', 'january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|sep|oct|nov|dec #', '# (st|nd|rd|th)? (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)', '# / #', '(days|weeks|months|week|month) ago', 'since (last|the|this|yesterday|my)', '# - # (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'] },
      unless: { es: ['prefier*|viene|convien*|gustaria|quier*', 'queda bien', 'cuando (pueda|puedas|llegue)', 'nueva fecha'], en: ['suit*|prefer*|want|convenient|shall', 'work|works for', 'would you like', 'new date'] },
    },
  ),
  es: {
    find: [],
    advice: 'Ya te dijo el día. Parte de ahí.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: 'Desde ‹el martes› han pasado [cuántos días], y hoy [qué hago].',
    flags: [{ customer: 'La recibí ayer y viene rota', draft: '¿Qué día la recibió?' }, { customer: 'Pagué el 28 de octubre y sigo moroso', draft: 'Debe indicarnos la fecha del pago.' }, { customer: 'no hay agua desde el lunes', draft: '¿Desde cuándo le pasa?' }],
    allows: [{ customer: 'La recibí y viene rota', draft: '¿Qué día la recibió? Con eso reclamo hoy mismo.' }, { customer: 'La recibí ayer y viene rota', draft: '¿Qué día le viene mejor, el jueves o el viernes?' }, { customer: 'Pagué el 28 de octubre y sigo moroso', draft: 'Veo el pago del 28 de octubre; hoy lo aplico.' }],
  },
  en: {
    find: [],
    advice: 'They told you the day. Start from there.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: 'Since ‹Tuesday› it has been [how many days], and today [what I do].',
    flags: [{ customer: 'It came yesterday and it is broken', draft: 'What day did it arrive?' }, { customer: 'I paid on October 28 and I get reminders', draft: 'Please provide the date of payment.' }, { customer: 'I cancelled on 2 Nov and you charged me', draft: 'Can you tell us when you cancelled?' }],
    allows: [{ customer: 'It came and it is broken', draft: 'What day did it arrive? With that I claim today.' }, { customer: 'It came yesterday and it is broken', draft: 'Which day would you like the new one, Thursday or Friday?' }, { customer: 'I paid on October 28 and I get reminders', draft: 'I see the payment of October 28; it is applied today.' }],
  },
} satisfies Rule;
