/** "As new, for ever": a repair that will not fail, a service without flaw. */
import type { Rule } from '../rule';

export default {
  id: 'perfect-for-ever',
  family: 'overpromise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5: assure that you will act, then act; integrity pillar (say only what can be kept)',
  es: {
    find: [
      { find: '(solucionad*|resuelt*|arreglad*|queda|quedara|funcionara|funciona|listo|olvidado|olvida|olvidese|olvidate|perfecto|perfecta) ~4 (para siempre|de por vida|de una vez por todas|eternamente)', unless: ['(perdida|perdieron|borrad*)'] },
      { find: '(queda|quedar|quedara|va a quedar|estara|deja|dejamos|dejaremos|dejo) (la|lo|las|los|le|te)? (como)? (nuevo|nueva|nuevecito|nuevecita|impecable|perfecto|perfecta)', question: 'never' },
      '(siempre|a partir de ahora|de ahora en adelante|desde hoy) ~4 (perfecto|perfecta|perfectos|perfectas|impecable|impecables|sin (ningun|un solo|un) (problema|error|fallo))',
      '(sin ningun|sin un solo|sin el menor|ni un solo) (problema|error|fallo|contratiempo|inconveniente|retraso|minuto mas)',
      '(en (un|dos|cinco|unos) (minuto|minutos|segundo|segundos|minutito|momento)) (queda|quedara|esta|estara|lo tiene|lo tienes) (solucionad*|resuelt*|list*|arreglad*)',
      { find: '(ni) (una|un) (sola|solo) (factura|dato|archivo|persona|peso|euro)', needs: ['(aseguro|garantizo|prometo|seguro)'] },
      'hasta el ultimo (peso|euro|centimo|centavo|dolar)',
    ],
    advice: 'Promete perfección. ¿Qué puedes asegurar de verdad?',
    why: 'Nada queda perfecto para siempre, y la persona lo sabe. Una promesa más pequeña y cumplida vale más.',
    prompt: 'Cambio [qué] y el [fecha] compruebo que sigue bien.',
    flags: ['Queda arreglado para siempre.', 'El horno le quedará como nuevo.', 'Mañana entra a su cuenta sin ningún problema.'],
    allows: ['Guardamos la factura para siempre en su cuenta.', 'Cambié la pieza y el lunes compruebo que no gotea.', 'Es un modelo nuevo, salió en marzo.'],
  },
  en: {
    find: [
      { find: "(fixed|solved|sorted|sorts it|fixes it|solves it|sorts|fixes|solves|resolved|perfect|gone|working|work|works|rid|good|forget) ~3 (for good|forever|for ever|for life|once and for all|permanently)" },
      { find: "(will|'ll|it'll|you'll|be|going) ~3 (good as new|like new|perfect|flawless|pain free|pain-free|trouble-free|problem-free|error-free|faultless)", question: 'never', unless: ['(if|would|whether)'] },
      '(from now on|from here on|going forward|from today) ,? (every|each|all|everything|it|you|your) ~5 (perfect|flawless|always|never|on time|without|smooth)',
      "(without|with no|no|not have|have no|never have) (a single|any|a|one single)? (problem|problems|issue|issues|hiccup|error|hitch|glitch) (whatsoever|ever again|again|at all)",
      '(in|within) (no time|a minute|seconds|a jiffy|two minutes) (it|everything|you|and)? (it|everything)? (\'ll|will|is)? (be)? (fixed|sorted|done|solved)',
    ],
    advice: 'It promises perfection. What can you truly be sure of?',
    why: 'Nothing stays perfect for ever, and they know it. A smaller promise that is kept is worth more.',
    prompt: 'I am changing [what], and on [date] I check that it still holds.',
    flags: ['That sorts it once and for all.', 'Your oven will be good as new.', "From now on everything will be perfect, you'll see."],
    allows: ['Your invoices stay in your account permanently.', 'I changed the seal and on Monday I check that it holds.', 'If it were perfect you would not be writing to us.'],
  },
} satisfies Rule;
