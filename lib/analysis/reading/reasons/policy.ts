/** The rule itself is the trouble. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      // The matter is only named.
      { weight: 0.6,
        find: ['(regla|reglas|norma|normas|politica|minimo|limite|tope|requisito*|condicion*|clausula|garantia)',
          '(cubre|exigen|obligan|edad|plazo|permite*|permanencia|penaliz*)'] },
      { weight: 2,
        find: ['(regla|reglas|norma|normas|politica|politicas|minimo|limite|tope|requisito|condicion|condiciones|clausula) ~8',
          'por (tener|ser|ser mayor|no tener|vivir|adelantar|pagar antes|viajar) ~8 (no|ni|ya no|cobr*|niegan|quitan|exigen|piden)',
          'asi son las (reglas|cosas|normas)', 'garantia ~10 (consumible|no cubre|no entra|no incluye|no aplica|desgaste)',
          '(no (cubre|cubren|aplica|entra|incluye)) ~4', 'es (consumible|obligatorio|requisito)', '(me|nos) (exigen|obligan|piden) ~6'] },
      { weight: 3,
        find: ['(politica|politicas|norma|normas|normativa|regla|reglas|condiciones|terminos|letra pequeña|letra chica|requisito|requisitos|protocolo|clausula|burocracia) ~8 (absurda|absurdo|absurdas|ridicula|ridiculo|injusta|injusto|no tiene sentido|no tienen sentido|abusiva|abusivas|sin sentido|estupida|no permite|no permiten|cambiaron|cambio|no|exige|impide|pretexto|excusa)',
        '(absurdo|ridiculo|injusto|ilogico|no tiene sentido|sin sentido|increible|surrealista) ~4 (que|imprimir|exigir|pedir|tener que|obligar|llevar|una norma|la norma)',
        '(sin) ~4 (factura|ticket|boleta|recibo|caja|embalaje|etiqueta) ~6 no (hay|aceptan|admiten|se puede|cambian|me)',
        '(obligan|obligais|obligaron|exigen|exigis|piden|me hacen) a? ~2 (ir|imprimir|llevar|presentar|pagar|comprar|contratar|firmar|pasar|presencial)',
        '(no (aceptan|admiten|dejan|permiten|aceptais|admitis|hacen)) ~4 (cambios|devoluciones|cambio|devolucion|efectivo|mascotas|pagar|perros|tarjeta|cupones|entrar)',
        'permanencia', 'penalizacion', 'letra pequeña', 'letra chica'], unless: ['me atienda', 'dijeron'] },
      { weight: 0.8, find: ['(norma|regla|politica|plazo|permiten|exigen|requisito|condiciones)'] },
    ],
    shows: ['La norma de llevar el original firmado en persona no tiene sentido en 2026.',
      'No admiten cambios en rebajas y no lo pone en ningún lado, me parece injusto.',
      'Me exigen ir presencial a firmar una baja que hice por teléfono, absurdo.'],
    leaves: ['¿Cuál es la política de cambios?', 'Me cobraron de más.'],
  },
  en: {
    find: [
      // The matter is only named.
      { weight: 0.6,
        find: ['(rule|rules|policy|policies|minimum|limit|terms|conditions|refundable|allowed|permitted|eligible)',
          '(require*|warranty|valid|exclusion*|covered|cover|clause)'] },
      { weight: 2,
        find: ['(isn\'t|is not|not|non) (refundable|transferable|covered|allowed|permitted|eligible|exchangeable)',
          '(minimum|maximum|limit|cap|threshold) (of|stay|spend|is|was|for|nights) ~6', '(minimum|maximum) (#|{number-word})',
          '(rule|rules|policy|terms|conditions|small print|t&c|t&cs) ~8', 'because (of)? ~3 (rule|rules|policy|terms)',
          '(off-peak|railcard|peak) ~8 (not|valid|invalid|penalty|fine)', '(only|not) (allowed|valid|permitted)'] },
      { weight: 3,
        find: ['(policy|policies|rule|rules|terms|small print|fine print|requirement|requirements|procedure|red tape|t&cs|bureaucracy) ~8 (ridiculous|absurd|unfair|stupid|nonsense|no sense|makes no|silly|insane|changed|change|says no|excuse|not|penalise|penalize|punish|outdated|joke|hide|hidden)',
        '(ridiculous|absurd|unfair|nonsense|insane|silly|madness|makes no sense) ~4 (policy|rule|rules|that i have to|to have to|to require|requirement|terms)',
        '(can|could) (return|exchange|use|buy|cancel|bring|change|book) ~14 but not', '(who|whose) (came up|comes up|thought|idea) ~4',
        "(shouldn't|should not) (have to|need to|be forced)",
        '(why (do|should|must)|forced|forcing|require|requires|requiring|make) (i|me|us|we|you)? ~2 (have to|need to|to)? ~1 (print|fax|post|mail|visit|sign|pay to|opt out|pay for|go in person)',
        '(changes|changed) ~6 (loyal|loyalty|status|points|rewards|programme|program|perks|benefits)',
        '(loyalty|rewards|points|miles) ~6 (devalued|expired|gone|worthless|cut|slashed|removed)',
        "(don't|won't|do not|doesn't|no longer) (accept|allow|take|honour|honor) ~4 (returns|exchanges|cash|cards|pets|dogs|coupons|refunds|gift)",
        '(small|fine) print', 'opt out|opt-out', 'all these changes', '(restocking|cancellation|early termination|exit) fee'],
        unless: ["what's the policy", 'what is the policy'] },
      { weight: 0.8, find: ['(rule|rules|policy|within # days|terms|comply|allowed|require|required)'] },
    ],
    shows: ['The rule that I must sign in person makes no sense in 2026.',
      "You don't accept exchanges in a sale and it says so nowhere. Unfair policy.",
      'Why do I have to fax a form to cancel something I bought by app? Ridiculous.'],
    leaves: ["What's the policy on exchanges?", 'You billed me too much.'],
  },
} satisfies SignFile;
