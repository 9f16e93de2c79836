/** "Contact the courier": our partner, their phone call. */
import { isPushed as when } from '../effort';
import type { Rule } from '../rule';

export default {
  id: 'contact-third-party',
  family: 'pushed-effort',
  step: 'make-right',
  weight: 'weakens',
  source: 'Customer effort research (CEB); Bitner, Booms & Tetreault 1990',
  es: {
    find: [
      { find: '(marcale|marquele|escribile|escribale|escribele|llamale|llamele|preguntale|preguntele|pediles|pidales|pidele|pidale|consultalo|consultelo) (a|al|que|en|con) ~3', unless: ['(a (su|tu) (hijo|hija|madre|mama|medico|medica|doctor|doctora|pediatra))'], when },
      { find: '(tiene|tienes|tenes|tendria|tendrias|tendra|tendras|debe|debes|debera|deberas|deberia|deberias|hay|habria|conviene) (que)? (usted|tu)? (reclamar*|solicitarl*|preguntarl*|pedirl*|consultarl*|verlo|gestionarl*|tramitarl*|hablarlo) (alli|ahi|alla|directamente|con ellos|con el|a ellos|por su cuenta|en la|ante)', when },
      { find: '(contacte|contacta|contactar|contactes|contactarse|comuniquese|comunicate|comunicarse|comunicarte|hable|habla|hablar|consulte|consulta|consultar|consultarlo|consultelo|consultalo|reclame|reclama|reclamar|reclamarle|pregunte|pregunta|preguntar|preguntarle|preguntele|preguntale|dirijase|dirigete|dirigirse|dirigirte|acuda|acude|acudir|escriba|escribe|llame|llama|llamar|pongase en contacto|ponte en contacto|ponerse en contacto|ponerte en contacto|verifique|verifica|verificarlo|solicite|solicita|solicitarlo|pida|pide|pedirle|exija) ~1 (con|a|al|en|ante) (el|la|los|su|tu|tus|sus)? {third-party}', unless: ['sucursal|taller'], when },
      { find: '(te has|se ha|te habeis|has|ha|ya) (puesto en contacto|contactado|comunicado|hablado|preguntado|consultado|pregunto|preguntaste|contacto|contactaste|hablo|hablaste|consulto|consultaste) ~1 (con|a|al|en)? (el|la|su|tu)? {third-party}', question: 'only', when },
      { find: '(busque|busca|consiga|consigue) ~1 otro (taller|tecnico|proveedor)', when },
      { find: '(dirijase|dirigete|dirigirse|dirigirte|reclame|reclama|reclamar|contacte|contacta|contactar|pregunte|preguntar|hable|hablar|acuda|acudir|escriba|escribir|solicitarlo|solicitelo|pedirlo|pidalo|verlo|consultarlo|gestionarlo|tramitarlo) ~2 (a|con|ante) (ellos|ellas|dicha|dicho)', when },
      { find: '(tiene que|tienes que|debe|debes|deberia|deberias|toca|corresponde) ~1 (verlo|reclamarlo|reclamar|gestionarlo|tramitarlo|solicitarlo|hacerlo|pedirlo|resolverlo) ~2 (con|ante|a) (el|la|su|tu|los|las)', when },
      { find: '(preguntar|pregunte|pregunta|preguntarle|preguntele|preguntale|consultar|consulte|consulta|hable|habla|hablar|hablarlo|contactar|contacte|contacta|acudir|acuda|acude|dirigirse|dirijase) ~1 (a|con|al|en) (su|sus|tu|tus|el|la|los|las)? (vecino|vecinos|vecina|conserje|conserjeria|portero|porteria|familiar|familiares|administrador|administracion|electricista|fontanero|servicio|marca|fabrica|soporte|casero|seguro|ayuntamiento|municipalidad|colegio|hospital|medico|aerolinea|agencia|tienda|plataforma)', when },
      { find: '(has|ha|ya|habeis) ~1 (hablado|contactado|preguntado|consultado|llamado|hablaste|preguntaste) ~1 (a|con|al|en) ~1 (vecino|vecinos|vecina|conserje|conserjeria|portero|porteria|familiar|familiares|administrador|administracion|electricista|fontanero|servicio|marca|fabrica|soporte|casero|seguro|ayuntamiento|municipalidad|colegio|hospital|medico|aerolinea|agencia|tienda|plataforma)', question: 'only', when },
      { find: '(poner|ponga|pon|presentar|presente|interponer|interponga) ~1 (una|la) (denuncia|queja|reclamacion|reclamo|instancia)', when },
    ],
    advice: 'Le pasa una llamada que es nuestra. ¿La haces tú?',
    why: 'Para la persona el envío lo compró aquí. Si hablamos nosotros con el otro, no tiene que hacer de mensajera.',
    prompt: 'Hablo yo con [el transportista] y le digo [cuándo] dónde está ‹su paquete›.',
    flags: ['Márcale al proveedor de la zona.', 'Tiene que reclamar allí con los mismos papeles.', 'Póngase en contacto con el transportista.', 'Consúltalo con tu banco.', 'Tiene que reclamar al fabricante.', '¿Ya preguntó a la mensajería?'],
    allows: ['Localicé el paquete con la mensajería y llega hoy a las 6.', 'No tiene que llamar al banco: el abono sale de aquí hoy.', 'El fabricante nos manda la pieza el lunes y se la llevo.'],
  },
  en: {
    find: [
      { find: "(contact|contacting|call|phone|ring|ask|email|speak|speak to|speak with|talk to|talk with|check with|consult|consult with|liaise with|reach out to|reaching out to|get in touch with|write to|take it up with|raise it with|raise this with|chase|go through|follow up with|refer to) (the|your|a|our|another|their|with)? ~1 (courier|carrier|supplier|bank|manufacturer|contractor|seller|vendor|provider|airline|insurer|customs|post office|usps|ups|fedex|dhl|dpd|evri|yodel|sender|host|landlord|agency|restaurant|council|garage|merchant|issuer|pharmacy|pharmacist|retailer|operator|isp|network|mechanic|plumber|electrician|card company)", unless: ["shall i|we", 'would you like (me|us)'], when },
      { find: "(reach out|speak|talk|contact|write|call) (to)? (them|him|her) ~1 (for|directly|to|about|yourself|on)", when },
      { find: '(get|find|hire|pay|bring in) (another|a different|your own|an independent|a second) ~2 (to|and)', when },
      { find: 'have you (contacted|called|spoken|tried contacting|asked|checked) ~2 {third-party}', question: 'only', when },
      { find: '(raise|take|discuss|sort|check|query|pursue|dispute|resolve) (it|this|that|the matter) ~2 with (them|him|her|your|the)', when },
      { find: '(go|going) (back)? to (them|him|her|your bank|the seller|the shop|the carrier|the courier)', when },
      { find: '(ask|asking|check with|checking with|speak to|speak with|speaking to|speaking with|talk to|talking to|contact|contacting|consult|consulting|try) (your|the|any) ~1 (neighbour|neighbours|neighbor|neighbors|concierge|family|landlord|electrician|plumber|brand|maker|store|shop|school|hospital|doctor|airline|agency|council|police|platform|manufacturer|courier|carrier|bank|seller|insurer|provider|supplier|host|hotel|post office)', when },
      { find: '(did|have) you ~1 (speak|spoken|talk|talked|check|checked|ask|asked|contact|contacted|try|tried|call|called) ~1 (with|to)? (your|the|any)? ~1 (neighbour|neighbours|neighbor|neighbors|concierge|family|landlord|electrician|plumber|brand|maker|store|shop|school|hospital|doctor|airline|agency|council|police|platform|manufacturer|courier|carrier|bank|seller|insurer|provider|supplier|host|hotel|post office)', question: 'only', when },
      { find: '(file|filing|lodge|lodging|make|making) (a|the) (police report|report with|complaint with|claim with) ~3', when },
    ],
    advice: 'It hands them a call that is ours. Will you make it?',
    why: 'They bought the delivery here. When we speak to the other side, they need not carry messages.',
    prompt: "I'll speak to [the courier] and tell you [when] where ‹your parcel› is.",
    flags: ['Please contact the courier directly.', 'You should check with your bank.', 'Have you spoken to the seller?', 'Take it up with the manufacturer.'],
    allows: ['I spoke to the courier and it lands today at 6.', "You don't need to call your bank: the money leaves here today.", 'The manufacturer sends us the part on Monday and I bring it to you.'],
  },
} satisfies Rule;
