/** Weather, holidays, strikes, "everyone waits": the world as the reason. */
import { stepsAway } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'circumstance',
  family: 'excuse',
  step: 'apology',
  weight: 'weakens',
  source: 'Method, step 3: apologise with no defence; Gottman (innocent victim)',
  es: {
    find: [
      '(es|estamos en|por ser|como es|siendo) (verano|invierno|agosto|diciembre|enero|navidad|fin de mes|fin de año|semana santa|lunes|viernes|puente|domingo|festivo|feriado|epoca|temporada) (,|y|de|.|$|alta)',
      '(debido|derivado|por|a causa|a raiz|como consecuencia|dada|ante) (a|de)? (la|las|el|los|esta|causa de|fuerza)? (contingencia|pandemia|huelga|paro|lluvia|lluvias|clima|tormenta|tormentas|vacaciones|feriado|feriados|festivos|inclemencias|climatologia|mayor|situacion (actual|del pais|economica|sanitaria)|coyuntura|inflacion|escasez|crisis|guerra|trafico|manifestaciones|bloqueos|cambio de (sistema|proveedor))',
      '(todo el mundo|todos|todas las empresas|cualquier empresa|en todas partes|en todos lados|otras empresas|la competencia|el sector entero) ~2 (espera*|pasa*|prende*|llama*|tiene*|cobra*|hace*|tarda*|viaja*|sufre*|compra*|quiere*|retras*|esta*|igual)',
      '(ese|esa|aquel|aquella|estos|esos) (dia|dias|semana|fin de semana|fechas|mes|noche) (estabamos|estaba|teniamos|tuvimos|hubo|habia|andabamos|eramos) ',
      '(es|son) (lo habitual|lo normal|lo comun|el procedimiento (normal|habitual|estandar)|el plazo (normal|habitual)|asi (para todos|siempre|con todos)|asi (la cosa|el procedimiento|como funciona))',
      '(asi funciona|asi son las cosas|asi es (esto|la vida|el sector|como funciona)|las cosas son asi|es un proceso de seguridad|por (temas de|razones de|motivos de|cuestiones de) seguridad (no|y))',
      '(con) (las|la|el|los|este|esta|tanta|tanto|estas|estos) (lluvia|lluvias|calor|nieve|trafico|huelga|frio|viento|nevada|temporal|fiestas|vacaciones|puente|navidades|rebajas|elecciones|partido) ~5 (todo|va|se|lento|retras*|imposible|normal|es|hay|no)',
    ].map((find) => ({ find, when: stepsAway, question: 'never' as const })),
    advice: 'El mundo explica, pero no se hace cargo. ¿Y nosotros?',
    why: 'La lluvia y las fechas son ciertas, y la persona también las sufre. Lo que falta es qué hicimos con ellas.',
    prompt: '[La causa] nos cogió sin [lo que faltó]. Ahora [qué haces y cuándo].',
    flags: ['Es agosto, y todos están de vacaciones.', 'Se retrasó debido a las lluvias.', 'Es lo habitual en estos casos.', 'Por la huelga no se atiende.'],
    allows: ['La tormenta tiró el poste y nosotros no avisamos: debimos hacerlo.', 'Con este calor, lo entrego antes de las 10 para que no se estropee.', 'Si hay huelga el viernes, lo llevo yo el jueves.'],
  },
  en: {
    find: [
      "(it's|it is|it was|being|given|since it's) (the)? (summer|winter|august|december|january|christmas|thanksgiving|black friday|the holidays|month end|year end|monday|friday|a bank holiday|holiday season|november|rush hour|the weekend|easter|ramadan)",
      "(due to|because of|owing to|as a result of|thanks to|on account of|given|caused by|down to) (the|a|an|these|this|some)? (recent|current|bad|severe|adverse|heavy|ongoing|unforeseen|unexpected|unprecedented|global|national|extreme|exceptional|industrial)? (weather|storm|storms|snow|strike|strikes|pandemic|covid|brexit|traffic|shortage|shortages|inflation|holiday|holidays|circumstances|events|conditions|supply|market|economy|situation|climate|industrial)",
      "(everyone|everybody|every (company|airline|shop|customer)|all (airlines|companies|shops|customers|banks)|other companies|the whole industry|the entire industry|most (companies|airlines|places)) ~2 (waits|wait|charges|charge|does (it|this|the)|do (it|this|the)|faces|delayed|struggling|affected|the same|in the same)",
      "(that's|that is|it's|this is|is) (just|simply)? (how|the way) (it|things|this|the (industry|system|process)) (works|work|goes|go|is|are)",
      "(standard|normal|usual|common|industry) (practice|procedure|process|standard|wait|waiting|timeframe|turnaround)",
      "(items|orders|parcels|some|deliveries|flights|repairs|products) ~6 (may|can|might|could|sometimes|do|often) (sometimes|often|occasionally)? (have|take|be|experience|incur|arrive) (a)? (longer|late|later|delays|delayed|more time)",
      '(a|one of the|the) ~1 (busy|busiest) (day|days|weekend|night|period|time|season|season|weeks)',
      'with (the|all the|all this|this|it being|black friday|christmas|thanksgiving|everything) ~5 (delays|delayed|slow|slower|longer|to be expected|bound to|backed up|busy)',
      '(weather|traffic|snow|storm|storms|strike|strikes|rain|floods|flooding) (is|was|are|were|has|have) (to blame|the (reason|cause|culprit|problem)|what)',
    ].map((find) => ({ find, when: stepsAway, question: 'never' as const })),
    advice: 'The world explains but takes nothing on. And us?',
    why: 'Rain and holidays are true, and they suffer them too. What is missing is what we did about it.',
    prompt: '[The cause] caught us without [what was missing]. Now [what you are doing and when].',
    flags: ['Deliveries are late due to the bad weather.', "It's Christmas, what with everyone ordering.", "That's just how it works.", 'All airlines charge this.'],
    allows: ["The storm took the line down and we didn't warn you, which was our job.", 'In this heat I will bring it before ten so that it keeps.', 'If there is a strike on Friday I will drive it over on Thursday.'],
  },
} satisfies Rule;
