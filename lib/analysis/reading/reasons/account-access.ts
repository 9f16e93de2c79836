/** Locked out, hacked, or kept from what is theirs in the account. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      // The matter is only named.
      { weight: 0.6,
        find: ['(cuenta|usuario|clave|contraseña|codigo|acceso|entrar|ingresar|acceder|bloque*|sesion|token)',
          '(perfil|suspendid*|verificacion|sms)'] },
      { weight: 2.6,
        find: ['(usuario|cuenta|perfil|tarjeta|linea) ~4 (suspendid*|bloquead*|inhabilitad*|restringid*|desactivad*|congelad*)',
          '(codigo|sms|clave|token) ~8 (bloquead*|no|nunca|otro|viejo|numero)',
          '(entrar|ingresar|acceder|iniciar sesion) ~8 (no|pide|dice|error|imposible|telepatia)',
          '(no|ya no) ~3 (entrar|acceder|ingresar|loguear*)', '(nadie|alguien) ~4 (entro|cambio|accedio) ~4 (cuenta|clave|correo)'] },
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
      // The matter is only named.
      { weight: 0.6,
        find: ['(login|log in|sign in|password*|passcode|locked|account|access|code|pin|frozen|declined)', '(verif*|username|logged|reset)'] },
      { weight: 2.6,
        find: ['(card|account|payment|login|log in) ~3 (declined|refused|rejected|blocked|frozen|locked|restricted)',
          '(take|remove|get) ~5 off (the|my|our) account',
          '(email|account|user|username|i|me) ~4 (doesn\'t|does not|never|not|don\'t) (exist|existed|recognised|recognized|found)',
          '(wrong|incorrect|invalid) (password|pin|code|login|passcode)',
          '(hold|block|freeze|flag) on (my|our|the) (account|card|money|funds|check|deposit)',
          '(cannot|can\'t|cant|couldn\'t|unable to) ~2 (sign|log|get) (in|on|into) ~6', 'reset it (again)? ~4'] },
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
