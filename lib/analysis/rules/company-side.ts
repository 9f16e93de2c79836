/** "In our defence…", "we did everything right": the company's side taken. */
import { unowned } from '../ownership';
import type { Rule } from '../rule';

export default {
  id: 'company-side',
  family: 'excuse',
  step: 'align',
  weight: 'hurt',
  source: 'Method, defence kills loyalty (taking the company\'s side); Gottman (righteous indignation)',
  es: {
    find: [
      '(en nuestra defensa|en nuestro descargo|en honor a la verdad|para ser justos|seamos justos|pongase en nuestro lugar|ponte en nuestro lugar)',
      '(nosotros|nuestro equipo|nuestra empresa|la empresa|nuestro personal|nuestros tecnicos|nuestro tecnico|nuestro repartidor|nuestros agentes) (ya)? (cumplimos|cumplio|actuamos|actuo|actuaron|siguio|siguieron|hicimos|hizo|seguimos|siempre|nunca|jamas|es|son|esta|estan) ~2 (correctamente|bien|conforme|protocolo|procedimiento|todo|nuestra parte|su trabajo|lo que|plazo|capacitado|capacitados|profesional|profesionales|formados|impecable|mentiria|haria|trata|tratan|amables|forma|actua)',
      '(hicimos|hemos hecho|se hizo) (todo) (bien|correctamente|lo posible|lo que|segun|conforme)',
      '(nosotros|tambien) (tambien)? (somos|estamos|salimos|fuimos) (las)? (victimas|perjudicados|afectados)',
      '(son|es) (necesaria|necesarias|necesario|obligatorio|obligatoria|obligatorias) para (garantizar|mantener|asegurar|poder|proteger|el (buen|correcto)|ofrecer*|cubrir)',
      '(tarifa|cargo|cuota|recargo|comision|cobro|medida|subida) ~3 (nos permite|permite|ayuda a|sirve para|es para) (mantener|ofrecer|mejorar|garantizar|cubrir|seguir|brindar)',
      '(somos|seguimos siendo|tenemos) (una|la|el|los|las|uno de)? (empresa|lider|lideres|mejor|mejores|marca|compañia) (seria|lider|numero|con (mas)|del|de|en) ',
    ].map((find) => ({ find, when: unowned, question: 'never' as const })),
    advice: 'Aquí habla la empresa. ¿Y quién habla por la persona?',
    why: 'Defender a la casa delante de quien se queja pone a la persona enfrente. Ponte primero de su lado.',
    prompt: 'Desde su lado: [lo que vivió]. Lo que nos toca es [qué].',
    flags: ['En nuestra defensa, el plazo era orientativo.', 'Nosotros cumplimos con nuestra parte.', 'Nuestro personal siempre es profesional.', 'Ese recargo nos permite mantener el servicio.'],
    allows: ['Mi compañero actuó bien al avisarle, y yo no: perdón.', 'Nuestro equipo sale hoy a las 6 con la pieza.', 'Las vacunas son necesarias para viajar; le mando la lista.'],
  },
  en: {
    find: [
      '(in our defence|in our defense|in all fairness|in fairness to|to be fair to (us|our|the)|to be fair ,|put yourself in our|from our (side|perspective|point of view) ,|look at it from our)',
      "(we|our team|our staff|our engineer|our driver|our colleague|my colleague|our agents|our agent|the team|the company) (have|has)? (always|simply|just|only|did|acted|followed|fulfilled|delivered|met|kept|stuck|done|would never|never|are|is) ~2 (our part|our side|our bit|everything|correctly|properly|procedure|protocol|process|by the book|on time|in good faith|our job|their job|his job|her job|professional|professionals|trained|rude|lie|highest|polite|courteous|right|act|do that|as (instructed|required|agreed)|in accordance)",
      "(fee|charge|surcharge|price|policy|rule|delay|increase|measure|update|updates|procedure|deposit) (helps|allows|enables|lets|is there to|is how|is (needed|necessary|required|in place) to|are (needed|necessary|required) to|exists to|keeps) (us|to|we|our|maintain|ensure|keep|protect|cover)?",
      "(we|we're|we are) (also|too|just as) (the)? (victims|affected|frustrated|losing|suffering|out of pocket)",
      "(we did|we've done|we have done|did) (everything|all|exactly what) ~2 (could|can|right|correctly|by|asked|required|supposed|agreed|possible)",
    ].map((find) => ({ find, when: unowned, question: 'never' as const })),
    advice: 'Here the company speaks. Who speaks for the customer?',
    why: 'Defending the house to someone who complains puts them on the other side. Stand on theirs first.',
    prompt: 'From your side: [what you lived]. Our part in it is [what].',
    flags: ['In our defence, the date was an estimate.', 'We followed procedure correctly.', 'Our staff are highly trained professionals.', 'The fee helps us keep the app running.'],
    allows: ["My colleague was right to warn you, and I wasn't; I'm sorry.", 'Our team leaves at six with the part.', 'A visa is needed to travel; I attach the list.'],
  },
} satisfies Rule;
