/** It is over, or it was the customer's own doing, or praise asks for nothing. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: ['(ya|por fin|al final) ~1 (me|nos|se)? ~1 (ha|han)? ~1 (llegado|llego|llegaron|ingresado|ingresaron|ingreso|devuelto|devolvieron|aparecido|aparecio|pagado|pagaron)', '(lo|la|los|las)? (encontraron|encontre|encontramos|han encontrado|aparecio) ~3', 'todo (bien|correcto|en orden|perfecto|ok)', 'ya (esta|estan) ~1 (todo|bien|correcto|resuelto)', '(pueden|podeis|puede) cerrar ~2 (expediente|caso|ticket|incidencia|reclamo)',
      '(ya )?(quedo|esta|estan|quedaron) ~2 (resuelto|solucionado|arreglado|listo|funcionando|perfecto)',
      '(reembolso|dinero|pago|pedido|paquete) ya (llego|esta|entro)',
      '(ya )?(funciona|anda|carga|llego|aparecio|pude|lo encontre|entendi|vi) (perfecto|bien|todo|entrar|perfectamente)',
      '(era|fue) (yo|culpa mia|error mio|cosa mia|mi culpa|mi error|tonteria mia)', '(error|culpa|fallo|despiste) (mio|mia)',
      '(leido|entendido|visto|puesto|hecho) mal yo', '(mil perdones|perdon por|disculpas por) ~3',
      '(me equivoque|me confundi|no era culpa|no tenian la culpa|no fue culpa)', 'tenia ~3 (desconectado|apagado|mal puesto|desenchufado)',
      '(me|nos) (atendieron|trataron|ayudaron) (bien|muy bien|genial|de maravilla|fenomenal|rapido)', 'retiro (lo dicho|mi queja)',
      '(gracias por|agradezco) ~4 (resolver*|solucionar*|arreglar*|ayudar*|cambiar*|reponer*|devolver*|responder|contestar|rapidez|rapida|atencion|paciencia|amabilidad)',
      'me (lo )?(resolvieron|solucionaron|arreglaron|ayudaron|cambiaron|resolvio|soluciono)', 'no me puedo quejar', 'nada que reclamar', 'ya vi',
      'ya lo (vi|encontre|tengo|solucione|resolvi)'],
    shows: ['Ya quedó resuelto, era yo.'], leaves: ['No está resuelto.'],
  },
  en: {
    find: ['(got|received|have|had|just got) (my|the|our) (refund|money|parcel|order|package|replacement|card|payment|cheque|check) ~2 (now|today|back|thanks|thank|cheers|yesterday|through|ok|fine|safely)?', 'all (good|fine|well|ok|okay|sorted) ~2', '(never mind|nevermind|nvm)', '(that worked|it worked|works now|found it)',
      "(all )?(sorted|fixed|resolved|solved|working|sorted out) (now|again|thanks|thank|already|it|for me|perfectly|today|in)",
      '(refund|money|payment|parcel|order|package|replacement) (came|arrived|is|has come|has arrived|went|just came) ~1 (through|in|today|back|here)',
      "(it's|its|is|are|got|been) (all )?(sorted|fixed|resolved|working again|working now)",
      '(it )?was my (fault|mistake|own|adblocker|bad|error|vpn|router|end)', '(my bad|my mistake|my fault|on my end|user error|my own fault)',
      'not you at all', '(mortified|my apologies for|sorry for (my|the) (rant|tone|outburst))', '(ignore|disregard) my',
      "(was|were) my (son's|daughter's|husband's|wife's|kid's)", 'found it',
      '(thanks|thank you) ~2 for ~4 (sorting|fixing|resolving|helping|quick|fast|replacing|refunding|making|replacement|getting|the quick|prompt|patience|kindness|taking|staying|explaining|calling back|clearing)',
      'taken care of everything', 'can\'t fault', 'no complaints', 'false alarm', 'turned up after all', 'ignore my (last|previous|earlier)',
      'i owe (you|your)'],
    shows: ['All sorted now, it was my mistake.'], leaves: ['Not sorted.'],
  },
} satisfies SignFile;
