/** A person on the phone. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { find: ['(llamenme|llamadme|llameme|llamame|llamarme|llamennos|llamenos|marquenme|telefoneenme)',
        '(que|si|pueden|podrian|podeis|puede|podria|favor|a que|alguien) ~3 (me|nos) (llamen|llame|llameis|llama|llaman|llamar|marque|marquen|telefoneen|devuelvan la llamada)',
        '(esperando|espero|quiero|necesito|pido|exijo|solicito) ~3 (llamada|llamado|que me llamen|que me llame)',
        '(hablar|comunicarme|conversar|comunicar) ~2 (con|por telefono) ~2 (alguien|persona|humano|encargado|supervisor|gerente|responsable|jefe|ejecutivo|asesor|telefono)',
        '(pueden|podrian|podeis|me) (llamar|llamarme)'], unless: ['dejen de llamarme', 'no me llamen', 'que no me llamen', 'no quiero que me llamen',
        'dejar de llamarme', 'ya no me llamarian', 'prefiero por correo'] },
    ],
    shows: ['Por favor que alguien me llame esta tarde.', 'Quiero hablar con un responsable.', 'Sigo esperando la llamada que quedaron en hacerme.'],
    leaves: ['Dejen de llamarme.', 'Os llamé ayer.'],
  },
  en: {
    find: [
      { find: ['(call|ring|phone) (me|us|my|back)', '(give|giving) (me|us) a (call|ring|bell|buzz)', '(call|phone|ring) ~2 (back|please)',
        '(want|need|expect|like|get|waiting for|arrange|request|requesting) ~2 (callback|call|phone call|call back)',
        '(talk|speak|talking|speaking) (to|with) (a|an|someone|somebody|your|the) ~2 (human|person|manager|supervisor|someone|real|phone|charge|lead)?',
        'have (a|someone|somebody) ~2 (call|ring|phone)', 'someone (call|ring|phone|to call)'], unless: ['stop calling', "don't call me",
        'do not call me', 'called me back', 'please email', "i'll call", 'i will call', 'before calling me', 'each time you call', 'no need to call',
        'not call'] },
    ],
    shows: ['Please have somebody ring me this afternoon.', 'I want to speak to a manager.', 'Still waiting for the callback, I want that call.'],
    leaves: ['Stop calling me.', 'I called you yesterday.'],
  },
} satisfies SignFile;
