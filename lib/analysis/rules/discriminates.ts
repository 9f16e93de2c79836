/** A person treated as one of a kind: country, age, body, faith. */
import type { Rule } from '../rule';

export default {
  id: 'discriminates',
  family: 'never',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, conduct no agent may show; EU Charter of Fundamental Rights, article 21; US Civil Rights Act, title II',
  es: {
    find: [
      '(clientes|clientas|gente|personas|pasajeros|huespedes|inquilinos|usuarios|pacientes|señoras|conductores|familias|los) (de|con|como) (su|tu|esa|ese|esos|ciertos|ciertas|determinados|determinadas|algunos|otras|otros) (nacionalidad|pais|paises|raza|religion|edad|origen|barrio|barrios|condicion|tipo|clase|acento|color|etnia|comunidad|perfil|apellido|aspecto|cultura|zonas|nacionalidades|ustedes|usted)',
      '(gente|personas|clientes) como (usted|ustedes|tu|vosotros|vos|ellos)',
      '(los|las|con|a|ustedes los|ustedes las|son|con los|con las|de los) ({group}|pasajeros en silla|clientes en silla|personas (mayores|con discapacidad|sordas|ciegas)|clientes (mayores|extranjeros|sordos|ciegos)) (de ruedas|y ~2)? (suelen|siempre|retrasan|no (pueden|pagan|entienden|saben|deberian|se)|nunca|dan|tienden|acostumbran|son (mas|muy|asi|todos)|necesitan ir|tienen que venir|complican|entorpecen|causan|hay que)',
      '(a su edad|a tu edad|para su edad|por su edad|con su edad|con sus años) ,? ~3 (es normal|deberia|lo mejor|no|mejor|cuesta|se|ya)',
      '(para|siendo) (ser)? (una mujer|mujer|extranjero|extranjera|de fuera|un señor mayor|una señora mayor|tan mayor) ',
      '(no) (atendemos|alquilamos|vendemos|trabajamos|aceptamos|queremos|admitimos) (a|con)? ~2 ({group}|gente de|personas de|clientes de)',
      '(vuelva|vuelvase|vuelvete|regrese|regresese) a su (pais|tierra)',
      '(aprenda|aprende|hable|habla) (bien)? (a hablar)? (español|castellano|ingles|el idioma)',
      '(que venga|que me llame|que hable|pongame con) (su marido|un hombre|alguien que (entienda|hable))',
      { find: '(no|nunca|siempre|solo|suele) ~5 con (los|las)? (clientes|gente|huespedes|pasajeros|conductores|inquilinos|personas|usuarios|familias) (español*|mexican*|argentin*|colombian*|chilen*|peruan*|nacionales|locales|de aqui|de fuera|europe*|blanc*|cristian*|normales|del pais|extranjer*|latin*|african*|asiatic*|chin*|arab*|rumano*|venezolan*)', unless: ['(envi*|visado|licencia)'] },
    ],
    advice: 'Habla de un grupo, no de ella. Vuelve a la persona.',
    why: 'Tratar a alguien por su origen, su edad o su cuerpo hiere y en muchos países es delito. Lo que importa es su caso.',
    prompt: 'En su caso, lo que falló fue [qué]; lo resuelvo [cómo y cuándo].',
    flags: ['Los clientes de su país suelen no pagar.', 'A su edad es normal no entender la app.', 'Los sordos siempre retrasan la fila.', 'No trabajamos con extranjeros.'],
    allows: ['En su país el envío tarda cuatro días.', 'La rampa para personas con discapacidad está a la izquierda.', 'Gracias por la ayuda de su hija con la app.'],
  },
  en: {
    find: [
      '(customers|clients|people|drivers|passengers|guests|tenants|patients|users|families|those|folks|callers) (from|of|with|like) (your|that|those|certain|some|these|particular|his|her|their|a certain) (country|countries|nationality|nationalities|background|backgrounds|race|religion|age|area|areas|accent|accents|community|communities|kind|sort|type|part|parts|neighbourhood|neighborhood|names|culture|condition|faith|region|regions|colour|color|conditions|disabilities|names)',
      "(people|customers|someone|clients|guests|folk) like you (always|never|tend|don't|can't|should|shouldn't|make|who|usually|just|cause|are (always|never|all|the (problem|kind)))",
      { find: '(your (kind|sort|lot)|you people|those people|these people)', unless: ['(sort code|lot (number|size))'] },
      "({group}|wheelchair users|older people|old people|disabled people|deaf people|blind people|foreign customers|foreign drivers) (customers|people|passengers|guests|drivers|users|clients|tenants|patients|shoppers|members|visitors)? (do|will|often|just|really|generally)? (tend|usually|always|never|slow|slows|delay|delays|cause|causes|hold|can't|cannot|shouldn't|should (not|stay|come|bring)|don't (pay|understand|belong|know|listen)|don't|aren't|take (up|longer|too)|make (it|things)|struggle with|are (too|a (problem|nuisance|risk|burden)|difficult|harder|not suited|bad|risky|all))",
      "(at|for|given) (your age|someone your age|a (woman|lady|girl|foreigner|person your age|man your age)) (,)? ~3",
      "(we|i) (don't|do not|won't|can't|would rather not|prefer not to|try not to|avoid) (serve|serving|rent|renting|sell|selling|accept|accepting|take|taking|deal|dealing|hire|lend|lending|have|let|letting) (to|with|in)? ~1 ({group}|people from|customers from|drivers from|anyone from|that sort|those)",
      '(go back to (your|where you)|learn (to speak)? (proper)? english|speak (proper|better) english|get (your husband|a man|someone who speaks)|put your husband)',
      "(don't|do not|doesn't) (look|sound) (british|american|english|local|like (a|someone))",
      { find: "(don't|never|doesn't|rarely|wouldn't|not|only|usually|always) ~7 (with|from|to|for) (british|english|american|local|white|christian|native|normal|european|german|spanish|irish|scottish|domestic|asian|african|indian|arab|foreign|eastern|polish) (customers|clients|guests|people|drivers|tenants|passengers|families|names)", unless: ['(ship|deliver|available|valid|speak|visa|licence|license)'] },
    ],
    advice: 'It speaks of a group, not of them. Return to the person.',
    why: 'Treating someone by origin, age or body wounds, and in many places it is an offence. What matters is their case.',
    prompt: 'In your case what failed was [what]; I am putting it right [how and when].',
    flags: ['Customers from your country tend not to pay.', 'At your age it is hard to follow the app.', 'Deaf customers always slow the queue.', "We don't rent to people from that area."],
    allows: ['In your country delivery takes four days.', 'The ramp for wheelchair users is on the left.', 'Thank your daughter for helping with the app.'],
  },
} satisfies Rule;
