/** Locked out, hacked, or kept from what is theirs in the account. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 4,
        find: ['(no (puedo|me deja|logro|consigo|me permite|hay manera|hay forma)|imposible|sin poder|me ha sido imposible|me es imposible|no he podido|no pude) ~4 (entrar|acceder|ingresar|iniciar sesion|loguearme|abrir sesion|recuperar|meterme)',
        '(cuenta|usuario|perfil|clave|contraseña|token|acceso|tarjeta|dinero|saldo|fondos) ~6 (bloqueada|bloqueado|bloquearon|bloqueo|suspendida|suspendido|desactivada|congelada|congelado|retenido|retenida|hackeada|hackeado|hackearon|robada|cerraron|inhabilitada|suspendieron|congelaron|cerrada sin)',
        '(bloquearon|suspendieron|cerraron|congelaron|hackearon|desactivaron|retienen|retuvieron|robaron) ~3 (cuenta|perfil|acceso|usuario|dinero|plata)',
        '(contraseña|clave|codigo|usuario|pin|verificacion) ~8 (erronea|erroneo|incorrecta|incorrecto|no llega|no me llega|no funciona|no reconoce|no sirve|invalida|no la acepta|rechaza)',
        '(no (me)? (llega|llego|mandan)) ~4 (codigo|sms|verificacion|enlace|correo de)', 'no (le|me|nos) (quieren|quiere) dar (su|mi|el) dinero',
        'no (puedo|podemos|puede) (disponer|sacar|retirar) ~4', 'clave es erronea', 'alguien (cambio|entro|accedio)', 'no me deja entrar'] },
      { weight: 0.8, find: ['(contraseña|clave|sesion|codigo|cuenta|perfil)'] },
    ],
    shows: ['Me bloquearon la cuenta sin explicación y tengo ahí la nómina.', 'No puedo iniciar sesión, el código nunca llega.',
      'Alguien cambió mi contraseña y ya no puedo entrar.'],
    leaves: ['¿Cómo cambio mi contraseña?', 'La aplicación se cierra sola.'],
  },
  en: {
    find: [
      { weight: 4,
        find: ["({cannot}|not able to|won't let me|wont let me|no way to|still can't) ~4 (log in|login|log on|sign in|signin|log into|sign into|get into|get in|access|get back in|reset)",
        '(locked|shut|kicked|logged) (me)?  out',
        '(account|profile|card|access|money|funds) ~5 (locked|blocked|frozen|suspended|disabled|deactivated|hacked|restricted|compromised|closed without|on hold|held)',
        '(locked|blocked|froze|frozen|suspended|disabled|deactivated|hacked|closed) ~3 (account|card|profile|access|login)',
        '(password|passcode|reset|verification|two factor|2fa|code|login) ~8 (not|never|no|doesn\'t|won\'t|wrong|invalid|incorrect|rejected|goes to|nothing|fails|expired|isn\'t)',
        '(someone|somebody) ~2 (changed|hacked|got into|accessed|logged into) ~2', 'hacked', 'holding my (money|funds)'], unless: ['hold music',
        'how do i'] },
      { weight: 0.8, find: ['(password|passwords|login|code|account|reset|sign in)'] },
    ],
    shows: ['You froze my account with my wages in it and gave no reason.', "I can't sign in, the code never comes.",
      'Someone changed my password and I am locked out.'],
    leaves: ['How do I change my password?', 'The app crashes on open.'],
  },
} satisfies SignFile;
