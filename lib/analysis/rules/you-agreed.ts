/** "You did sign…", "you authorised it": consent turned into a reproach. */
import { unowned } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'you-agreed',
  family: 'blame',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, defence kills loyalty (being right); Blodgett, Hill & Tax 1997 (interactional justice)',
  es: {
    find: [
      '(usted|ud|tu|vos|ustedes|el cliente) (mismo|misma)? (ya|si|lo|la|nos|bien que)? (autorizo|autorizaste|firmo|firmaste|acepto|aceptaste|aprobo|aprobaste|consintio|marco|marcaste|eligio|elegiste|escogio|escogiste|decidio|decidiste|estuvo de acuerdo|dio su consentimiento|compartio|quiso|quisiste) (que)? (el|la|los|las|un|una|su|sus|ese|esa|eso|con|no|comprar|contratar|esta|este|.|,|$)',
      '(al|cuando) (contratar|firmar|comprar|reservar|registrarse|registrarte|abrir|firmo|contrato|compro|reservo|contrataste|firmaste|compraste|reservaste) (usted|tu)? ~6 (acepto|acepta|aceptaste|aceptas|firmo|sabia|sabias|conocia|conocias)',
      '(^|,|y|pero|que) (lo)? (firmaste|aceptaste|autorizaste|elegiste|firmo usted|acepto usted) ~2 (el|la|las|los|esa|ese|eso|unas|un|tu|$|.)',
      '(sabia|sabias|conocia|conocias|era consciente|eras consciente|estaba (usted)? al tanto|estabas al tanto) (usted|tu|perfectamente|muy bien|de sobra|que|lo que|de que|las|el|a lo que) ~2',
      '(lo que|donde) (firma|firmo|firmaste|acepto|aceptaste|contrato|contrataste) (usted)?',
      '(nadie) (le|te) (obligo|obligaba|obliga|puso|forzo)',
    ].map((find) => ({ find, when: unowned, question: 'never' as const, unless: ['(entregamos|enviamos|mandamos|cobramos|pusimos) (le|el|la|una|otra|otro)?', '(gracias|no lo (firmo|acepto|autorizo)|no (sabia|sabias)|sin que (usted|tu)|si (usted|tu)|no estaba)'] })),
    advice: 'Recordar lo firmado puede sonar a «te aguantas».',
    why: 'Tener razón no repara nada. La persona ya sabe lo que firmó; lo que no sabe es qué puede hacer ahora.',
    prompt: 'El contrato dice [qué]. Dentro de eso, lo que sí puedo hacer es [qué].',
    flags: ['Usted aceptó las condiciones al contratar.', 'Firmaste el contrato con permanencia.', 'Usted mismo autorizó el cargo.', 'Nadie le obligó a comprar.'],
    allows: ['¿Autorizó usted ese cargo o no lo reconoce?', 'Nosotros le cobramos el plan B cuando usted eligió el A: error nuestro.', 'Si usted firmó antes del día 3, le devuelvo la cuota.'],
  },
  en: {
    find: [
      "you (did|do|have|had|yourself|already|freely|willingly|clearly|actually) (already|in fact|actually|freely)? (sign|signed|agree|agreed|accept|accepted|tick|ticked|consent|consented|authorise|authorised|authorize|authorized|approve|approved|choose|chose|opt|opted|acknowledge|acknowledged|click|clicked|confirm|confirmed)",
      "you (signed|agreed to|accepted|ticked|consented to|authorised|authorized|approved|opted|acknowledged|clicked) (up to|to|for|off on|into)? (the|our|a|an|all|this|that|these|those) ~2 (terms|contract|lease|agreement|conditions|clause|policy|waiver|form|box|charge|payment|transaction|order|tenancy|plan|fee|renewal|quote|t&cs|button)",
      "(when|by|at the time) (you)? (signed|signing|booked|booking|bought|buying|checked out|registered|registering|signing up|ordering|placing) ~6 (you|you're) (agreed|accepted|agree|accept|knew|confirmed|were aware|acknowledged)",
      "you (knew|were (well|fully|perfectly)? aware|were told|understood|knew full well|were fully informed) (what|that|about|the|when|full|perfectly|of|it)",
      '(nobody|no one) (forced|made|asked) you',
      "(what|exactly what) you (signed|agreed|paid|signed up|asked) (for|to) (,|.|$|when|and|in|on|back)",
    ].map((find) => ({ find, when: unowned, question: 'never' as const, unless: ["(isn't|not|wasn't|than) (what|the one|the plan|the) ~2 you (signed|agreed|chose|paid|asked)", '(if|whether|unless) you', "(what|the (price|plan|date|time|room|one)) you (signed|agreed|chose|confirmed|were told)", 'were told (summer|by|it would|the wrong)'] })),
    advice: 'Recalling what they signed may read as "put up with it".',
    why: 'Being right repairs nothing. They know what they signed; what they do not know is what can be done now.',
    prompt: 'The contract says [what]. Within it, what I can do is [what].',
    flags: ['You did agree to the renewal.', 'You accepted the terms when you booked.', 'You ticked the box for express delivery.', 'Nobody forced you to buy it.'],
    allows: ['Did you authorise that charge, or is it unknown to you?', "That isn't the plan you agreed to, and I've changed it back.", 'If you signed before the 3rd, I can return the fee.'],
  },
} satisfies Rule;
