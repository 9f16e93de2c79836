/** Reasons, habits and signs as they stand in a sentence. */
import type { Family, Language, LeavingId, ReasonId } from '../ticket';

export const reasonNames: Record<Language, Record<ReasonId | 'others', string>> = {
  es: {
    'late-delivery': 'entrega tardía', 'no-response': 'falta de respuesta', 'damaged-or-defective': 'producto dañado o defectuoso',
    'wrong-or-missing-item': 'producto equivocado o incompleto',
    billing: 'cobros', refund: 'reembolsos', 'staff-treatment': 'trato recibido', 'wait-time': 'tiempo de espera',
    'website-or-app': 'web o aplicación', 'account-access': 'acceso a la cuenta',
    'wrong-information': 'información equivocada', 'service-outage': 'servicio caído', cancellation: 'bajas', price: 'precio',
    policy: 'una norma nuestra', other: 'otros motivos', none: 'sin queja', others: 'varios motivos juntos',
  },
  en: {
    'late-delivery': 'late delivery', 'no-response': 'no answer', 'damaged-or-defective': 'damaged or faulty goods',
    'wrong-or-missing-item': 'wrong or missing items',
    billing: 'charges', refund: 'refunds', 'staff-treatment': 'how they were treated', 'wait-time': 'waiting time',
    'website-or-app': 'website or app', 'account-access': 'account access',
    'wrong-information': 'wrong information', 'service-outage': 'service outages', cancellation: 'cancellations', price: 'price',
    policy: 'a policy of ours', other: 'other reasons', none: 'no complaint', others: 'several reasons together',
  },
};

export const familyNames: Record<Language, Record<Family, string>> = {
  es: {
    blame: 'culpar al cliente', excuse: 'excusas', minimise: 'quitar importancia', heat: 'tono encendido',
    'hollow-apology': 'disculpas vacías', canned: 'frases hechas', 'fake-follow-up': 'seguimiento de fachada',
    'vague-promise': 'promesas vagas', overpromise: 'prometer de más', 'asks-again': 'pedir lo ya dado', never: 'lo que nunca se envía',
    'register-mix': 'mezclar tú y usted', 'pushed-effort': 'cargar el esfuerzo al cliente',
  },
  en: {
    blame: 'blaming the customer', excuse: 'excuses', minimise: 'making it small', heat: 'heated wording',
    'hollow-apology': 'hollow apologies', canned: 'canned phrases', 'fake-follow-up': 'follow-up for show',
    'vague-promise': 'vague promises', overpromise: 'promising too much', 'asks-again': 'asking again', never: 'what is never sent',
    'register-mix': 'mixed forms of address', 'pushed-effort': 'pushing the effort back',
  },
};

export const leavingNames: Record<Language, Record<LeavingId | 'others', string>> = {
  es: {
    cancel: 'dice que se va', competitor: 'nombra a un competidor', 'last-time': 'dice que es la última vez',
    'legal-or-authority': 'menciona abogados o autoridades', 'public-shaming': 'lo contará en público',
    'refund-and-leave': 'reembolso y adiós', 'repeated-contact': 'ya había escrito', 'broken-promise-by-us': 'le fallamos una promesa',
    'loyal-but-hurt': 'fiel y dolido', others: 'varias señales juntas',
  },
  en: {
    cancel: 'says they will cancel', competitor: 'names a competitor', 'last-time': 'says it is the last time',
    'legal-or-authority': 'mentions lawyers or authorities', 'public-shaming': 'will tell it in public',
    'refund-and-leave': 'refund and goodbye', 'repeated-contact': 'has written before', 'broken-promise-by-us': 'we broke a promise',
    'loyal-but-hurt': 'loyal, and hurt', others: 'several signs together',
  },
};
