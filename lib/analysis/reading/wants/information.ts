/** To know: asked without a question mark. Questions are found as points. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { find: ['(quiero|quisiera|necesito|queria|querria|gustaria|deseo|exijo|interesa|solo quiero|podria|puedo) ~2 (saber|conocer|entender|una explicacion|explicacion|informacion|una respuesta|respuesta|la fecha|fecha)',
        '(diganme|digame|dime|decidme|explicadme|expliquenme|explique|expliqueme|explicame|aclaren|aclarenme|aclarar|aclareme|informenme|informeme|informen|informadme|confirmen|confirmenme|confirmeme|confirmadme|confirmame|contestadme|contestenme|contestais|contestenme|respondan|respondanme|respondedme|diganos|indiquenme|indiqueme|avisenme|aviseme|avisadme|avisame|orientenme|detallen|justifiquen|digan)',
        '(espero|aguardo|exijo|pido|solicito|agradeceria) ~2 (respuesta|explicacion|contestacion|informacion|noticias|aclaracion|confirmacion|detalle)',
        '(den|dar|deme|denme|dame|dadme|de|deis|darme) ~2 (explicacion|razon|respuesta|informacion|fecha|plazo|detalle|detalles|noticias|algo cierto|una fecha)'],
        unless: ['si les parece normal', 'nadie da', 'no me dan', 'nunca dan'] },
    ],
    shows: ['Quisiera saber en qué quedó lo mío.', 'Explíquenme por favor ese cargo.', 'Espero una respuesta con fecha.'],
    leaves: ['Les informo que ya pagué.'],
  },
  en: {
    find: [
      { find: ["(want|like|need|love|just want|wanted|deserve|i'd) ~2 (know|understand|an explanation|explanation|find out|an answer|answers|answer|to hear|a date|clarity|a name)",
        '(tell|explain|clarify|inform|confirm|advise) ~1 (me|us|to me|why|how|what|when|who|where|which|whether|if|that|this|the)',
        '(please|kindly|can you|could you) (explain|clarify|confirm|advise|tell|inform|update)', '(let|letting) (me|us) know',
        '(any|an|waiting for|expect|demand|need) (update|eta|explanation|news|idea)', '(wondering|wonder|curious) (if|whether|why|how|when|what)',
        'unless there\'s an explanation',
        '(send|give) (me|us) ~2 (details|date|time|name|reason|update|explanation|name|breakdown|report|timeline|answer|answers)', 'eta'],
        unless: ['told me', 'i told you', 'to tell you how', 'please tell _ in', 'just wanted you to know', 'you should know', 'want you to know',
        'wanted to let you know', 'let me tell you'] },
    ],
    shows: ["I'd like to know where my case stands.", 'Please explain that charge.', 'I need an answer with a date.'],
    leaves: ['Just wanted to let you know I have paid.'],
  },
} satisfies SignFile;
