/** "Gracias por confiar en nosotros", "thank you for your business": thanks for being a customer while something went wrong. */
import { withoutFormula } from '../fix';
import type { Rule } from '../rule';

export default {
  id: 'loyalty-thanks',
  family: 'canned',
  step: 'good-intent',
  weight: 'canned',
  source: 'Method, "templates are a reference"; Decock et al. 2020',
  es: {
    find: [
      'gracias|agradecemos|agradezco|agradeciendo|agradecerle|agradecerte ~4 (confianza|preferencia|fidelidad|lealtad|preferirnos|elegirnos|escogernos)',
      'gracias|agradecemos ~2 (confiar|seguir confiando|haber confiado|volar|viajar|comprar|contar|elegir) ~1 (en|con) (nosotros|nuestra|nuestro)',
      'gracias|agradecemos por (ser|formar|hacer) parte de', 'gracias por ser ~2 {customer-role}',
    ],
    advice: 'Agradece que nos compre. Hoy necesita otra cosa.',
    why: 'Dar las gracias por la confianza justo cuando falló la confianza suena a rótulo. Reconocer lo que esperaba la repara mejor.',
    prompt: 'Confió en nosotros para ‹su fiesta› y [qué no cumplimos].',
    fix: withoutFormula,
    flags: ['Gracias por confiar en nosotros.', 'Agradecemos su preferencia.', 'Le agradecemos la confianza depositada en nuestra empresa.', 'Gracias por ser parte de la familia Solmar.'],
    allows: ['Confió en mí para el pastel y llegó sin vela; hoy a las 5 va otro.', 'Gracias por esperar al técnico hasta las 9.', 'Entiendo que prefiera otra tienda.'],
  },
  en: {
    find: [
      'thank|thanks|appreciate|grateful ~3 your ~2 (business|loyalty|custom|support|patronage|trust|continued support|membership)',
      'thank|thanks ~2 for (being|staying|remaining) ~1 (a|an|our|with|part) ~2 (customer|client|member|guest|us|subscriber|family|community|passenger)',
      'thank|thanks ~2 for (choosing|trusting|shopping|flying|banking|staying|travelling|traveling|dining|riding) ~1 (us|with us|our)', 'thank you for choosing',
    ],
    advice: 'It thanks them for buying. Today they need something else.',
    why: 'Thanks for their loyalty, on the day it was tested, read like a sign on a wall. Naming what they counted on repairs more.',
    prompt: 'You counted on us for ‹your party› and [what we did not keep].',
    fix: withoutFormula,
    flags: ['Thank you for your continued support.', 'Thanks for being such a loyal customer!', 'Thank you for choosing Larkfield Energy.', 'We appreciate your business.'],
    allows: ['You trusted me with the cake and it came bare; a new one goes out at 5 today.', 'Thanks for waiting in for the engineer until 9.', 'I see why you would choose another shop.'],
  },
} satisfies Rule;
