/** "No dude en contactarnos", "feel free to reach out": the door left open with nobody behind it. */
import { withoutFormula } from '../fix';
import type { Hit, Rule } from '../rule';

/** A direct line with its number is a real door. */
const when = ({ sentence }: Hit) => !(sentence.tokens.some(({ kind, word }) => kind === 'number' && word.length > 2) && sentence.tokens.some(({ word }) => /^(me|my|mi|direct|directo|directa|llamarme|escribirme|\w+me)$/.test(word)));

export default {
  id: 'dont-hesitate',
  family: 'fake-follow-up',
  step: 'assure',
  weight: 'canned',
  source: 'Method, false follow-up: who left the problem solved comes back to ask, and does not wait to be called',
  es: {
    find: [
      { find: 'no ~1 (dude|dudes|duden|dudeis|duda|vacile|vaciles|titubee) ~1 en', when },
      { find: '(sientase|sientete|sientanse) ~1 (libre|en libertad|en confianza|con la libertad)', when },
      { find: '(con|en) (toda|total|plena|entera) (confianza|libertad)', needs: ['escrib*|contact*|consult*|pregunt*|comuni*|dig*|llam*|inform*'], when },
      { find: 'no tenga|tengas ~2 (reparo|inconveniente|pena|problema) en (contactar*|escribir*|llamar*|consultar*)', when },
      { find: '(puede|puedes|pueden|podes) (contactarnos|escribirnos|comunicarse|llamarnos|consultarnos|comunicarte) (cuando|en cualquier|siempre|nuevamente|las 24)', when },
      { find: 'cualquier cosa|duda|consulta|inquietud|pregunta ~3 (aqui|aca|quedamos|quedo|estamos|estoy|me|nos) ~1 (estamos|estoy|atentos|atento|atenta|a la orden|avisas|avisa|escribes|escribis|pendientes|escribe|contacta|dice|decis|dices)', when },
      { find: 'cualquier|cualquiera (cosa|cosita|tema|novedad|inconveniente|duda|consulta|problema) ~3 (nos|me)? (escribis|escribes|escribe|escribanos|escribenos|escriba|avisas|avisa|avisanos|avisenos|aviseme|avisame|avisan|dices|decis|diga|dinos|llamas|llama|llamenos|contactas|contactanos|comunicate|comuniquese|estamos|aqui|aca|quedo|quedamos|consultanos|preguntas)', when },
      { find: '(escribenos|escribanos|contactanos|contactenos|avisanos|avisenos|llamanos|llamenos|escribinos) ~2 (cuando quieras|cuando quiera|si (necesitas|necesita|requiere|requieres|surge|tienes|tiene|precisas)|en cualquier momento|las 24)', when },
    ],
    advice: 'Deja a la persona la tarea de volver. ¿Cuándo vuelves tú?',
    why: 'La frase promete una puerta que el lector tendrá que empujar. Volver uno mismo, con día y hora, cierra de verdad.',
    prompt: 'El [día y hora] le pregunto yo si ‹el cobro› [quedó como esperaba].',
    fix: withoutFormula,
    flags: ['No dude en contactarnos nuevamente.', 'Cualquier cosa, quedo atenta.', 'No dudes en escribirnos si surge otra cosa!', 'Siéntase libre de consultarnos.'],
    allows: ['No lo dude: esa llamada no era nuestra.', 'El viernes a las 9 le pregunto yo si funciona.', 'Si la caldera pita antes de las 6, llámeme al 600 555 301.'],
  },
  en: {
    find: [
      { find: "(don't|do not|dont|never|not) hesitate to (contact|reach|call|write|reply|ask|let|get|email|message|drop|come|give|speak|ring|respond|raise|shout)", when },
      { find: "(feel|please feel) free to ~1 (contact|reach|call|write|reply|ask|let|get|email|message|drop|come|give|ring|respond|send|hit|pop)", when },
      { find: '(reach|get) (out|back|in touch) ~2 (anytime|any time|at any time|if you need|should you)', unless: ["i'll|we'll|i|we"], when },
      { find: "(we're|we are|i'm) (just|only|always) (a|one) (call|click|message|email|phone call|tweet|text) away", when },
      { find: '(just)? (shout|holler|give us a shout|drop us a line|let us know) if ~1 (you|there|anything) ~2 (need|have|else|any)', when },
      { find: '(shout|holler) !? $', when },
      { find: '(give|drop|send|ping|shoot) us ~1 (a|an)? (bell|shout|ring|buzz|line|ping|holler|message|note|email) ~1 (if|should|whenever|anytime|any time)', when },
      { find: "(we're|we are|i'm|i am) (just|only)? ~1 (round the corner|a shout away|always around|all ears)", when },
      { find: '(just|simply) (reply|respond|message|get in touch|reach out|holler|yell|ask|shout) ~4 (if|should) (you|there|anything)', when },
    ],
    advice: 'It leaves them the task of coming back. When will you?',
    why: 'The phrase promises a door the reader has to push. Coming back yourself, with a day and an hour, truly closes.',
    prompt: "On [day and hour] I'll ask you whether ‹the charge› [came out as you expected].",
    fix: withoutFormula,
    flags: ['Please do not hesitate to contact us again.', 'Feel free to reach out any time!', "We're only a message away.", 'Any trouble, just give us a shout if you need us.'],
    allows: ['You were right to hesitate: that call was not from us.', 'On Friday at 9 I will ask you whether it works.', 'If it beeps before 6, call me on my direct line, 555-0170.'],
  },
} satisfies Rule;
