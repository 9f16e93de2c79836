/** Something is wrong, whatever it is. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 1, find: ['no {fails}', '{trouble}', 'sigo|seguimos|sigue|siguen sin', '(aun|todavia) no', 'nadie', 'otra vez',
        '(perder|perdieron|perdido|perdio|rompieron|rompio|cobren|cobrarme|cobraron|cancelaron|cancelado|cerro|arruin*)',
        '(es|son|fue) (un|una) (chiste|burla|estafa|vergüenza|verguenza|robo|abuso|tomadura)', 'nunca ~3', 'perdi', 'no puedo'] },
    ],
    shows: ['La puerta no cierra y es un problema.'], leaves: ['Todo perfecto.'],
  },
  en: {
    find: [
      { weight: 1, find: ["(not|won't|doesn't|doesnt|isn't|never|didn't) {fails}", '{trouble}', 'still (no|not|waiting|nothing|hasn\'t|haven\'t)',
        '(nobody|no one)', 'again', '(lost|losing|ruined|broke|charged|charging|billing|cancelled|canceled|closed)', "can't", 'missed'] },
    ],
    shows: ['The door is stuck, it is a problem.'], leaves: ['All perfect.'],
  },
} satisfies SignFile;
