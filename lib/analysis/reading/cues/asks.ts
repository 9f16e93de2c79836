/** Questions written without their marks. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [{ question: 'never', find: [
      '^ ~2 (donde|adonde) (esta|estan|puedo|queda|quedan|veo|encuentro|hay|tengo|debo|andan|consigo)',
        '^ ~2 (cuanto|cuanta|cuantos|cuantas) (cuesta|cuestan|vale|sale|demora|tarda|falta|es|tiempo|tengo|hay|pago|debo)',
        '(que|q) (debo|tengo que|puedo|hago|van a|vais a|piensan|pasa|paso) ~1 (hacer|hago|con|para|solucionar|contratar)',
        '^ ~2 como (bloqueo|hago|puedo|monto|cambio|pago|cancelo|recupero|lo hago|accedo|entro|activo|solicito|se|anulo|consigo|desactivo|descargo|devuelvo|instalo|uso|pido)',
        'sin _ como _', '(alguien (sabe|me puede|puede))', '^ ~2 (por que|porque|xq|pq) (no|me|nos|la|el|se|siguen|tengo|hay|suben|cobran) ~8 $',
        '^ (y|o|hola|buenas|oye|oigan|perdon|disculpe|disculpen)? ,? (se puede|puedo|pueden|podrian|podeis|me pueden|me podrian|me puede|me podria) _ ~12 $',
        '(pueden|podrian|podria|podeis|puede) ~1 (ayudarme|ayudarnos|decirme|enviarme|mandarme|explicarme|confirmarme|indicarme)',
        '^ ~2 (cuando|a que hora) (llega|sale|abren|cierran|vienen|me|van|vuelve|puedo|piensan|estara|es|reparten)',
        '(queria|quiero|quisiera|necesito) saber ~12', '(diganme|digame|dime|decidme) ~2 (que|como|cuando|si|donde|cuanto|algo)',
    ] }],
    shows: ['donde esta mi caja'], leaves: ['Cuando llegué estaba cerrado.'],
  },
  en: {
    find: [{ question: 'never', find: [
      '^ ~2 (where is|where are|where\'s|wheres|when will|when is|when are|when do|when can|how do|how can|how long|how much|how many|how will|what do|what can|what is|what are|what should|why is|why are|why do|why does|why did|why was|why am|why have|who do|who is|which one|is it possible|is there|are there|do you|does it|does the|can i|can we|could i|will it|will i|am i|should i) ~14',
        '^ ~2 (can|could|would|will) (you|someone|somebody|anyone) _', 'what (options|can|should|do|am) (do|i|we) ~2',
        'if ~24 (will|can|do|should|would) (i|we) ~8', '(will|would) i (still)? be able to ~6', '(is|are) (it|there|they) \\?',
        '(wondering|wonder) (if|whether|when|why|how)', '(anyone|anybody) know',
    ] }],
    shows: ['where is my box'], leaves: ['When I arrived it was shut.'],
  },
} satisfies SignFile;
