/** How the customer is addressed: read from the draft, and from the customer while the draft says nothing. */
import { describe, expect, it } from 'vitest';
import { registerOf } from '@/lib/analysis/register';
import type { Register } from '@/lib/ticket';

const draft = (text: string) => registerOf(text, 'es', '', 'unknown');
const stories: Record<Exclude<Register, 'none'>, string[]> = {
  tu: ['Te llamo hoy a las 5.', 'Mandame la foto cuando puedas', '¿Puedes decirme la talla?', 'Ya recibiste el abono, compruebalo', 'Os lo cambiamos mañana, ¿podéis estar en casa?', 'Dime si prefieres el azul', 'Revisaremos tu Tu Casa 38 hoy', 'Lo tendrás el jueves'],
  usted: ['Le llamo hoy a las 5.', 'Indíqueme la talla, por favor', 'No se preocupe, sale hoy', 'Permítame un minuto y lo reviso', '¿Me confirma el piso?', 'Ustedes tienen la mesa de las 9', 'Disculpe la espera, ya está su pedido', 'digame a que hora le viene bien'],
  vos: ['¿Podés mandarme la foto?', 'No tenés que venir', 'Decime si querés el azul', 'Fijate si ya te llegó', 'Vos elegís el día', 'Perdoná la demora, sale hoy'],
};

for (const [register, texts] of Object.entries(stories)) {
  describe(register, () => {
    for (const text of texts) it(text, () => expect(draft(text)).toBe(register));
  });
}

describe('while the draft says nothing', () => {
  it('the customer who writes de tú is answered de tú', () => expect(registerOf('', 'unknown', '¿Me puedes decir dónde está mi pedido? Te lo agradezco', 'es')).toBe('tu'));
  it('the customer who says ustedes is answered de usted', () => expect(registerOf('Hola,', 'es', 'Ustedes me dijeron que llegaba el lunes', 'es')).toBe('usted'));
  it('vosotros counts as tú', () => expect(registerOf('', 'unknown', 'Me habéis cobrado dos veces', 'es')).toBe('tu'));
  it('a customer from the River Plate is answered de vos', () => expect(registerOf('', 'unknown', 'Hola, ¿me decís si tenés stock?', 'es')).toBe('vos'));
  it('"su" of the customer\'s own people tells nothing', () => expect(registerOf('', 'unknown', 'Mi hija perdió su mochila', 'es')).toBe('none'));
});

describe('what is no address at all', () => {
  it('the name of a product', () => expect(draft('La tarifa «Tu Casa» cuesta 38 €.')).toBe('none'));
  it('the letter te, and tea', () => {
    expect(draft('El nombre va con una te.')).toBe('none');
    expect(draft('El té de menta está agotado.')).toBe('none');
  });
  it('nouns that look like verbs', () => expect(draft('El desgaste de la parte derecha es triste, existe un contraste fuerte.')).toBe('none'));
  it('English has none', () => expect(registerOf('Your table ships today.', 'en', 'Hola, te escribo por la mesa', 'es')).toBe('none'));
});
