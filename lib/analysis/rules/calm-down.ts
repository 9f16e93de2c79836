/** "Calm down": tells the person how to feel. */
import type { Rule } from '../rule';
import { leaveOutOpening } from '../suggestion';

export default {
  id: 'calm-down',
  family: 'minimise',
  step: 'align',
  weight: 'hurt',
  source: 'Method, step 2: take the side of the emotion; Roschk & Kaiser 2013 (empathy before intensity and timing)',
  es: {
    find: [
      '(calmate|calmese|calmense|tranquilicese|tranquilicense|tranquilizate|tranquilizarse|relajate|relajese|serenese|serenate|calmarse|cálmate)', { find: '(^|,|señor|señora|señorita|don _|doña _|amigo|amiga|pero) (tranquilo|tranquila|tranqui|calma|tranquilos) (,|.|!|$|hombre|mujer|que|señor|señora)', unless: ['(quede*|este|estes|estar|puede|puedes|estate) (usted)? tranquil*', '(con|en) calma'] },
      { find: '(no|sin) (se|te|me)? (altere|alteres|alterarse|dramatice|dramatices|dramatizar|exagere|exageres|exagerar|agobie|agobies|estrese|estreses|angustie|angusties|enoje|enojes|enfade|enfades|moleste conmigo|ponga asi|pongas asi|asuste|asustes|desespere|desesperes|sulfure|ofusque|ofusques|impaciente|impacientes|acelere|aceleres|ahogue|ahogues|lo tome|lo tomes|haga drama|hagas drama|haga un mundo|hagas un mundo)', unless: ['(para que|así) no'] },
      '(no hay|sin|no existe|no tiene|no tienes|no veo) (ningun|ninguna|mucho|ni|el menor)? (motivo|motivos|razon|razones|necesidad|por que|porque) (alguno|alguna)? (de|para|que|por)? (la)? (alarma*|preocup*|enfad*|enoj*|molest*|quej*|angusti*|asust*|ponerse|ponerte|tanto|tanta|nerv*|alter*|estres*)',
      '(no|tampoco) (hace falta|es necesario|es para|hay que|tiene que|tienes que) (que)? (se|te)? (preocup*|enfad*|enoj*|alter*|angusti*|ponerse|ponerte|ponga*|agobi*|estres*|alarm*) (tanto|tan|asi)?',
      '(no se preocupe|no te preocupes|no se enoje|no se enfade) (tanto|usted tanto|tan)',
      '(mantenga|manten|mantengamos|guarde|conserve) la calma',
      '(respire|respira|respiremos) (hondo|profundo|tranquil*|un poco)',
      '(con|un poco de|algo de) (mas)? paciencia , (señor|señora|por favor)',
      '(tomeselo|tomatelo|tomese|tomalo|tomelo|llevelo|llevalo) con (mas|mucha)? (calma|filosofia|humor|tranquilidad|paciencia)',
    ],
    advice: 'Pedir calma suele traer lo contrario. Nombra por qué está así.',
    why: 'A quien le dicen cómo sentirse se siente menos escuchado. Reconocer el motivo calma más que pedirlo.',
    prompt: 'Con [lo que le pasó], yo también estaría [cómo]. Ya he hecho [qué].',
    fix: leaveOutOpening,
    flags: ['Cálmese, por favor.', 'Tranquila, que ya lo miramos.', 'No hay motivo para alarmarse.', 'No te pongas así, estamos en ello desde ayer.'],
    allows: ['Quédese tranquila: ya bloqueé la tarjeta y no entra ningún cargo más.', 'Léalo con calma y me dice el lunes.', 'Normal que se enfade: tres facturas mal son muchas.'],
  },
  en: {
    find: [
      { find: "(calm down|calm yourself|keep calm|stay calm|remain calm|relax|chill|chill out|settle down|take a deep breath|take a breath|simmer down|cool down|take it easy|try to relax|easy now)", unless: ['(to|you can|so you can|and|sit back and|where you|help you) relax'] },
      "(don't|do not|dont|please don't|no need to|try not to|there's no need to|not) (you)? (panic|stress|fret|freak out|lose sleep|get upset|be upset|get angry|be angry|get worked up|overreact|be alarmed|get (so|too|all)? (worked up|upset|angry|emotional|stressed|excited)|be so (upset|angry|dramatic|worried|negative)|worry so much|worry too much|get your|take it (personally|so|to heart)|make a (fuss|scene|big deal)|stress out|stress over|blow this)",
      "(nothing|not anything) (really|here|at all)? to (worry|panic|stress|get upset|be concerned|be worried|fret|be alarmed|fuss) (about|over)?",
      "(there's|there is|see|you have|have) (really)? (no|not any) (reason|need|cause|call) (at all)? (to|for) (be|get|feel|become|panic|worry|concern|alarm|upset|anger|this tone|fuss)",
      "you (shouldn't|should not|needn't|mustn't) (feel|be|get|take) (so|too|this|that)? (upset|angry|bad|worried|annoyed|frustrated|offended|embarrassed|this)",
      '(bear|be) (with us|patient) , (please)? (sir|madam|ma\'am)',
      '(try|please try|best) not to (take it (so|too)?|overthink|dwell|worry so|make|be so|get so|let it|read too)',
      '(don\'t|do not|dont) (overthink|dwell on|read too much|take (it|this|that) (so|too|personally|personal|to heart))',
    ],
    advice: 'Asking for calm often does the opposite. Name why they feel it.',
    why: 'People told how to feel feel less heard. Naming the reason calms more than asking for calm.',
    prompt: "With [what happened], I'd be [how] too. I've already [done what].",
    fix: leaveOutOpening,
    flags: ['Calm down, sir.', 'No need to panic.', "There's nothing to worry about.", "You shouldn't get so upset over this."],
    allows: ["You can stop worrying: the card is blocked and no charge can go through.", 'No wonder you were alarmed, a charge like that would alarm me.', 'There is a lounge on floor two if you want to sit down while you wait.'],
  },
} satisfies Rule;
