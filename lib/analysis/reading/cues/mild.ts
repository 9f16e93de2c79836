/** Says softly that it is not grave. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: ['(perdon|disculpen|disculpe|perdonen|disculpa) ~2 (moleste|molestia|molestias|molestar|ignorancia|pregunta)',
      'no (es|pasa) (grave|nada|urgente)',
      '(sin prisa|sin prisas|no hay prisa|no corre prisa|cuando puedan|cuando podais|sin apuro|no hay apuro|no me enojo|no estoy (enojad*|enfadad*|molest*)|no es queja|no es reproche|sin drama)',
      'jaja|jajaja|jajajaja|jeje|jejeje|jaj|😅|😂|🤣', 'tono humilde', '(por favor|porfa) ~3 ayud*', 'le doy (cuatro|cinco|4|5) estrellas',
      'me gusta* ~2 (mucho)?', '(detalle|tonteria|pequeño detalle|cosita|cosilla)'],
    shows: ['No es grave, jaja.'], leaves: ['Es gravísimo.'],
  },
  en: {
    find: ['sorry to (be a pain|bother|trouble|nag|ask)', 'sorry for (the|another) ~1 (bother|question|trouble)',
      '(no|not) (rush|hurry|worries|biggie|big deal|fussed|urgent|angry|shouting|mad|stress|drama|complaining|a complaint)',
      '(when you get a chance|whenever suits|at your leisure|lol|haha|hahaha|😅|😂|🤣|minor thing|small thing|little thing|tiny)',
      'lovely (jumper|dress|item|product|shoes|thing|shirt|bag|bed|mug|team)', 'otherwise (great|lovely|happy|perfect|good)', 'take your time',
      'otherwise love'],
    shows: ['No rush, lol.'], leaves: ['Do it now.'],
  },
} satisfies SignFile;
