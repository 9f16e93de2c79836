/** Worry: something may still go wrong, for somebody or by a date. */
import type { SignFile } from '../reading/signs';

export default {
  es: {
    find: [
      { weight: 3, negated: 'lets-go', unless: ['(gracias|agradezco) ~5 (preocupacion|susto|angustia|miedo)'],
        find: ['(preocupa|preocupan|preocupado|preocupada|preocupados|preocupante|preocupacion|angustia|angustiado|angustiada|angustioso|miedo|temo|tememos|temor|asustado|asustada|susto|nervioso|nerviosa|nervios|inquieto|inquieta|inquietud|desesperado|desesperada|desesperados|agobio|agobiado|agobiada|ansiedad|intranquilo|intranquila|no duermo|sin dormir|me urge|es urgente|urgentisimo|zozobra|alarmado|alarmada|apurado|apurada|apuradisima)',
        '😰|😟|😨|😱|🥺|😥|😬', 'quiero estar segur*'] },
    ],
    shows: ['Mi hijo es asmático y el nebulizador no llega, estoy angustiada.', 'Me caso el sábado y el traje sigue en la aduana.',
      'Me clonaron la tarjeta, ¿cómo la bloqueo?', '¿Y si se pierde el paquete? Dentro van los papeles de mi visa.',
      'Sin la nómina no puedo pagar el alquiler del lunes.', 'Sale agua del techo y hay un enchufe justo debajo.',
      'Tengo el vuelo en seis horas y no me llega la tarjeta de embarque.', 'Me preocupa que mis datos los vea cualquiera.'],
    leaves: ['No se preocupen, ya lo encontré.', 'No me urge, cuando puedan.', '¿Tienen seguro de viaje?',
      'Gracias por quitarme la preocupación, llegó todo.', '¿Cuál es el horario del sábado?', 'Llegó la cafetera rota. Qué vergüenza de empresa.',
      'Mi boda fue preciosa gracias a sus flores.', '¿Puedo pagar con tarjeta?'],
  },
  en: {
    find: [
      { weight: 3, negated: 'lets-go', unless: ['(thanks|thank) ~5 (worry|worries|stress|panic)'],
        find: ["(worried|worry|worries|worrying|scared|scary|anxious|anxiety|afraid|frightened|frightening|terrified|panicking|panic|panicked|nervous|concerned|desperate|desperately|stressed|stressing|freaking out|frantic|losing sleep|can't sleep|uneasy|alarmed|alarming|on edge|sick with|i'm screwed|im screwed|dreading)",
        '😰|😟|😨|😱|🥺|😥|😬'] },
    ],
    shows: ['My son is asthmatic and the nebuliser is not here, I am worried sick.',
      'I get married on Saturday and the suit is stuck in customs, wedding is in 2 days.', 'My card was cloned, how do I block it?',
      'What if the parcel is lost? My visa papers are inside.', "Without my wages I can't pay rent on Monday.",
      'Water leaking from the ceiling, right over a socket.', 'My flight is in 6 hours and no boarding pass has come.',
      'I am concerned that anyone can see my data.'],
    leaves: ["Don't worry, I found it.", 'No rush, whenever suits.', 'Do you sell travel insurance?',
      'Thanks for taking the worry off me, all arrived.', 'What are your hours on Saturday?', 'The coffee maker came broken. Shameful company.',
      'My wedding was lovely thanks to your flowers.', 'Can I pay by card?'],
  },
} satisfies SignFile;
