/** Bare thanks, and thanks with something open behind them. */
import type { Language } from '../lib/ticket';

const only: Record<Language, readonly string[]> = {
  es: [
    'Gracias', 'Muchas gracias!!', 'Ok, gracias', 'Mil gracias, Ana.', 'Perfecto, gracias', 'Listo, muchísimas gracias 🙏', 'Gracias por todo, saludos', 'Recibido, gracias', 'Genial, muchas gracias por la ayuda',
    'Ya funciona, gracias', 'Gracias, ya llegó', 'Todo solucionado, mil gracias por la rapidez', 'Gracias de nuevo', 'Muchas gracias otra vez, buen día', 'Dale, gracias', 'Vale, gracias guapa', 'Gracias. No me queda ninguna duda.',
    'Gracias, no era necesario', 'Muy amable, gracias', 'Te agradezco un montón', 'Excelente atención, gracias', 'Gracias a usted. Que tenga buen día.', 'No tengo palabras, gracias de corazón', 'Ya me hicieron el reembolso, muchas gracias', 'Gracias, Marta. Espero que pases un buen fin de semana.',
    'Gracias por llamarme ayer', 'Bárbaro, gracias!', 'ok grax', 'Se agradece la atención', 'Perfecto. Ya pude entrar. Gracias.',
  ],
  en: [
    'Thanks', 'Thank you so much!!', 'Ok thanks', 'Many thanks, Ann.', 'Perfect, thanks', 'Brilliant, cheers 🙏', 'Thanks for everything, best', 'Received, thank you', 'Great, thank you for the help',
    'It works now, thanks', 'Thanks, it arrived', 'All sorted, thanks for being so quick', 'Thanks again', 'Thanks once more, have a good day', 'Got it, thx', 'Right, thanks love', 'Thanks. No more questions.',
    'Thanks, you really did not have to', 'So kind, thank you', 'I appreciate it', 'Excellent service, thank you', 'Thank you too. Have a great day.', "I can't thank you enough", 'My refund came through, thank you', 'Thanks, Martha. Hope you have a lovely weekend.',
    'Thank you for calling me yesterday', 'Lovely, ta, thanks!', 'ok ty', 'Much appreciated', 'Perfect. I am back in. Thanks.',
  ],
};

const more: Record<Language, readonly string[]> = {
  es: [
    'Gracias, pero sigue sin funcionar', 'Gracias por nada', 'Gracias de antemano', 'Gracias. ¿Y el reembolso?', 'Muchas gracias, quedo pendiente de la factura', 'Gracias, aunque todavía falta una pieza', 'Gracias, mañana lo pruebo y si no va les escribo', 'Ok gracias, entonces cuándo vienen',
    'Gracias por responder. El pedido no ha llegado.', 'Perfecto, gracias. Espero su llamada el lunes.', 'Gracias, necesito además el recibo', 'Gracias por la información, igual quiero cancelar', 'Gracias por hacerme esperar dos horas', 'Gracias, solo que el color es otro', 'Muchas gracias, otra cosa: me falta el manual',
    'Gracias por su correo, sin embargo no responde a mi pregunta', 'Gracias. Me volvieron a cobrar.', 'Ya, gracias, es la tercera vez que me dicen lo mismo', 'Gracias por contestar por fin, qué vergüenza de servicio', 'Gracias, manden por favor el comprobante', 'Gracias, el enlace da error', 'Agradezco su ayuda para resolver el cobro doble.', 'Gracias por dejarme sin vacaciones',
  ],
  en: [
    'Thanks, but it still does not work', 'Thanks for nothing', 'Thanks in advance', 'Thanks. And the refund?', 'Thank you, awaiting the invoice', 'Thanks, although one part is still missing', "Thanks, I'll try tomorrow and if it fails I'll write", 'Ok thanks, so when are you coming',
    "Thanks for replying. The order hasn't arrived.", 'Perfect, thanks. I expect your call on Monday.', 'Thanks, I also need the receipt', 'Thanks for the info, I want to cancel anyway', 'Thank you for making me wait two hours', 'Thanks, only the colour is wrong', 'Many thanks, one more thing: the manual is missing',
    'Thanks for your email, however it does not answer my question', 'Thanks. You charged me again.', "Yeah thanks, that's the third time I'm told the same", 'Thanks for finally answering, shameful service', 'Thanks, please send the receipt', 'Thanks, the link gives an error', 'I would appreciate your help with the double charge.', 'Thank you for ruining my holiday',
  ],
};

export const hard = (['es', 'en'] as const).flatMap((language) => [
  ...only[language].map((text) => ({ text, language, only: true })),
  ...more[language].map((text) => ({ text, language, only: false })),
]);
