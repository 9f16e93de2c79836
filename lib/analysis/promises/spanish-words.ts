/** Words of Spanish that tell a commitment from a report, a courtesy, a state or opening hours. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const clitics = list('me te le les se nos os lo la los las');
export const small = list('me te le les se nos os lo la los las yo nosotros nosotras ya tambien personalmente mismo misma hoy mañana manana usted ustedes te');
/** Done by being said ("le confirmo que…"), or no service at all: a promise only with a date. */
export const saying = list('informar comentar explicar indicar detallar comunicar recordar adjuntar compartir mostrar aclarar dejar pasar responder '
  + 'contestar hablar ver ofrecer proponer presentar tener estar quedar llegar salir entrar ir venir volver poner decir contar confirmar esperar '
  + 'tomar asegurar garantizar pedir solicitar facturar cobrar cubrir terminar acabar cerrar abrir plantear anotar apuntar recibir seguir mantener '
  + 'encontrar citar llevar sacar meter');
export const telling = list('decir contar confirmar avisar informar responder contestar escribir llamar comunicar');
/** In the future these promise nothing, or are not ours to do. */
export const empty = list('aumentar disminuir intentar tratar procurar poder ser deber necesitar querer agradecer lamentar esperar haber cobrar costar '
  + 'tardar demorar depender bastar vencer caducar expirar cerrar abrir finalizar terminar acabar renovar encantar gustar parecer notar faltar '
  + 'permitir requerir exigir suponer servir valer durar cargar variar vender subir bajar');
export const received = list('tener recibir obtener saber ver contar poder estar');
export const arriving = list('pasar saber llegar salir quedar estar volver recibir tener entrar ir venir ver aparecer');
export const team = list('compañero compañera compañeros equipo area departamento tecnico tecnica tecnicos soporte facturacion almacen supervisor '
  + 'supervisora jefe jefa encargado encargada responsable alguien agente asesor asesora ejecutivo ejecutiva gestor gestora especialista comercial '
  + 'colega oficina sucursal taller nuestro nuestra nuestros nuestras mi logistica administracion contabilidad instalador mensajero cuadrilla '
  + 'ingeniero operario persona');
export const ofTime = list('lunes martes miercoles jueves viernes sabado domingo tarde noche mañana manana mediodia semana mes hora horas dia dias habiles laborables '
  + 'minutos viene entrante cierre jornada');
export const opening = list('yo ya tambien ahora hoy luego despues mismo misma personalmente y e entonces primero igual asi pues q que ahorita enseguida '
  + 'pronto h pm m seguida t');
export const object = list('el la los las lo un una al a con su sus tu tus mi yo nosotros hoy mañana manana ahora este esta eso esto todo por para en que '
  + 'si mismo misma cada antes durante sobre entre contigo hasta pasado otra otro ambos cualquier ya desde');
export const negations = list('no nunca jamas tampoco ni');
export const announcing = list('prometo aseguro garantizo juro hasta asi prometemos aseguramos garantizamos digo comprometo a tenga dia , palabra compromiso');
