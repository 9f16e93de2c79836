/** Asks for photos, screenshots or papers that came with the message. */
import { asksAgainFor } from '../asked-again';
import type { Rule } from '../rule';

export default {
  id: 'asks-photo-again',
  family: 'asks-again',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Customer effort research (CEB): repeating information is among the strongest drivers of disloyalty',
  detect: asksAgainFor(
    {
      asked: { es: ['foto|fotos|fotito|fotitos|fotita|fotitas|fotografia|fotografias|imagen|imagenes|video|fotografica|fotograficas'], en: ['photo|photos|picture|pictures|pic|pics|image|images|video'] },
      given: {
        es: ['(adjunto|adjunte|adjuntas|adjunta|mando|mande|envio|envie|enviado|subi|subo|pongo|dejo|ahi va|ahi van|aqui va|aqui van|paso|pase|mandado) ~4 (foto|fotos|fotografia|fotografias|imagen|imagenes|video)', '(foto|fotos|imagen|imagenes|video) ~3 (adjunt*|enviad*|mandad*|abajo|arriba)'],
        en: ['(attached|attach|sent|sending|uploaded|enclosed|see|here|added|including|posted|emailed) ~4 (photo|photos|picture|pictures|pic|pics|image|images|video)', '(photo|photos|picture|pictures|pic|pics|image|images|video) ~4 (attached|enclosed|sent|below|above|uploaded)'],
      },
    },
    {
      asked: { es: ['captura|capturas|pantallazo|pantallazos|screenshot'], en: ['screenshot|screenshots|screengrab'] },
      given: { es: ['(captura|capturas|pantallazo|pantallazos|screenshot)'], en: ['(attached|sent|see|here) ~4 (screenshot|screenshots)', '(screenshot|screenshots) ~3 (attached|sent|below|enclosed)'] },
    },
    {
      asked: { es: ['comprobante|justificante|recibo|resguardo|documentos|documentacion|factura|boleta|receta|certificado|constancia|carta'], en: ['proof|receipt|documents|document|paperwork|certificate|statement|letter|invoice|evidence'] },
      given: {
        es: ['(adjunto|adjunte|adjuntamos|mando|mande|envio|envie|subi|aqui va|dejo|paso|ya les di|entregue) ~4 (comprobante|justificante|recibo|resguardo|documentos|documentacion|factura|boleta|receta|certificado|constancia|carta|documento)', '(comprobante|justificante|recibo|documentos|documento|factura|certificado) ~4 (adjunt*|que (subi|mande|envie|entregue)|enviad*)'],
        en: ['(attached|attach|sent|sending|uploaded|enclosed|posted|submitted|emailed) ~5 (proof|receipt|documents|document|paperwork|certificate|statement|letter|invoice|evidence)', '(proof|receipt|documents|document|paperwork|certificate|statement|letter|invoice) ~3 (attached|enclosed|sent|uploaded|below)'],
      },
      unless: { es: ['(le|te|les) (mando|envio|adjunto|paso|llega) ~4'], en: ["(i'll|we'll|i|we) (send|email|attach|post)"] },
    },
    {
      asked: { es: ['(dni|ine|cedula|pasaporte|identificacion|nie|carnet|credencial)', 'documento ~2 (identidad|por|ambas)'], en: ['(id|passport|identification)', '(driving|drivers|driver\'s) (licence|license)'] },
      given: { es: ['(mande|envie|subi|adjunte|adjunto|mando|envio|pase|di|entregue) ~5 (dni|ine|cedula|pasaporte|identificacion|nie|carnet|credencial|documento)'], en: ['(sent|attached|uploaded|emailed|submitted|provided|gave) ~5 (id|passport|identification|licence|license)'] },
    },
  ),
  es: {
    find: [],
    advice: 'Ya venía en su mensaje. Ábrelo primero.',
    why: 'Pedir lo que ya está escrito dice que no se leyó. Usarlo en la respuesta demuestra lo contrario sin decirlo.',
    prompt: 'En ‹su foto› se ve [qué veo], y por eso [qué hago].',
    flags: [{ customer: 'Les mando foto de la puerta rajada', draft: '¿Nos envía una fotografía del daño?' }, { customer: 'Adjunto comprobante del pago', draft: 'Debe remitir el comprobante de pago.' }, { customer: 'me cobraron (captura adjunta)', draft: 'Necesitamos una captura del cargo.' }],
    allows: [{ customer: 'la puerta vino rajada', draft: '¿Me manda una foto de la raja? Con eso reclamo hoy.' }, { customer: 'Les mando foto de la puerta rajada', draft: 'En la foto se ve la raja; la puerta nueva sale hoy.' }, { customer: 'Adjunto comprobante del pago', draft: 'Con su comprobante quedó aplicado hoy.' }],
  },
  en: {
    find: [],
    advice: 'It came with their message. Open it first.',
    why: 'Asking for what stands in the message says it was not read. Using it in the reply proves the opposite without a word.',
    prompt: 'In ‹your photo› I see [what I see], so [what I do].',
    flags: [{ customer: 'Photos of the cracked door attached', draft: 'Could you send us a picture of the damage?' }, { customer: 'I sent the receipt twice', draft: 'Please attach your receipt.' }, { customer: 'You charged me again (screenshot attached)', draft: 'Please provide a screenshot of the charge.' }],
    allows: [{ customer: 'the door came cracked', draft: 'Could you send me a photo of the crack? With it I claim today.' }, { customer: 'Photos of the cracked door attached', draft: 'The photo shows the crack; the new door ships today.' }, { customer: 'I sent the receipt twice', draft: 'Your receipt is applied since noon today.' }],
  },
} satisfies Rule;
