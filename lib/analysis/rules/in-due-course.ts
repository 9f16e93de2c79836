/** "In due course", "en su momento": a time that belongs to nobody. */
import { undatedCommitment as when } from '../commitment';
import type { Rule } from '../rule';

export default {
  id: 'in-due-course',
  family: 'vague-promise',
  step: 'assure',
  weight: 'weakens',
  source: 'Method, step 5: who, what and by when',
  es: {
    find: [
      { find: '(en su|a su) (momento|debido tiempo|debido momento|tiempo|oportunidad)', unless: ['en su momento (dij*|se le|le|te|pag*|hici*|era|fue|no)'], when }, { find: 'oportunamente', when }, { find: '(en|en el) (algun|el momento|momento) (momento|oportuno|adecuado)', when },
      { find: '(cuando|en cuanto) (sea|resulte|se) (posible|pueda|factible)', when }, { find: 'mas adelante', needs: ['*remos|*ran|*re|*ra|vamos|informa*|avisa*'], when },
      { find: '(en cuanto|cuando|tan pronto como?|apenas|ni bien) ~2 (tengamos|tenga|haya|sepamos|exista|contemos) ~3 (novedad|novedades|noticias|informacion|respuesta|actualizacion|algo)', when },
      { find: '(en los|durante los|estos) (proximos|siguientes) (dias|meses|semanas)', when }, { find: '(en unos|unos) (dias|diitas)', needs: ['*remos|*ran|*re|*ra|vamos'], when },
      { find: '(cuando|en cuanto) (tengamos|tenga|haya|encontremos|saque|saquemos) (un hueco|tiempo|un momento|un rato|disponibilidad)', when },
      { find: 'un dia de estos', when },
      { find: '(conforme|a medida que) (avance|tengamos|haya|se)', when },
      { find: '(ni bien|apenas|en cuanto|cuando|tan pronto) ~1 (sepamos|sepa|sabemos|nos digan|me digan|nos confirmen|nos respondan|contesten) ~1', when },
    ],
    advice: 'Ese momento no está en ningún calendario. Ponle día.',
    why: 'Una fecha que decide otro deja a la persona fuera de su propio asunto. Un día, aunque sea para decir «todavía no», la devuelve dentro.',
    prompt: '‹Su reclamo› lo ve [quién] el [día]; ese día le escribo a las [hora].',
    flags: ['Su expediente será analizado oportunamente.', 'Se le comunicará en su momento.', 'Le avisaremos en cuanto tengamos novedades.', 'Recibirá una llamada en los próximos días.'],
    allows: ['En su momento le dijimos junio y no cumplimos.', 'El lunes 24 le escribo, haya novedades o no.', 'El momento de la entrega lo elige usted: hoy o mañana.'],
  },
  en: {
    find: [
      { find: 'in due (course|time)', when }, { find: 'at (some|a later|an appropriate|the appropriate) (point|stage|time|date)', when }, { find: '(when|if|where|as soon as) (it is|it\'s)? (possible|practicable|feasible|available)', needs: ["will|we'll|i'll|shall"], unless: ['when available'], when },
      { find: '(eventually|sometime|sooner or later|going forward|moving forward|in time)', needs: ["will|we'll|i'll|shall|working|improve|continue"], unless: ['in time for'], when }, { find: '(once|when|as soon as|as and when) (we|i|there is|there\'s|there are) ~2 (have|has|know|hear|get|any|an|more|receive) ~2 (news|update|updates|more|further|information|anything|answer|response)', when },
      { find: '(in|over|within) the (coming|next|following) (few|couple of)? (days|weeks|months)', when },
      { find: '(when|once|as soon as) (i|we) (know|hear|learn|get|have) (more|anything|something|back|word|news|an update|it)', when },
      { find: "(when|as) (we|i) (get a chance|get round|get around|have time|have a moment|find time)", when },
      { find: 'sooner rather than later', when },
      { find: '(the|a) (moment|minute|second|instant) (we|i) (know|hear|have|get|learn|find)', when },
    ],
    advice: 'That moment is in no calendar. Give it a day.',
    why: 'A date that others decide leaves them outside their own matter. A day, even to say "not yet", brings them back in.',
    prompt: "[Who] looks at ‹your claim› on [day]; that day I'll write to you at [hour].",
    flags: ['Your file will be assessed in due course.', 'We will let you know once we have more information.', 'Someone will get to it at some point.', 'You will get a call in the coming days.'],
    allows: ['You were told summer at some point and we missed it.', 'On Monday the 24th I write to you, news or no news.', 'It will be there in time for the wedding, on Friday by noon.'],
  },
} satisfies Rule;
