/** What is at risk for somebody: health, a date, a job, a child. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      // A date or haste alone weighs only beside a trouble.
      { weight: 1.2, negated: 'lets-go',
        find: ['(viajo|viaje|vuelo|embarque|cena|evento|entrega) ~8 (mañana|hoy|pasado|sabado|domingo|viernes|lunes|jueves|miercoles|martes|horas|esta tarde|esta noche)',
        '(mañana|hoy|esta noche|sabado|viernes) ~3 (viajo|vuelo|salgo)', '(cuanto antes|urgente|urgencia|ya mismo)'] },
      { weight: 2, find: ['(mi|el|la|su) (sueldo|nomina|aguinaldo|pension)', 'tengo que pagar (el|la|los|las|mi) _',
        '(concierto|show|partido|funcion) (es|empieza)? (mañana|hoy|esta noche)', '(se me|se nos) (cayo|rompio|mojo|perdio|olvido|paso|quemo)',
        '(vestido|traje|anillos|invitaciones|tarta|medicinas|pastillas|papeles|pasaporte) ~4 (boda|novia|bautizo|dentro|adentro|visa|graduacion)',
        '(dentro|adentro) (va|van|iba|iban|esta|estan) ~4 (medic*|vestido|pasaporte|papeles|llaves|regalo)', '(me caso|nos casamos|se casa)',
        '(sin (la|el)? (sueldo|nomina|poder pagar|comer|dinero para)|no (puedo|puede|podemos) pagar (el|la|los|las|mi) (alquiler|renta|luz|colegio|hipoteca|residencia|nomina|arriendo|comida)|me (cortan|desalojan|echan|quedo sin))',
        '(no|nunca) ~1 (me llega|tengo) ~3 (medicina|medicacion|insulina)'] },
      { weight: 2, negated: 'lets-go', find: ['(sale|cae|hay|entra|gotea) (agua|gas|humo)', 'salgo de cuentas',
        '(oxigeno|diabetico|diabetica|insulina|medicina|medicinas|medicamento|medicamentos|marcapasos|dialisis|silla de ruedas|hospital|urgencias|cirugia|operacion|quimio|embarazada|recien nacido|sale de cuentas|asma|fiebre|alergico|alergica|enferma grave|cancer|discapacitado|discapacidad|postrado|quirofano|herida|escara|piel en la espalda)',
        '(mi|el|la|un|una) (bebe|niño|niña|nena|nene|guagua) ~8 (sin|frio|fiebre|enfermo|enferma|leche|alergi*)',
        '(boda|casamos|examen|entrevista|mudanza|cumpleaños|funeral|entierro|bautizo|graduacion|fiesta|presentacion) ~8 (mañana|hoy|pasado|sabado|domingo|viernes|lunes|jueves|miercoles|martes|horas|semana|esta tarde|esta noche)',
        '(mañana|hoy|sabado|domingo|viernes|lunes|jueves|miercoles|martes|esta noche|esta tarde) ~5 (me caso|boda|examen|entrevista|viajo|viaje|vuelo|operan|cumple|mudanza|cumpleaños|desahucio|se casa|embarco|tengo que entregar|vence)',
        '(mucho miedo|tengo miedo|me da miedo|me preocupa|preocup*|angusti*|asusta*|desesperad*|agobiad*|nervios*|ansiedad|alarm*|inquiet*)',
        '(me estoy quedando|se esta quedando|se le esta|se esta) ~4 (sin|ciego|abriendo|perdiendo|muriendo|pudriendo|inundando|botando)',
        '(botando|goteando|inundando|saliendo) (agua|gas|humo)',
        '(robaron|hackearon|clonaron|estafaron|suplantaron) ~5 (celular|tarjeta|movil|telefono|cuenta|cartera|bolso|identidad)',
        '(urgentisimo|me urge|emergencia)', 'quiero estar segur*', 'alerta de fraude',
        '(espero|ojala) ~3 no (se|me|haya|sea) ~3 (perdido|pierda|perder)', '(y si|que pasa si) (no|se|me)', 'me llegara la factura'],
        unless: ['sin alergia', '(gracias|agradezco) ~5 (preocupacion|susto|angustia|miedo)', 'no es urgente', 'no hay urgencia', 'sin urgencia',
        'no me preocupa', 'no te preocupes', 'no se preocupen', 'no se preocupe', 'nada preocupante'] },
    ],
    shows: ['Mi padre necesita el oxígeno hoy.'], leaves: ['No es urgente.'],
  },
  en: {
    find: [
      // A date or haste alone weighs only beside a trouble.
      { weight: 1.2, negated: 'lets-go',
        find: ['(flight|flying|fly|travel|travelling|trip|dinner|event) ~6 (tomorrow|today|tonight|friday|saturday|sunday|monday|tuesday|wednesday|thursday|in # hours)',
        '(urgent|urgently|asap|right away)'] },
      { weight: 2, find: ['(my|his|her) (wages|salary|paycheck|pension|benefits)', '(fees|rent|mortgage|tuition) (is|are) due',
        '(gig|concert|show|match|game) (is)? (tomorrow|today|tonight)', 'i (dropped|lost|spilled|spilt|broke|cracked|forgot) (my|a|the) ~4',
        '(wedding|bridesmaid|christening|interview|funeral) (dress|suit|rings|cake|outfit|shoes|flowers|invitations)',
        '({cannot}|unable to) (pay|afford) (rent|the rent|my rent|mortgage|bills|food|the bills|her|his|their|my)',
        '({cannot}|unable to) (feed|eat|make rent)'] },
      { weight: 2, negated: 'lets-go',
        find: ['(oxygen|diabetic|insulin|medicine|medication|meds|inhaler|epipen|dialysis|wheelchair|hospital|surgery|chemo|pregnant|newborn|asthma|feverish|fever|allergy|allergic|disabled|discharged|cancer|kill my|seizure|seizures|hit my head|bleeding|injured|heart condition|nuts)',
        '(my|the|our|a) (baby|toddler|kid|kids|child|children|son|daughter|mum|mom|dad|mother|father|nan|gran) ~10 (cold|fever|sick|ill|without|alone|hungry|scared|stuck|asthma|formula|allerg*|y.o)',
        "(wedding|exam|interview|flight|flying|travel|travelling|traveling|party|funeral|birthday|festival|move|moving|surgery|christening|closing|deadline|presentation|due|trip) ~6 (tomorrow|today|tonight|friday|saturday|sunday|monday|tuesday|wednesday|thursday|at #|in # hours|in # days|this week|weekend|is friday)",
        '(tomorrow|today|tonight|friday|saturday|sunday|monday|tuesday|wednesday|thursday|this weekend) ~6 (wedding|exam|interview|party|funeral|birthday|move out|surgery|eviction|closing|deadline|discharged|due)',
        "(worried|worry|worries|worrying|scared|anxious|anxiety|afraid|frightened|terrified|panicking|panic|nervous|concerned|desperate|stressed|freaking out|frantic|screwed|losing sleep|can't sleep|terrifying|scary)",
        '(stolen|hacked|fraud|fraudulent|cloned|phished|phishing|identity|compromised) ~3', '(emergency|time sensitive|time-sensitive)',
        '(gas|water) (leak|leaking|pouring|flooding)', '(can see everything|is it safe|is this safe|is my (data|money) safe)',
        'ex-husband|ex-wife|stalker', '(what if|in case) (it|they|i|my|the|he|she|we)', 'help !'],
        unless: ['(thanks|thank) ~5 (worry|worries|stress|panic)', 'not urgent', 'no rush', "don't worry", 'no worries', 'not worried',
        'nuts and bolts', 'pride and joy', 'no stress', 'stress free', 'ignore'] },
    ],
    shows: ['My father needs the oxygen today.'], leaves: ['No rush at all.'],
  },
} satisfies SignFile;
