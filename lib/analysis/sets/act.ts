/** What a desk does or will do to repair: "le devuelvo", "enviaremos"; "I'll refund", "we send". */
import { firstPerson } from '../verbs';
import type { WordSet } from '.';

export const repairVerbs = [
  'devolver', 'reembolsar', 'reintegrar', 'abonar', 'acreditar', 'ingresar', 'pagar', 'transferir', 'anular', 'cancelar', 'revertir', 'reversar',
  'descontar', 'bonificar', 'compensar', 'condonar', 'quitar', 'retirar', 'eliminar',
  'enviar', 'reenviar', 'mandar', 'remitir', 'despachar', 'entregar', 'llevar', 'recoger', 'reponer', 'cambiar', 'sustituir', 'reemplazar', 'preparar',
  'empacar', 'imprimir', 'emitir', 'facturar', 'traer', 'subir', 'bajar',
  'arreglar', 'reparar', 'corregir', 'restaurar', 'restablecer', 'recuperar', 'desbloquear', 'bloquear', 'reactivar', 'activar', 'habilitar', 'reabrir',
  'liberar', 'destrabar', 'actualizar', 'ajustar', 'modificar', 'mover', 'pasar', 'unir',
  'agregar', 'añadir', 'sumar', 'aplicar', 'aprobar', 'autorizar', 'agendar', 'reservar', 'apartar', 'programar', 'coordinar', 'asignar', 'escalar', 'abrir',
  'levantar', 'radicar', 'registrar', 'ingresar', 'tramitar', 'gestionar', 'reportar',
  'pedir', 'solicitar', 'hablar', 'llamar', 'marcar', 'telefonear', 'escribir', 'avisar', 'confirmar', 'comprobar', 'revisar', 'verificar', 'consultar',
  'contactar', 'adjuntar', 'dejar', 'poner', 'dar', 'hacer', 'sacar', 'guardar',
  'extender', 'ampliar', 'cargar', 'generar', 'completar', 'resolver', 'solucionar', 'conseguir', 'encontrar', 'localizar', 'rastrear', 'notificar',
  'informar', 'contar', 'acompañar', 'visitar', 'reclamar', 'cubrir', 'regalar', 'obsequiar', 'reprogramar',
  'acercar', 'alojar', 'regresar', 'duplicar', 'armar', 'montar', 'asumir', 'condonar', 'prorrogar', 'subsanar', 'rectificar', 'remplazar', 'reubicar',
  'canjear', 'limpiar', 'secar', 'instalar', 'conectar', 'reconectar', 'configurar',
  'desactivar', 'borrar', 'proteger', 'congelar', 'suspender', 'pausar', 'parar', 'frenar', 'adelantar', 'priorizar', 'recoger', 'prestar', 'repetir',
  'rehacer', 'duplicar', 'redactar', 'firmar', 'buscar', 'separar', 'alcanzar',
] as const;

/** Announced, but nothing is repaired by them alone. */
const attending = ['decir', 'ayudar', 'validar', 'checar', 'conversar', 'atender', 'seguir', 'orientar', 'apoyar', 'asesorar'] as const;

/** First-person verbs that are nouns too: "el cargo", "un cambio"; found only beside a pronoun (`{act-noun}`). */
const alsoNouns = [
  'cargo', 'cambio', 'pago', 'abono', 'reembolso', 'reclamo', 'registro', 'reporte', 'retiro', 'descuento', 'ajuste', 'cuento', 'aviso',
  'contacto', 'paso', 'marco', 'saco', 'envio', 'regalo', 'reintegro', 'ingreso', 'traslado', 'despacho',
];

export const forms = firstPerson(...repairVerbs, ...attending);

export default {
  es: [...forms.present, ...forms.future].filter((form) => !alsoNouns.includes(form)),
  en: [
    'refund', 'reimburse', 'credit', 'pay', 'return', 'reverse', 'cancel', 'void', 'waive', 'remove', 'delete', 'deduct', 'rebill', 'compensate', 'send',
    'ship', 'dispatch', 'post', 'mail', 'email', 'text', 'deliver', 'replace', 'swap', 'exchange',
    'print', 'reissue', 'issue', 'fix', 'repair', 'correct', 'restore', 'reset', 'unlock', 'block', 'unblock', 'reactivate', 'activate', 'reopen', 'clear',
    'release', 'update', 'change', 'switch', 'move', 'add', 'apply', 'approve', 'authorise',
    'authorize', 'book', 'rebook', 'reserve', 'schedule', 'arrange', 'assign', 'escalate', 'raise', 'open', 'file', 'log', 'report', 'ask', 'call', 'ring',
    'phone', 'speak', 'talk', 'check', 'confirm', 'contact', 'alert', 'attach', 'put', 'set', 'take',
    'hold', 'extend', 'upgrade', 'merge', 'copy', 'find', 'process', 'stop', 'start', 'sort', 'resolve', 'write', 'make', 'turn', 'patch', 'roll',
    'transfer', 'trace', 'chase', 'give', 'have', 'get', 'tell', 'let', 'follow', 'keep', 'bring', 'collect', 'dm', 'message',
    'pick', 'drop', 'cover', 'walk', 'meet', 'come', 'be', 'do', 'run', 'clean', 'show', 'review', 'look', 'track', 'watch', 'stay',
  ],
} satisfies WordSet;
