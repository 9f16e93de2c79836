/** Step 3, apologise with no defence: first person, specific, nothing that takes it back. Whose fault it was decides what is asked. */
import { todo, type Judgement, type Step, type View } from './step';

function judge({ apology, draft, reading }: View): Judgement {
  if (!apology) return todo;
  const evidence = apology.said;
  if (!apology.noDefence || !apology.names) return { state: 'half', evidence };
  // Regret is enough while the fault is not known to be ours, and always where fraud is alleged: an admission is never coached.
  const mustOwn = draft.fault === 'ours' && !reading.allegation;
  return { state: mustOwn && !apology.owns ? 'half' : 'done', evidence };
}

const examples: Step['examples'] = {
  es: [
    {
      customer: 'Me cobraron el gimnasio después de darme de baja',
      draft: 'Le pido perdón: su baja se quedó en un cajón y le cobramos un mes que no debía.', fault: 'ours', is: 'done', words: 'Le pido perdón',
    },
    { customer: 'El pastel llegó aplastado', draft: 'Lo siento, Nuria. El pastel llegó aplastado porque lo cargamos debajo de las cajas.', is: 'done' },
    { customer: 'El pastel llegó aplastado', draft: 'Siento que el pastel llegara aplastado.', is: 'done' },
    { customer: 'El pastel llegó aplastado', draft: 'Siento que el pastel llegara aplastado.', fault: 'ours', is: 'half' },
    {
      customer: 'El pastel llegó aplastado',
      draft: 'Siento que el pastel llegara aplastado. Lo trajo otra empresa y yo me encargo de que lo repongan.', fault: 'other', is: 'done',
    },
    {
      customer: 'El pedido se retrasó una semana',
      draft: 'Lamentamos las molestias ocasionadas por el retraso.', is: 'half', words: 'Lamentamos las molestias',
    },
    { customer: 'El pedido se retrasó una semana', draft: 'Sentimos que el pedido tardara una semana, pero tuvimos mucho volumen.', is: 'half' },
    { customer: 'El pedido se retrasó una semana', draft: 'Siento curiosidad: ¿cómo nos conoció?', is: 'todo' },
    { customer: 'El pedido se retrasó una semana', draft: 'Disculpe, ¿me puede dar su apellido?', is: 'todo' },
    { customer: 'Alguien usó mi tarjeta y fue un empleado de ustedes', draft: 'Bloqueé la tarjeta hace un minuto.', allegation: true, is: 'na' },
    {
      customer: 'Alguien usó mi tarjeta y fue un empleado de ustedes',
      draft: 'Siento mucho que alguien haya usado su tarjeta.', fault: 'ours', allegation: true, is: 'done',
    },
    { customer: 'La página se cayó y perdí las entradas', draft: 'La caída fue nuestra. Te aparté dos para el viernes. Lo siento mucho, Iván.', is: 'done' },
    { customer: 'La página se cayó y perdí las entradas', draft: 'No hay nada que perdonar, al contrario.', is: 'todo' },
    { customer: 'La página se cayó y perdí las entradas', draft: 'Perdón por la caída de la página, pero hoy mismo te aparto otras dos.', is: 'done' },
    { customer: 'Pagué y sigo como deudor', draft: 'Su pago lo colgamos en la cuenta de otro alumno. Le pedimos perdón.', is: 'done' },
    { customer: 'Pagué y sigo como deudor', draft: 'Disculpe. Vuelva a intentarlo mañana.', is: 'half' },
  ],
  en: [
    {
      customer: 'You billed me after I left the gym',
      draft: "I apologise: your cancellation sat in a drawer and we billed you for a month you didn't owe.", fault: 'ours', is: 'done', words: 'I apologise',
    },
    { customer: 'The cake came squashed', draft: "I'm so sorry, Nina. The cake was squashed because we loaded it under the crates.", is: 'done' },
    { customer: 'The cake came squashed', draft: "I'm sorry the cake reached you squashed.", is: 'done' },
    { customer: 'The cake came squashed', draft: "I'm sorry the cake reached you squashed.", fault: 'ours', is: 'half' },
    {
      customer: 'The cake came squashed',
      draft: "I'm sorry the cake reached you squashed. Another firm drove it, and I'll see that you get a new one by six.", fault: 'other', is: 'done',
    },
    {
      customer: 'My order is a week late',
      draft: 'We apologize for any inconvenience this delay may have caused.', is: 'half', words: 'apologize for any inconvenience',
    },
    { customer: 'My order is a week late', draft: "I'm sorry your order is a week late, but it is our busiest time of the year.", is: 'half' },
    { customer: 'My order is a week late', draft: 'Sorry to bother you again, which name is it under?', is: 'todo' },
    { customer: 'My order is a week late', draft: 'Better safe than sorry, so I checked the van twice.', is: 'todo' },
    { customer: 'Your driver stole my phone', draft: 'I have asked for the van to be searched today.', allegation: true, is: 'na' },
    { customer: 'Your driver stole my phone', draft: "I'm sorry your phone went missing during our delivery.", fault: 'ours', allegation: true, is: 'done' },
    { customer: 'You promised to call on Monday and on Tuesday', draft: 'Sorry for the two evenings you sat by the phone.', is: 'done' },
    { customer: 'You promised to call on Monday', draft: "There's nothing to apologise for on your side.", is: 'todo' },
    { customer: 'You promised to call on Monday', draft: "I'm sorry we never called on Monday, but I've cleared my morning for you.", is: 'done' },
    { customer: 'My mum lay in the corridor for 9 hours', draft: 'Nine hours in a corridor happened on my watch. I am deeply sorry to you both.', is: 'done' },
    { customer: 'I was charged twice', draft: 'Sorry about that! Try again tomorrow.', is: 'half' },
  ],
};

export default { id: 'apology', judge, examples } satisfies Step;
