/** Asks for stars or a review. */
import { leaveOutSentence } from '../suggestion';
import type { Rule } from '../rule';

export default {
  id: 'stars-begging',
  family: 'fake-follow-up',
  step: 'make-right',
  weight: 'weakens',
  source: 'Method, false follow-up; review platforms forbid asking only the content',
  es: {
    find: [
      '(cinco|5|4|cuatro) estrellas|estrellitas',
      { find: '(deja|deje|dejar|dejarnos|dejanos|dejenos|escribe|escriba|escribenos|publica|pon|ponnos|danos|denos|regalanos|compartir|ayudanos|ayudenos|agradeceriamos) ~5 (reseña|resena|valoracion|calificacion|estrellas|opinion en|review)', unless: ['{negation} ~4 reseña|valoracion|estrellas'], negated: 'counts' },
      '(trustpilot|google maps|tripadvisor|app store|play store)',
    ],
    advice: 'Pide aplauso antes de reparar. Pregunta si quedó bien.',
    why: 'Pedir estrellas a quien aún espera dice qué nos importa más. La buena reseña llega sola cuando el caso se cierra.',
    prompt: 'El [día] le pregunto si ‹la bici› [quedó como quería].',
    fix: leaveOutSentence,
    flags: ['¿Nos regalas 5 estrellas?', 'Te agradeceríamos una reseña en Google, déjanos tu valoración.', 'Ayúdanos con una reseña.'],
    allows: ['Leí su reseña y tiene razón: hoy cambio la rueda.', 'El hotel era de tres y su habitación da al mar desde hoy.', 'No hace falta que borre la reseña: es suya.'],
  },
  en: {
    find: [
      '(rate|give|leave|drop|award) ~2 (us|me|our) ~3 (star|stars|rating|review|reviews)',
      '(five|5) (star|stars|- star) (rating|review|feedback)?',
      { find: '(leave|write|post|share|drop|giving|leaving|writing) ~2 (a|your|us|an|good|nice|positive) ~2 (review|reviews|rating|testimonial)', unless: ['what you (write|post|say)', '{negation} ~3 review', 'you (left|wrote|posted)'] },
      'on (trustpilot|google|tripadvisor|yelp|the app store|google play)',
    ],
    advice: 'It asks for applause before the repair. Ask if it held.',
    why: 'Asking for stars of someone who still waits says what matters more to us. A good review comes by itself once the case is closed.',
    prompt: 'On [day] I ask you whether ‹the bike› [came out as you wanted].',
    fix: leaveOutSentence,
    flags: ['Could you give us a 5 star rating?', 'Please leave us a review.', 'We would love it if you rated us five stars!'],
    allows: ['I read your review and you are right: the wheel goes on today.', 'What you write about us is up to you; the repaint is at our cost.', 'The inn has a view of the sea and your room faces it from today.'],
  },
} satisfies Rule;
