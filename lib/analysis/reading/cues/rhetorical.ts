/** Questions that ask nothing. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['^ ¿? ~2 (es broma|es una broma|me estan tomando|me estais tomando|que les pasa|que os pasa|que le pasa|acaso|no les da|no os da|no les da verguenza|les parece (normal|bien|poco|justo|serio)|os parece (normal|bien|poco|justo|serio)|a ustedes les parece|se creen|os creeis|quien se|como se atreven|hasta cuando|como estan|como esta (usted|todo)|para que (sirve|pago|pagamos|quiero|queremos)|que clase de|que tipo de (empresa|servicio)|tan dificil|es tan dificil|es mucho pedir|y yo que culpa|que culpa tengo|que mas quieren|no tienen acaso|se imaginan|cual es la gracia|en que mundo|por que sera|estamos locos)',
        '^ ¿? (en serio|de verdad|es en serio|y ahora que|me explico|verdad|no|eh|que tal|y que|hola|perdon) \\? $',
        '^ ¿? (que hago|que tengo que hacer) , os|les|te ~6',
        '(paloma|palomas|señales de humo|bola de cristal|telepatia|adivino|riñon|rezo|rezar|milagro|por arte de magia)',
        '(tomadura|broma|chiste|verguenza|vergüenza|burla) ~2 \\?', '(es|seria) mucho pedir', 'a que (estais|estan|esperais|esperan|esperamos)',
        '^ ¿? (el|la|los|las|mi|mis|su) _ \\? $', 'tan dificil', 'donde (quedo|esta) (la|el) (respeto|seriedad|humanidad|servicio|empatia)',
        'quien (se inventa|inventa|penso|diseño)', 'o (tengo|debo|hay) que ~3 (mandar|rogar|llorar|gritar|aprender|esperar|suplicar)'] },
    ],
    shows: ['¿En serio?'], leaves: ['¿Cuándo llega?'],
  },
  en: {
    find: [
      { weight: 3,
        find: ["^ ~2 (are you (kidding|serious|joking|for real)|is this (a joke|a wind-up|how you|some kind)|is that (a joke|how|too much)|what is wrong with|what's wrong with you|do you even|do you (people )?(care|think|enjoy|know how)|how hard|who came up|who comes up|who thought|who designs|who does that|don't you (love|think|just)|what kind of|what sort of|why bother|what's the point|what is the point|how dare|you call (this|that)|have you no|ever heard of|what next|how is that|how is this (acceptable|ok|even)|what a|what the (hell|heck|f)|wtf|do i look|am i supposed to (guess|clap|laugh)|anyone (there|home|alive)|remember when|notice a pattern|see the problem|what happened to (customer service|service|basic))",
        '^ (really|seriously|right|ok|yeah|hello|huh|how are you|guess what|know what|you know what) \\?|! ~2 $',
        '(pigeon|pigeons|smoke signals|crystal ball|telepathy|psychic|mind reader|magic wand|miracle|kidney|pray)',
        '(joke|kidding|wind-up|prank) ~2 \\?', '^ (the|my|your) _ \\? $', 'how many times \\?', 'too much to ask',
        'or (should|do|must) i ~4 (beg|pray|guess|frame|dance|send a|wait until|learn)', 'since when is ~3 (acceptable|ok|normal)'] },
    ],
    shows: ['Are you kidding?'], leaves: ['When does it come?'],
  },
} satisfies SignFile;
