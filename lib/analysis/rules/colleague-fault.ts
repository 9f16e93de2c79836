/** "It was a new starter": a colleague offered up in place of an answer. */
import { unowned } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'colleague-fault',
  family: 'excuse',
  step: 'apology',
  weight: 'hurt',
  source: 'Method, defence kills loyalty (bad-mouthing a colleague); Lewicki, Polin & Lount 2016 (responsibility ranks first)',
  es: {
    find: [
      '(un|una|el|la|nuestro|nuestra) (chico|chica|muchacho|muchacha|persona|compañero|compañera|empleado|empleada|repartidor|agente|cajero|cajera|tecnico|tecnica|operador|operadora) (nuevo|nueva|novato|novata|temporal|eventual|suplente|en (practicas|formacion|prueba)|(que)? (recien|acaba de) (entro|llego|empezo|empieza|entrar|empezar|llegar|ingreso))',
      '(un|una|el|la) (becario|becaria|practicante|pasante|novato|novata|suplente|sustituto|sustituta)',
      '(mi|el|la|un|una|otro|otra|ese|esa) (compañero|compañera|colega|agente|chico|chica|asesor|asesora|turno) (que le|que te|anterior|del turno|de (ayer|la mañana|la tarde|la noche))? ~2 (se equivoco|metio la pata|informo mal|le informo mal|no (sabe|sabia|entiende|entendio|debio|tiene idea|conoce|se entera)|lo hizo mal|le dijo mal)',
    ].map((find) => ({ find, when: unowned, question: 'never' as const, unless: ['(formo|formaremos|acompaño|hablo yo con)'] })),
    advice: 'Señalar a un compañero no nos saca de la foto.',
    why: 'Para la persona, quien atendió éramos todos. Hablar mal de un compañero le dice que mañana le tocará a otro.',
    prompt: 'Le informamos mal sobre [qué]. Lo correcto es [dato], y lo arreglo [cómo y cuándo].',
    flags: ['La atendió una chica nueva.', 'Mi compañero de ayer se equivocó.', 'Fue el becario quien mandó el correo.'],
    allows: ['Mi compañera Inés le llama hoy a las 5.', 'Le atendió una persona nueva y no la acompañamos: fallo nuestro.', '¿Le atendió una persona nueva o Sergio?'],
  },
  en: {
    find: [
      "(a|an|the|our|one of our) (temp|temps|trainee|trainees|intern|newbie|junior|work experience|seasonal worker|stand-in|part-timer|rookie|apprentice)",
      "(a|an|the|our|one of our) (brand)? (new|inexperienced|temporary|agency|junior|seasonal) (starter|starters|hire|hires|guy|girl|person|colleague|employee|agent|driver|member|worker|recruit|boy|lad|staff|assistant|operator)",
      "(my|the|another|a|that|your previous|the previous|the last|our) (colleague|coworker|co-worker|agent|advisor|adviser|rep|assistant|person) (you (spoke|chatted) (to|with))? (yesterday|before|who)? ~1 (got it wrong|made (a|the) mistake|messed up|screwed up|misinformed|misled|shouldn't have|should not have|didn't know|doesn't know|had no idea|was mistaken|was wrong|gave you the wrong|told you the wrong)",
    ].map((find) => ({ find, when: unowned, question: 'never' as const, unless: ["(i'm|i am|meet|hired|joining|joined|welcome) (a|an|our|the)?", '(will|is going to|is coming|calls you|rings you)'] })),
    advice: 'Pointing at a colleague leaves us in the picture.',
    why: 'To them, whoever answered was all of us. Running a colleague down says that tomorrow it will be somebody else.',
    prompt: 'We told you the wrong thing about [what]. What is right is [fact], and I am fixing it [how and when].',
    flags: ['It was a new starter who took your call.', 'My colleague got it wrong.', 'The trainee packed that box.'],
    allows: ['My colleague Ines will ring you at five today.', 'A new driver had your round and we never showed him the lane, which is on us.', 'Was it a new driver or Sam?'],
  },
} satisfies Rule;
