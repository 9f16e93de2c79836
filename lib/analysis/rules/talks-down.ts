/** "As anyone knows", "let me explain it slowly": talking from above. */
import type { Rule } from '../rule';

export default {
  id: 'talks-down',
  family: 'heat',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, step 1: assume good intent; Blodgett, Hill & Tax 1997 (interactional justice)',
  es: {
    find: [
      '(cualquiera|cualquier persona|todo el mundo|hasta un niño|hasta mi abuela|un niño) ~3 (sabe|entiende|entenderia|puede|podria|sabria|lo ve|lo haria|comprende|comprenderia)',
      '(es|por|de|tenga|ten) (puro|simple|mero|un poco de)? (sentido comun|logica|cajon|primero de|perogrullo)',
      '(se|te) lo (explico|repito|digo) (otra vez|de nuevo|despacio|despacito|mas claro|para que (lo)? (entienda|entiendas)|con manzanas|con peras|en español|clarito)',
      '(para que) (usted|tu|vos)? (me|lo|nos)? (entienda|entiendas|comprenda|le quede claro|te quede claro)',
      '(no) (es|era) tan (dificil|complicado) (de)? (entender|leer|seguir|comprender|hacer|,|.|$)?',
      '(como corresponde|como es debido|como dios manda|como toda persona|como hace todo el mundo|como hacen todos|como los demas)',
      '(usted|tu|vos)? (tiene|tienes|debe|debes|hay|tenes|deberia|necesita) (que)? (entender|comprender|asumir|aceptar|entenderlo|aprender|darse cuenta|saber) (que|como|,|a)',
      '(no) (sabe|sabes|entiende|entiendes|tiene|tienes) (usted)? (ni)? (idea|de lo que habla|de lo que hablas|como funciona|nada de)',
      '(hay|aqui hay) gente que (lee|trabaja|sabe|se informa|si)',
      '(alguien|una persona) (con|de) (un minimo|dos dedos|su edad)',
    ],
    advice: 'Suena desde arriba. Baja al hecho.',
    why: 'Explicar como a un niño dice que el problema es su cabeza. La misma información, entre iguales, sí se lee.',
    prompt: 'El paso que falta es [cuál]; lo hago yo si me dice [dato].',
    flags: ['Hasta un niño lo entiende.', 'Es puro sentido común.', 'Tiene que entender que no trabajamos los domingos.', 'Se lo explico despacio.'],
    allows: ['Se lo explico con un ejemplo de su factura: el día 3 hay dos cargos.', 'Usted no tiene por qué saberlo: lo escribimos mal.', 'Entiendo que no es tan fácil salir antes del trabajo.'],
  },
  en: {
    find: [
      '(anyone|anybody|everyone|everybody|any reasonable person|a child|a five-year-old|my grandmother|most adults|any adult|any grown-up) (with (half a brain|any sense|eyes))? (can|could|would|knows|know|should|understands|will) (see|know|tell|understand|do|work|that|how|figure|manage|agree)',
      "(it's|it is|that's|is|basic|just|simple|bit of|little) (just|only|simply|basic|plain|a matter of)? (common sense|basic logic|common knowledge|common courtesy|basic stuff|basic maths|basic reading)",
      "(let me|i'll|i will|allow me to) (explain|say|put|spell|break) (it|this|that) (again|slowly|in simple|simply|out for you|down for you|one more|more slowly|in plain|as simply|in words|nice and slow*)",
      "(it's|it is|isn't|not|is not) (really|exactly|actually|that)? (that|so|very)? (hard|difficult|complicated) (to (understand|read|follow|grasp|do|click|see|find|get)|is it|really|,|you know)",
      "(you|you'll|customers|people) (must|have to|need to|should|gotta) (understand|realise|realize|appreciate|accept|learn|remember|grasp|recognise|recognize) (that|how|we|this|it|to)",
      "(you (obviously|clearly) (don't|do not|didn't|have no|haven't)|you have no idea|you don't seem to (understand|get|realise|realize)|you fail to (understand|see|grasp)|you're missing the point|you don't know what you)",
      "(as (you|i'm sure you|anyone) (should|ought to|would|really should)? (know|be aware|have known))",
      '(if you (think about it|use your|had any))',
      '(like (everyone else|a normal|normal people|any other))',
    ],
    advice: 'It talks from above. Come down to the fact.',
    why: 'Explaining as to a child says that the trouble is their head. The same information between equals gets read.',
    prompt: "The step that's missing is [which]; I'll do it if you give me [detail].",
    flags: ['Anyone can see the box was sealed.', "It's common sense.", 'You have to understand that we close on Sundays.', "It's not that hard to follow."],
    allows: ["Here's an example from your bill: on the 3rd there are two charges.", "You couldn't have known: we wrote it badly.", "I know it isn't easy to leave work early."],
  },
} satisfies Rule;
