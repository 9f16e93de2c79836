// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { keptIn, ownWords, ownWordsIn } from '@/lib/hosts/own-words';

const body = (html: string): Element => {
  document.body.innerHTML = `<div id="body">${html}</div>`;
  return document.getElementById('body')!;
};

describe('quoted history in plain text', () => {
  const own = 'Sigo esperando.\n¿Cuándo llega?';
  const english = 'Still waiting.\nWhen does it arrive?';
  test.each([
    ['El vie, 20 nov 2026 a las 10:31, Ana Gil (<ana@norte.example>) escribió:', own],
    ['El 20/11/2026 10:31, Ana Gil escribió:', own],
    ['El viernes, 20 de noviembre de 2026 10:31:22 CET, Ana Gil <ana@norte.example> escribió:', own],
    ['El Sáb Nov 21 08:12:00 2026, agente escribió:', own],
    ['El vie, 20 nov 2026 a las 10:31, Ana Gil con un nombre larguísimo\n(<ana.gil.de.atencion@norte.example>) escribió:', own],
    ['-----Mensaje original-----', own],
    ['---------- Mensaje reenviado ----------', own],
    ['De: Ana Gil <ana@norte.example>\nEnviado: viernes, 20 de noviembre de 2026 10:31\nPara: Marta\nAsunto: RE: Pedido', own],
    ['*De:* Ana Gil <ana@norte.example>\n*Enviado el:* viernes 20\n*Para:* Marta\n*Asunto:* Pedido', own],
    ['De: Ana Gil\n\nFecha: 20/11/2026\n\nPara: Marta', own],
    ['On Fri, Nov 20, 2026 at 10:31 AM Tom Reed <tom@north.example> wrote:', english],
    ['On 20 Nov 2026, at 10:31, Tom Reed <tom@north.example> wrote:', english],
    ['On Fri Nov 20 23:52:10 2026, tom wrote:', english],
    ['On Friday, November 20th, 2026 at 10:31, Support <a.long.address.of.support@north.example>\nwrote:', english],
    ['11/20/2026 23:52 - Tom Reed wrote:', english],
    ['20.11.2026 23:52 - Ana Gil escribió:', own],
    ['-----Original Message-----', english],
    ['Begin forwarded message:', english],
    ['From: Tom Reed <tom@north.example>\nSent: Friday, November 20, 2026 10:31 AM\nTo: Rose Hale\nSubject: RE: Lamps', english],
    ['##- Please type your reply above this line -##', english],
    ['________________________________\nFrom: Tom Reed\nDate: Friday\nTo: Rose\nSubject: Lamps', english],
  ])('what follows "%s" is history', (lead, words) => {
    expect(ownWords(`${words}\n\n${lead}\nQuoted words of somebody else.\nMore of them.`)).toBe(words);
    expect(ownWords(`${words}\n\n${lead}\n> Quoted words.\n> More of them.\n`)).toBe(words);
  });

  test('words below and between the quotes are kept', () => {
    expect(ownWords('El 20/11/2026 10:31, Ana Gil escribió:\n> ¿Qué talla usa?\nLa 40.\n> ¿Y el color?\nVerde.')).toBe('La 40.\nVerde.');
  });

  test('a quoted line that a server broke leaves with its quote', () => {
    const text = 'No.\n> Le hemos abonado el importe que nos pidió en su tarjeta de siempre\nayer mismo\n> y esperamos que le sirva.\nPues no ha llegado.';
    expect(ownWords(text)).toBe('No.\nPues no ha llegado.');
  });

  test.each([
    'On Monday I wrote:\nplease cancel. Nobody did.',
    'El lunes su compañero escribió: "mañana llega". No llegó.',
    'De: Madrid a Sevilla\nnadie me ha dado el billete.',
    'From: the start you lied.\nI want it back.',
    'El jefe de tienda dijo que sí.',
    'Para: nada. Asunto: cerrado. Eso me han dicho.',
    'Order: 12-33\nSize: 40\nColour: green',
  ])('"%s" is no lead of a quote', (text) => {
    expect(ownWords(text)).toBe(text);
  });
});

