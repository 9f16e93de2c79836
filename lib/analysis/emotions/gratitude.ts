/** Gratitude: thanks that name somebody or something. Closing formulas and sarcasm are none. */
import type { SignFile } from '../reading/signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['(mil gracias|muchisimas gracias|infinitas gracias|gracias de corazon|millon de gracias|eternamente agradecid*|muy agradecid*|dios (los|les|lo|la|le) ~1 (bendiga|pague)|bendiciones|son unos santos|unos santos|eso no se paga|son un amor|un sol|son lo maximo|los amo|les debo una|de verdad gracias)',
        'gracias (por|a) ~6',
        '(agradezco|agradecemos|agradecer|agradecerles|agradeceros|agradecerle|agradecido|agradecida|agradecidos|agradecidas) ~6',
        '(felicito|felicitar|felicitarles|mis felicitaciones|reconocer|reconocimiento) ~6'] },
      { weight: 2, find: ['muchas gracias', 'gracias de verdad', '🙏', 'se agradece',
        '(muy|super|tan) (atentos|amables|amable|atento|atenta|eficientes|eficiente|pacientes|paciente)', 'lo maximo',
        '(paciencia de|con una paciencia|con tanta paciencia|con mucho cariño) ~2', 'de mi parte'] },
      { weight: 1, find: ['gracias'] },
    ],
    shows: ['Mil gracias a Rocío, que se quedó hasta que volvió la luz.', 'Gracias por cambiarme el asiento tan rápido, de verdad.',
      'Quiero agradecer al señor que cargó la lavadora cuatro pisos.', 'Me resolvieron en diez minutos, muy agradecida.',
      'Dios les pague, mi mamá ya tiene su oxígeno.', 'Gracias por la paciencia de ayer. Una duda más: ¿me llega factura?',
      'Gracias por acordarse de mi hijo celiaco, nunca nos pasa.', 'Eso no se paga, son unos santos.'],
    leaves: ['Gracias de antemano por su respuesta.', 'Gracias por nada.', 'Gracias por dejarme tirado en el aeropuerto.',
      '¿Me envían la factura? Gracias.', 'Muchas gracias por hacerme perder la mañana.', 'Agradecería que me devolvieran lo cobrado de más.',
      'Me cobraron dos veces. Gracias, saludos.', 'Felicidades, han perdido un cliente.'],
  },
  en: {
    find: [
      { weight: 3,
        find: ['(thank you so much|thanks so much|thanks a million|a big thanks|big thanks|huge thanks|massive thanks|many thanks for|heartfelt|so grateful|very grateful|truly grateful|forever grateful|eternally grateful|props to|huge props|kudos to|shout out|shoutout|hats off|lifesaver|life saver|life savers|you are amazing|you guys are amazing|commend|god bless|bless you|owe your ~2 team|owe you (a|one)|owe ~2 beer|above and beyond)',
        '(thanks|thank you|thank) (for|to|you for) ~6', '(want|like|wanted) to (thank|say thanks|say thank you) ~6',
        '(appreciate|appreciated) (the|how|your|all|you|what|everyone) ~4', '(grateful|thankful) (for|to|that) ~4', 'was always kind',
        '(please)? tell _ ~6 (first|best|wonderful|brilliant|lovely|star|angel|thank)'] },
      { weight: 2, find: ['thank you !', '🙏', '(so|very|really|super) (kind|helpful|patient|lovely|thoughtful)'] },
      { weight: 1, find: ['thanks', 'thank you', 'thx'] },
    ],
    shows: ['A big thanks to Rose, who stayed until the power was back.', 'Thank you for moving my seat so fast, truly.',
      'I want to thank the man who carried the washer up four floors.', 'Sorted in ten minutes, so grateful.',
      'God bless you, my mum has her oxygen.', 'Thanks for your patience with me yesterday on the phone. One more thing: do I get an invoice?',
      'Thank you for remembering that my son is coeliac, nobody ever does.', 'You went above and beyond, I owe you one.'],
    leaves: ['Thanks in advance for your reply.', 'Thanks for nothing.', 'Thanks for leaving me stranded at the airport.',
      'Could you send the invoice? Thanks.', 'Thank you for wasting my morning.', 'I would appreciate it if you returned what you overcharged.',
      'You charged me twice. Thanks, regards.', 'Congratulations, you have lost a customer.'],
  },
} satisfies SignFile;
