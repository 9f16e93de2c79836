/** Disappointment: less than was promised, or than was due to somebody who trusted. */
import type { SignFile } from '../reading/signs';

export default {
  es: {
    find: [
      { weight: 3, negated: 'lets-go', unless: ['fue una maravilla', 'al contrario'],
        find: ['(decepcion|decepcionado|decepcionada|decepcionados|decepcionante|decepciona|desilusion|desilusionado|desilusionada|defraudado|defraudada|desencanto|desencantado|chasco|me fallaron|me fallasteis|nos fallaron|me esperaba mas|esperaba mas|esperaba otra cosa|esperabamos mas|me duele|duele|dolio|que pena|una pena|que lastima|es una lastima|fue una lastima|lastima que|que pesar|que tristeza|confiaba|confiabamos|confie|con la ilusion)',
        '(deja|dejan|dejo) mucho que desear', 'no (es|era|fue) lo que (salia|sale|aparecia|esperaba|esperabamos|prometieron)',
        '(me|nos) gustaba ~8 (ahora|ya no|pero)', '😞|😔|🙁|☹|😕|😩', 'en fin', '(antes|solian) ~6 (ahora|ya no)'] },
      { weight: 2,
        find: ['(pesimo|pesima|malisimo|malisima|muy mal|muy mala|muy malo|lamentable|mal servicio|mala experiencia|mala atencion|mediocre|precaria|precario|horrible|terrible)',
        'no (lo|la|les|los|las) recomiendo', 'no (lo|la|les|se)? ~1 (vale la pena|vale lo que)', '(a pesar de|siendo|una empresa tan|tan grande)',
        '(cumplen|cumplieron|cumplio|cumplis|respetan|respetaron)', '(puras|solo) (mentiras|promesas)', '(tanto|tantos) (tiempo|años)',
        'ya no (puedo|me)', '(todavia|aun|sigue|siguen|sigo) (no|sin)'] },
    ],
    shows: ['Esperaba más de una marca con tanto nombre.', 'El mantel no es lo que salía en la foto, qué lástima.',
      'Quince años de cliente y ni una llamada, me duele.', 'Me ilusionaba estrenarlo el domingo y vino sin una pata.',
      'Prometieron el lunes, luego el miércoles, y hoy nada.', 'Antes esta app era buenísima; con la actualización ya no puedo ver mis recibos.',
      'Pésima experiencia, no lo recomiendo.', 'La comida llegó fría, otra vez.'],
    leaves: ['No me decepcionaron, al contrario, gracias.', '¿Qué pena hay por cancelar antes?', 'Llegó un día antes, encantada.',
      'Pensé que sería una lástima y fue una maravilla.', '¿Me duele la muela, atienden hoy?', 'Confirmado, muchas gracias.',
      '¿Tienen la funda en azul?', 'Buenas, quiero cambiar la dirección de entrega.'],
  },
  en: {
    find: [
      { weight: 3, negated: 'lets-go',
        find: ["(disappointed|disappointing|disappointment|disapointed|dissapointed|disheartened|disheartening|let down|letdown|underwhelmed|underwhelming|gutted|expected better|expected more|hoped for better|thought better of|heartbroken|such a shame|real shame|a shame|sad to say|sadly|regret to say|bummed|bummer|deflated|crestfallen|dismayed)",
        "(not|isn't|wasn't|aren't|hardly) ~3 (what (i|we) (expected|hoped|paid for)|impressed|good enough|happy|up to standard|worth it|as described|great)",
        '(used to (be|love|like|work)|was so good|were so good) ~8', '😞|😔|🙁|☹|😕|😩', 'oh well', 'nothing like'] },
      { weight: 3, find: ["(won't|wouldn't|can't|cannot|don't|not) (ever)? recommend", "(it|that) (stings|hurts)", 'that hurts'] },
      { weight: 2, find: ['(poor|subpar|mediocre|worst|terrible|horrible|awful|lousy|bad|shoddy|sloppy|unhappy|unsatisfied|dissatisfied)',
        '(still|yet) (no|not|nothing|waiting)', "(won't|wouldn't|can't|don't) recommend",
        "(didn't|doesn't|never|not) (keep|kept|honour|honor|deliver|bother|live up)", '(promised|promises)', '(so much for|after all)',
        'better than this'] },
    ],
    shows: ['I expected better from a brand with your name.', 'The tablecloth is nothing like the picture, such a shame.',
      'Fifteen years a customer and not one call. That hurts.', 'I was looking forward to using it on Sunday and it came with a leg missing.',
      'You promised Monday, then Wednesday, and today nothing.', "This app used to be great; since the update I can't see my bills.",
      "Poor experience, I wouldn't recommend it.", 'The food was cold, again.'],
    leaves: ['You did not disappoint, quite the opposite, thank you.', 'Is there a penalty for leaving early?', 'It came a day early, delighted.',
      'I thought it would be a let down and it was wonderful.', 'Do you have dentists on call today?', 'Confirmed, thanks a lot.',
      'Do you have the cover in blue?', 'Hi, I want to change the delivery address.'],
  },
} satisfies SignFile;
