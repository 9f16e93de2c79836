/** No feeling shown: it stands only where nothing else does, so it has no phrases of its own. */
import type { SignFile } from '../reading/signs';

export default {
  es: {
    find: [],
    shows: ['¿A qué hora abren el domingo?', 'Adjunto el formulario firmado. ¿Me confirman recepción?',
      'Hola, quisiera cambiar la dirección de entrega.', '¿El plan anual se renueva solo?', 'Buenos días, ¿hacen envíos a Mérida? Gracias.',
      'Mi número de pedido es 8841.', '¿Cuánto pesa la bici plegable?', 'Les paso la foto que pidieron. Saludos.'],
    leaves: ['Llevo tres semanas esperando la cuna.', 'Gracias por ayudarme ayer, de corazón.', 'No entiendo nada de esta factura.',
      'Mi madre falleció el lunes.', 'Genial, otra vez sin internet.', 'Me cobraron dos veces.', '¡Me encanta!',
      'Estoy asustada, alguien entró en mi cuenta.'],
  },
  en: {
    find: [],
    shows: ['What time do you open on Sunday?', 'I attach the signed form. Can you confirm you got it?',
      'Hi, I would like to change the delivery address.', 'Does the annual plan renew itself?', 'Good morning, do you ship to Cork? Thanks.',
      'My order number is 8841.', 'How heavy is the folding bike?', 'Here is the photo you asked for. Regards.'],
    leaves: ['Three weeks I have been waiting for the cot.', 'Thank you for helping me yesterday, from the heart.',
      "I don't understand this bill at all.", 'My mother died on Monday.', 'Great, no internet again.', 'You charged me twice.', 'I love it!',
      'I am scared, someone got into my account.'],
  },
} satisfies SignFile;
