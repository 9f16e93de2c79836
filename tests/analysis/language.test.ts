/** Which language a text is in: two are coached, others must not pass for them. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/analysis/language';

const others: Record<string, string[]> = {
  Portuguese: ['Bom dia, comprei uma mesa no site e ainda não chegou', 'o meu pedido nao chegou e ja passaram dez dias', 'Vocês cobraram duas vezes no meu cartão', 'Quero o meu dinheiro de volta'],
  French: ["Bonjour, ma commande n'est toujours pas arrivée", 'Le colis est arrivé cassé, que dois-je faire ?', 'je suis tres decu de votre service'],
  Catalan: ['Bon dia, fa tres setmanes que espero la comanda i ningú em contesta', "No puc entrar al meu compte des d'ahir"],
  Galician: ['Bos días, aínda non recibín o meu pedido', 'Non podo entrar na miña conta dende onte'],
  Italian: ['Buongiorno, il mio ordine non è ancora arrivato', 'Mi avete addebitato due volte la stessa fattura'],
  German: ['Guten Tag, meine Bestellung ist noch nicht angekommen', 'Warum antwortet mir niemand? Das ist eine Frechheit'],
  Dutch: ['Goedemorgen, mijn bestelling is nog niet aangekomen en niemand antwoordt'],
  Russian: ['Здравствуйте, мой заказ не пришёл'],
  Japanese: ['商品がまだ届いていません どうなっていますか'],
};

describe('other languages are never coached', () => {
  for (const [name, texts] of Object.entries(others)) for (const text of texts) it(`${name}: ${text}`, () => expect(languageOf(text)).toBe('other'));
  it('not even in a thread that is Spanish', () => expect(languageOf('o meu pedido nao chegou e ja passaram dez dias', 'es')).toBe('other'));
});

describe('Spanish and English', () => {
  for (const text of ['me yegó roto el paqete q pedi y nadie me contesta', 'no puedo entrar, me sale error 403', 'mi iPhone 15 Pro Max no carga con el MagSafe', 'quiero devolver el pack Happy Family Plus', 'NO ME LLEGA EL PEDIDO', 'Enhorabuena, has descubierto el botón de exportar.', '¿A qué hora abren mañana?', 'Te garantizo que no volverá a pasar nunca.']) {
    it(`es: ${text}`, () => expect(languageOf(text)).toBe('es'));
  }
  for (const text of ['wheres my refund guys its been 3 weeks', 'Wifi not working again, Router Fritz Box 7590', 'the Casa Linda sofa came in the wrong color', 'cant log in since the update', 'Is there a café in the Plaza Mayor store?', 'I ordered two tacos al pastor and got none']) {
    it(`en: ${text}`, () => expect(languageOf(text)).toBe('en'));
  }
});

describe('short texts keep the language of the thread', () => {
  it('an "ok" says nothing', () => expect(languageOf('ok')).toBe('unknown'));
  it('a product name says nothing', () => expect(languageOf('Samsung Galaxy Watch 2')).not.toBe('es'));
  it('below four words the thread decides', () => {
    expect(languageOf('Ok, thanks', 'es')).toBe('es');
    expect(languageOf('Vale, gracias', 'en')).toBe('en');
  });
  it('a thread that is not coached stays so', () => expect(languageOf('ok merci', 'other')).toBe('other'));
  it('without a thread, plain words of one language decide', () => {
    expect(languageOf('Muchas gracias')).toBe('es');
    expect(languageOf('Not our problem.')).toBe('en');
  });
  it('an empty draft keeps the thread', () => expect(languageOf('', 'es')).toBe('es'));
});
