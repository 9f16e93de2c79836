/** A warning in place of an answer. */
import type { Rule } from '../rule';

export default {
  id: 'threat',
  family: 'heat',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, conduct no agent may show; Blodgett, Hill & Tax 1997 (interactional justice)',
  es: {
    find: [
      '(atengase|atente|atenganse) a las consecuencias', '(tomaremos|tomare|iniciaremos|emprenderemos|ejerceremos|procederemos con|nos reservamos|vamos a tomar|adoptaremos) ~3 (acciones|medidas|represalias) (legales|judiciales|oportunas|pertinentes|necesarias|en su contra|correspondientes)?', '(nos (veremos|vemos) en (los|el)? (tribunales|juzgado|juzgados|juicio|corte))', '(le|te|les) (denunciaremos|demandaremos|demandare|denunciare|vamos a (denunciar|demandar|reportar)|reportaremos|voy a reportar)', '(se|te|lo) (arrepentira|arrepentiras|vas a arrepentir|va a arrepentir|lamentara|lamentaras)', '(le|te) (advierto|advertimos|estoy avisando|estamos avisando|prevengo) (que|de que|por|,|:)?', '(es|sera|ultimo|ultima|queda|quedas) (el|la|mi|su)? (ultimo|ultima|advertido|advertida|avisado|avisada) (aviso|advertencia|,|.|$)', '(o si no|de lo contrario|si no|sino) (,)? (se|te|le|nos|tendra|tendras) ~3 (atenerse|consecuencias|problemas|arrepent*|lament*)', '(tenga|ten|ande|anda|vaya|ve) (mucho)? cuidado con lo que (dice|dices|publica|publicas|escribe|escribes)', '(eso|esto|publicar|decir|acusar*) ~6 (es|constituye|puede ser|podria ser) (un)? (delito|difamacion|calumnia|injuria|injurias|fraude|ilegal)', 'luego no (se|te) (queje|quejes|lamente|lamentes|venga|vengas)', 'despues no (se|te|me|nos)? (queje|quejes|lamente|venga|vengas|llore|llores)',
    ].map((find) => ({ find, unless: ['(estafa|phishing|quien|ellos|el estafador|repartidor)'] })),
    advice: 'Suena a amenaza. ¿Qué necesitas que pase?',
    why: 'Una advertencia cierra la conversación y abre otra, en público. Si hay un límite, dilo con el motivo y una salida.',
    prompt: 'Para poder seguir necesito [qué]. Con eso, yo [qué haré y cuándo].',
    flags: ['Aténgase a las consecuencias.', 'Nos veremos en los tribunales.', 'Le advierto que lo que publica es difamación.', 'Luego no te quejes si se pierde.'],
    allows: ['Si el cargo fue una estafa, la denunciamos con usted.', 'Le aviso en cuanto salga el camión.', 'Tenga cuidado con el cristal: puede haber astillas en la caja.'],
  },
  en: {
    find: [
      "(consider|take) (this|that) (a|your|as (a|your)) (final|last|first|only|formal|friendly)? (and final)? warning", "(you've|you have|you) (been|were) warned", "(you'll|you will|you may|you might|you could|live to) (come to)? regret", "(we|i|we'll|i'll|we will|i will|our lawyers|our legal team|reserve the right to) (will)? (be)? (take|taking|pursue|pursuing|consider|seek|start|forced to take|have to take) (legal|further|formal) (action|steps|proceedings)", "(see you in|take you to) (court)", "(we'll|i'll|we will|i will|could|going to|have to) (sue|report you|call the police|press charges|blacklist you|prosecute)", '(or else)', "(be|i'd be|i would be) (very)? careful (what you|about what|with what|before you|with your)", "(is|are|constitutes|amounts to|could be|would be|may be|considered) (fraud|defamation|defamatory|libel|libellous|slander|harassment|illegal|theft) (,|.|$|and|by|just|you|under|so)", "(posting|writing|saying|publishing|accusing|that|what you) ~6 (is|could be|may be) a crime", "don't (come|go) (crying|running|complaining|blaming) (back|to)?", "(there (will|may) be|face|facing) (the)? consequences", '(just so you know|for the record) , (we|i|that|it|your|filing)',
    ].map((find) => ({ find, negated: 'lets-go' as const, unless: ['(scam|scammer|fraudster|phishing|caller|not you|refund|charge you|theft was|stolen)'] })),
    advice: 'It sounds like a threat. What do you need to happen?',
    why: 'A warning ends this conversation and opens another, in public. If there is a limit, say it with its reason and a way out.',
    prompt: 'To carry on I need [what]. With that I will [do what, by when].',
    flags: ['Consider this a final warning.', 'Accusing us publicly is defamation, and our lawyers read Twitter.', "Don't come crying to us when it breaks.", 'We will take legal action.'],
    allows: ["If the charge was a scam, we'll report it with you.", "I'll warn you by text when the van leaves.", 'Be careful with the glass: there may be splinters in the box.'],
  },
} satisfies Rule;
