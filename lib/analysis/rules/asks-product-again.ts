/** Asks which product, model or plan, when the message names it. */
import { asksAgainFor } from '../asked-again';
import type { Rule } from '../rule';

export default {
  id: 'asks-product-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect: asksAgainFor(
    {
      asked: { es: ['que|cual ~1 modelo', '(modelo|numero de serie|serie|serial) ~2 (equipo|aparato|producto|tu|su|del|de la|es|$)'], en: ["(what|which|the|your) ~1 model", 'model (number|name|no)', 'serial number'] },
      given: { es: ['modelo ~2 #', 'modelo _'], en: ['model _', '(serial|model) ~2 #'] },
    },
    {
      asked: { es: ['que|cual plan', '(tu|su) plan'], en: ['(what|which) plan', 'plan (are you|you are|name)'] },
      given: { es: ['plan _'], en: ['(team|pro|basic|family|premium|business|plus|free|starter|annual|monthly|enterprise|standard) plan', 'plan (is|:|called) _', 'on the _ plan'] },
    },
    {
      asked: { es: ['que|cual (producto|articulo|aparato|electrodomestico|prenda)', '(nombre|descripcion) del (producto|articulo)'], en: ['(what|which) (product|item|appliance|article|device)', '(product|item) (name|description|number)'] },
      given: { es: ['{goods}', 'refri*|lavador*|lavarropas|secador*|nevera|horno|microondas|licuadora|batidora|cafetera|tostador*|freidora|aspirador*|ventilador|impresora|teclado|audifonos|cascos|camara|mochila|zapat*|vestido|abrigo|camisa|pantalon|falda|bolso|sarten|olla|espejo|estante*|armario|comoda'], en: ['{goods}', 'fridge|washer|dryer|dishwasher|oven|microwave|blender|mixer|toaster|fryer|vacuum|fan|printer|keyboard|headphones|earbuds|camera|backpack|shoes|boots|trainers|sneakers|dress|coat|shirt|trousers|jeans|skirt|bag|pan|pot|mirror|shelf|wardrobe|kettle|speaker|monitor|rug'] },
    },
    {
      asked: { es: ['que|cual (talla|color|caja)'], en: ['(what|which) (size|colour|color|box)'] },
      given: { es: ['talla _', 'caja #', 'color _'], en: ['size _', 'box #', '(in|colour|color) (red|blue|black|white|grey|gray|green|navy)'] },
      unless: { es: ['prefier*|quier*|gustaria'], en: ['prefer*|want', 'would you ~1 like'] },
    },
  ),
  es: {
    find: [],
    advice: 'Ya dijo qué era. Nómbralo con sus palabras.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: '‹La nevera gris› [qué veo en el pedido y qué hago].',
    flags: [{ customer: 'impresora modelo LX-9, atasca el papel', draft: '¿Qué modelo es?' }, { customer: 'Plan Pro, se borraron mis facturas', draft: '¿Qué plan tenés?' }, { customer: 'pedí una nevera gris y vino blanca', draft: '¿Qué producto recibió?' }],
    allows: [{ customer: 'se borraron mis facturas', draft: '¿Qué plan tiene? Lo miro hoy a las 5.' }, { customer: 'pedí una nevera gris y vino blanca', draft: 'La nevera gris sale hoy y llega el jueves.' }, { customer: 'abrigo talla 14, me queda grande', draft: '¿Qué talla prefiere, la 12 o la 10?' }],
  },
  en: {
    find: [],
    advice: 'They said what it was. Name it in their words.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: '‹The grey fridge› [what I see in the order and do].',
    flags: [{ customer: 'printer model LX-9, jams on every page', draft: 'What model is it?' }, { customer: "I'm on the Team plan and the tab is gone", draft: 'Which plan are you on?' }, { customer: 'The box 3308 smelled awful', draft: 'Could you tell us which box it was?' }],
    allows: [{ customer: 'the tab is gone', draft: 'Which plan are you on? I check it by 5 today.' }, { customer: 'I ordered a grey fridge and got a white one', draft: 'The grey fridge ships today and lands on Thursday.' }, { customer: 'coat size 14 is too big', draft: 'Which size would you prefer, 12 or 10?' }],
  },
} satisfies Rule;