describe('signatures and footers in plain text', () => {
  test.each([
    ['Quiero mi dinero.', '-- \nMarta López\nCompras'],
    ['Quiero mi dinero.', 'Enviado desde mi iPhone'],
    ['Quiero mi dinero.', 'Enviado desde mi Samsung Galaxy'],
    ['Quiero mi dinero.', 'Enviado con Outlook para Android'],
    ['Quiero mi dinero.', 'Obtener Outlook para iOS'],
    ['I want my money.', 'Sent from my iPhone'],
    ['I want my money.', 'Get Outlook for Android'],
    ['I want my money.', '-- \nRose Hale\nHale Ltd\n+44 20 7946 0000'],
    ['Quiero mi dinero.', 'Este mensaje y sus archivos adjuntos son confidenciales y se dirigen solo a su destinatario. Si lo recibe por error, bórrelo.'],
    ['Quiero mi dinero.', 'AVISO LEGAL: la información de este correo es privada.\nBórrelo si no es para usted.'],
    ['I want my money.', 'This e-mail and any attachments are confidential and intended solely for the addressee.'],
    ['I want my money.', 'CONFIDENTIALITY NOTICE: do not read.'],
  ])('"%s" stays, what signs it goes', (words, signature) => {
    expect(ownWords(`${words}\n\n${signature}\n`)).toBe(words);
  });

  test('the greeting and the name stay', () => {
    expect(ownWords('Quiero mi dinero.\n\nUn saludo,\nMarta López\nJefa de compras\nTfno: 600 112 233')).toBe('Quiero mi dinero.\n\nUn saludo,\nMarta López');
    expect(ownWords('Quiero mi dinero.\n\nMarta López Ruiz\nJefa de compras\nTel.: 600 112 233\nwww.lopez.example')).toBe('Quiero mi dinero.\n\nMarta López Ruiz');
    expect(ownWords('I want it back.\n\nRose Hale\nHead of Purchasing\nMobile: +44 7700 900123')).toBe('I want it back.\n\nRose Hale');
    expect(ownWords('¿Dónde está mi lavadora?\n\nRaúl Ferrer\nTel. 600 112 233')).toBe('¿Dónde está mi lavadora?\n\nRaúl Ferrer');
    expect(ownWords('Money back, please.\n\nKind regards,\nRose Hale\nT: +44 20 7946 0000\nrose@hale.example')).toBe('Money back, please.\n\nKind regards,\nRose Hale');
  });

  test.each([
    'Llámenme al 600 112 233, por favor.',
    'Estos son mis datos:\nMarta López\nCalle Mayor 3\n28001 Madrid\nTel.: 600 112 233',
    'My details are:\nRose Hale\n3 High Street\nPhone: +44 7700 900123',
    'Nombre: Marta López\nPedido: 7714\nDirección: Calle Mayor 3',
    'Pago 1.290 euros y recibo esto -- una vergüenza.',
    'He enviado desde mi casa tres correos y nadie contesta.',
    'Their confidential data was sent to me. Why?',
    'Gracias por nada.',
    'Mi número de pedido es:\n4829301122',
  ])('"%s" is no signature', (text) => {
    expect(ownWords(text)).toBe(text);
  });
});

describe('offsets', () => {
  test('the kept stretches are stretches of the text that was given', () => {
    const text = 'Uno.\n> dos\nTres.\n\n-- \nAna';
    expect(keptIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Uno.\n', 'Tres.\n\n']);
  });

  test('a text without quotes is one stretch', () => {
    expect(keptIn('Uno.\nDos.')).toEqual([{ start: 0, end: 9 }]);
    expect(keptIn('')).toEqual([]);
  });
});

describe('marked in the page', () => {
  test.each([
    ['Gmail', '<div>No llega.</div><div class="gmail_quote"><div class="gmail_attr">El lun, 1 ene 2026, Ana escribió:</div><blockquote>Hola</blockquote></div>', 'No llega.'],
    ['Gmail as Roundcube shows it', '<div>No llega.</div><div class="v1gmail_quote"><blockquote>Hola</blockquote></div>', 'No llega.'],
    ['Znuny', 'No llega.<br><div>11/20/2026 23:52 - Ana wrote:</div><div type="cite">Hola</div>', 'No llega.'],
    ['Apple Mail', 'No llega.<br><blockquote type="cite"><div>On 20 Nov 2026, at 10:31, Ana &lt;a@b.example&gt; wrote:</div><div>Hola</div></blockquote>', 'No llega.'],
    ['Outlook', '<p>No llega.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">De: Ana</div><div>Hola</div>', 'No llega.'],
    ['Outlook inside Outlook', '<p>No llega.</p><hr><div id="x_divRplyFwdMsg">De: Ana</div><div>Hola</div>', 'No llega.'],
    ['Outlook for Windows', '<p>No llega.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>De:</b> Ana<br><b>Enviado:</b> viernes<br><b>Para:</b> Marta<br><b>Asunto:</b> Pedido</p></div><p>Hola</p>', 'No llega.'],
    ['Thunderbird', '<p>No llega.</p><div class="moz-cite-prefix">El 20/11/2026 a las 10:31, Ana escribió:<br></div><blockquote type="cite">Hola</blockquote><div class="moz-signature">-- <br>Marta</div>', 'No llega.'],
    ['Yahoo', '<div>No llega.</div><div class="yahoo_quoted">Hola</div>', 'No llega.'],
    ['Proton', '<div>No llega.</div><div class="protonmail_signature_block">Marta</div><div class="protonmail_quote">Hola</div>', 'No llega.'],
    ['an answer below the quote', '<div>El vie, 20 nov 2026 a las 10:31, Ana escribió:</div><blockquote>¿Llegó?</blockquote><div>No, no llegó.</div>', 'No, no llegó.'],
    ['answers between the quotes', '<blockquote>¿Talla?</blockquote><p>La 40.</p><blockquote>¿Color?</blockquote><p>Verde.</p>', 'La 40.\n\nVerde.'],
    ['a hidden preview line', '<div style="display:none">Resumen invisible</div><p>No llega.</p>', 'No llega.'],
    ['nothing but a quote', '<blockquote>Hola</blockquote>', ''],
  ])('%s', (_, html, words) => {
    expect(ownWordsIn(body(html))).toBe(words);
  });

  test('lines, lists and spaces read as they look', () => {
    expect(ownWordsIn(body('Hola:<br><br>Falta:\n   <ul><li>una\n silla</li><li>dos&nbsp;mesas</li></ul><p>Gracias</p>'))).toBe('Hola:\n\nFalta:\nuna silla\ndos mesas\n\nGracias');
  });

  test('letters written in two parts are put together', () => {
    expect(ownWordsIn(body('<p>Estoy aqui\u0301 y man\u0303ana no.</p>'))).toBe('Estoy aquí y mañana no.');
  });

  test('no message is read beyond 20,000 characters', () => {
    expect(ownWordsIn(body(`<p>${'palabra '.repeat(200_000)}</p>`)).length).toBeLessThanOrEqual(20_000);
  });
});
