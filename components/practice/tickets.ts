/** Four tickets to practise on, two in each language: written for this page, sent to nobody. */
import type { Language, Ticket } from '../../lib/ticket';

export type PracticeTicket = { id: string; language: Language; title: string; name: string; subject: string; text: string; draft: string };

export const practiceTickets: readonly PracticeTicket[] = [
  {
    id: '48213', language: 'es', title: 'Marta, cafetera', name: 'Marta Ibáñez', subject: 'Mi cafetera no llega',
    text: 'Es la segunda vez que escribo y nadie me contesta. Llevo tres semanas esperando la cafetera (pedido 48213). Ya me da igual: devuélvanme el dinero o me cambio de tienda.',
    draft: 'Hola, Marta:\n\nGracias por contárnoslo. Lamentamos las molestias ocasionadas, pero como ya le indicamos, los plazos dependen del transportista.\n\nMañana a las 10 le confirmo con el almacén dónde está su pedido.',
  },
  {
    id: '48220', language: 'en', title: 'Sam, double charge', name: 'Sam Okoro', subject: 'Charged twice',
    text: "Hi, I see two charges of $24 for my October plan. I only have one account. Is my card safe? I'm worried because my rent goes out on Friday and now I may come up short. Can you tell me what happened?",
    draft: 'Hi Sam,\n\nThank you for contacting us. We apologize for any inconvenience this may have caused. Payments are handled by our provider, so this is out of our hands.\n\nWe will look into it as soon as possible.',
  },
  {
    id: '48231', language: 'es', title: 'Iván, taza rota', name: 'Iván Prieto', subject: 'Llegó rota',
    text: 'Pedí la taza para el cumpleaños de mi madre y al abrir la caja estaba partida en dos. Me quedé sin regalo delante de toda la familia. Esperaba otra cosa de ustedes. ¿Pueden enviar otra antes del sábado?',
    draft: 'Hola, Iván:\n\nSentimos si la entrega no cumplió sus expectativas. Según usted, la taza llegó rota. No dude en contactarnos para cualquier otra consulta.',
  },
  { id: '48240', language: 'en', title: 'Ana, grey cover', name: 'Ana Reyes', subject: 'Grey cover', text: 'Hello! Could you tell me if the grey cover also fits the 2023 model? No rush, I just want to order the right one.', draft: '' },
];

/** As a desk's page would be read. `address` is where the practice page opens this ticket again. */
export const asTicket = ({ id, name, subject, text }: PracticeTicket, address: string): Ticket => ({
  host: 'practice', id, address, subject, customer: { name, address: null }, messages: [{ role: 'customer', text, at: null, author: name }],
});
