/** Ways to commit in Spanish that have words of their own, whose they are, and whether a time must go with them. */
import type { Idiom } from './commitment';

export default [
  ['no (me)? (cierro|voy|salgo|apago|cuelgo|paro|descanso|suelto|olvido|marcho|termino|duermo|desconecto|levanto|acuesto|muevo|retiro|despego|dejo) ~6 (sin|hasta)', 'me'],
  ['no (nos)? (cerramos|vamos|salimos|paramos|descansamos|soltamos|olvidamos|marchamos|movemos|retiramos|dejamos) ~6 (sin|hasta)', 'us'],
  ['no (pasa|pasara) de (hoy|mañana|manana|este|esta|el|la) ', 'us'],
  ['de (hoy|mañana|manana|este _|esta _|el _) no pasa', 'us'],
  ['(cuente|cuenta|cuenten|cuentas|contad) (usted|ustedes)? con (mi|la|el|una|un|ello|eso|que) ', 'us'],
  ['(delo|dalo|denlo|dadlo|delo usted) por (hecho|resuelto|arreglado|solucionado)', 'me'],
  ['(tiene|tienes|tienen|teneis) (usted)? mi (palabra|compromiso)', 'me'],
  ['(dejelo|dejalo|dejemelo|dejamelo|queda|quedan) (todo|esto|eso|el tema|el asunto)? (en mis manos|en nuestras manos|de mi cuenta|de nuestra cuenta|a mi cargo)', 'me'],
  ['(corre|corren|va|van) (todo|esto|eso)? (de|por) (mi|nuestra) cuenta', 'us'],
  ['(tendra|tendras|tendran|recibira|recibiras|tiene|tienes) (usted)? (noticias|respuesta|una respuesta|llamada|una llamada|un correo|un mensaje) (mia|mias|mio|nuestra|nuestras|de mi parte|de nuestra parte)', 'us'],
  ['(sabra|sabras|sabran) (usted)? (algo)? (de|por) (mi|nosotros)', 'us'],
  ['(quedo|quedamos|quedaria) en (llamar*|escribir*|avisar*|confirmar*|enviar*|mandar*|responder*|devolver*|revisar*|darle|darte|decirle|decirte)', 'me', 'time'],
  ['(mi|nuestra) (llamada|respuesta|propuesta|confirmacion) (le|te|les|os)? (llega|llegara|sale|entra|estara|queda|quedara|sera|es)', 'us'],
  ['(es|sera|tendra|tendras) (mi|nuestro) compromiso', 'me'],
  ['(se)? (queda|quedan) (conmigo|con nosotros) (hasta|mientras)', 'me'],
  ['lo que si? (le|te|les|os) (aseguro|prometo|garantizo|puedo asegurar|puedo prometer|puedo garantizar)', 'me', 'time'],
  ['(le|te|les|os|lo|la|se) (lo|la)? (agende|agendamos|programe|programamos|reserve|reservamos|aparte|apartamos|anote|anotamos|apunte|apuntamos|fije|fijamos) ~6 (para|el)', 'us', 'time'],
  ['(he|hemos|te|le|les|os|queda|quedas|quedan) (he|hemos|ha)? (agendado|agendada|programado|programada|apuntado|apuntada|reservado|reservada|citado|citada|anotado|fijado|fijada|puesto) ~6 (para|el)', 'us', 'time'],
] satisfies Idiom[];
