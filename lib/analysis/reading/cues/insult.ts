/** Insults and hard names for us; swearing alone is not anger. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['(ladrones|rateros|ratas|estafadores|sinverguenzas|sinvergüenzas|incompetentes|inutiles|mentirosos|caraduras|delincuentes|payasos|idiotas|imbeciles|chorros|chantas|piratas|ladron|estafador|corruptos|mafiosos|basura|porqueria|mierda de|asco|asquerosos|sinverguenza|frescos|ineptos|inepto|cretinos|garcas|hdp)',
        '(es|son|que|un|una|menudo|menuda|vaya|puro) (robo|estafa|atraco|fraude|tomadura de pelo|burla|verguenza|vergüenza|chiste|asco|abuso|descaro|frescura|circo|timo|choreo)',
        '(que|un) (robo|estafa|asco|abuso|descaro|verguenza|vergüenza|falta de respeto)', 'tomadura de pelo',
        'me (toman|estan tomando|tomaron) el pelo', 'falta de respeto', 'faltas de respeto', 'ilegal', 'roban|roben|robando|robaron'] },
    ],
    shows: ['Son unos ladrones.'], leaves: ['Hostia, qué rápido.'],
  },
  en: {
    find: [
      { weight: 3,
        find: ['(thieves|crooks|scammers|liars|incompetent|incompetents|clowns|idiots|morons|useless|scum|cowboys|robbers|fraudsters|con artists|con men|muppets|jokers|shysters|bunch of|sharks|vultures|pathetic)',
        '(scam|rip-off|ripoff|rip off|daylight robbery|joke|farce|shambles|disgrace|shameful|crooked|shady|shocking|appalling|disgusting|disgraceful|outrageous|deplorable|despicable|unbelievable|ridiculous|absurd|insulting|unacceptable|criminal|cheek|bs|bullshit|stealing)',
        'worst (airline|company|service|bank|store|shop|customer|experience|provider|hotel|support|ever|app)'], unless: ['at a joke', 'no joke',
        'clown costume', 'insanely good', 'ridiculously good', 'unbelievably', 'what a joke of a price', 'phishing', 'is this a scam', 'is it a scam',
        'cheeky'] },
    ],
    shows: ['You are thieves.'], leaves: ['Damn, that was fast.'],
  },
} satisfies SignFile;
