/** "Estimado cliente", "Dear valued customer": a greeting that could go to anybody. */
import type { Hit, Rule } from '../rule';

/** Between the adjective and the role only "/a", "(a)" or "señor": no name. */
const nameless = ({ tokens }: Hit) => tokens.slice(1, -1).every(({ kind, word }) => kind === 'mark' ? /^[/()@.]$/.test(word) : /^(a|as|es|s|o|os|x|señor|señora|sr|sra|nuestro|nuestra)$/.test(word));

export default {
  id: 'dear-customer',
  family: 'canned',
  step: 'good-intent',
  weight: 'canned',
  source: 'Decock et al. 2020: a reply that is not personal meets suspicion',
  es: {
    find: [
      { find: 'estimad*|apreciad*|apreciable|apreciables|querid*|distinguid*|respetad* ~5 {customer-role}', when: nameless },
      { find: 'muy señor*', when: nameless },
      '^ (hola|señor|señora|señores|sr|sra) ,? .? {customer-role}',
      'a quien corresponda|interese|pueda $',
    ],
    advice: 'Podría ir a cualquiera. Su nombre está en el mensaje.',
    why: 'Un saludo sin nombre anuncia una respuesta sin lectura. El nombre es la prueba más corta de que es para esa persona.',
    prompt: 'Hola, ‹nombre›: [lo primero que quiere saber].',
    flags: ['Estimada clienta: su cita cambia al lunes.', 'Estimado/a usuario/a, hoy se reabre la oficina.', 'Apreciados pasajeros:\nel vuelo sale a las 9.', 'Querido socio, ya está hecho el cambio.'],
    allows: ['Estimada Rocío: su cita cambia al lunes.', 'El cliente anterior dejó la puerta abierta; hoy la cambio.', 'Hola, Andrés: como socio entra gratis el sábado.'],
  },
  en: {
    find: [
      'dear ~1 (valued|loyal|esteemed|respected|our|dear)? {customer-role}',
      'dear (sir|madam|sirs|all|friend|mr / mrs|sir / madam|sir or madam|sir / ma\'am)',
      '^ (hello|hi|greetings|good morning|good afternoon|good evening|hey) ,? (there)? ,? (valued|loyal|dear|esteemed)? {customer-role}',
      'to whom it may concern', 'valued|esteemed customer|customers|client|guest|member|passenger|user|patient',
    ],
    advice: 'It could go to anyone. Their name is in the message.',
    why: 'A greeting without a name announces a reply without a reading. The name is the shortest proof that it is for them.',
    prompt: 'Hi ‹name›, [the first thing they want to know].',
    flags: ['Dear Customer, your visit moves to Monday.', 'Hello valued guest!', 'To whom it may concern: the office reopens today.', 'Dear Sir or Madam, the form was received on Monday.'],
    allows: ['Dear Rosie, your visit moves to Monday.', 'Another customer left the gate open; I am changing the lock today.', 'Hi Andrew, members get in free on Saturday.'],
  },
} satisfies Rule;
