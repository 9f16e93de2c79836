/** Spanish, to the agent as tú. The same shape as English, or it does not compile. */
import type { EmotionId, Intensity, ReasonId } from '../ticket';
import type { Words } from '.';
import { pluralsIn } from './plural';

const plural = pluralsIn('es');

const emotions: Record<EmotionId, string> = {
  anger: 'Enojo', disappointment: 'Decepción', worry: 'Preocupación', confusion: 'Confusión', sadness: 'Tristeza', gratitude: 'Gratitud', joy: 'Alegría', neutral: 'Calma',
};
const reasons: Record<ReasonId, string> = {
  'late-delivery': 'Entrega tardía', 'no-response': 'Sin respuesta', 'damaged-or-defective': 'Producto dañado', 'wrong-or-missing-item': 'Artículo equivocado o faltante', billing: 'Cobro equivocado',
  refund: 'Reembolso', 'staff-treatment': 'Trato recibido', 'wait-time': 'Tiempo de espera', 'website-or-app': 'Web o aplicación', 'account-access': 'Acceso a la cuenta',
  'wrong-information': 'Información equivocada', 'service-outage': 'Servicio caído', cancellation: 'Cancelación', price: 'Precio', policy: 'Una norma nuestra', other: 'Otro motivo', none: 'No es una queja',
};
const strength = (emotion: EmotionId, intensity: Intensity): string => {
  const high = emotion === 'anger' ? 'alto' : 'alta';
  if (intensity === 'high') return `${emotions[emotion]} ${high}`;
  return intensity === 'low' ? `${emotions[emotion]} leve` : emotions[emotion];
};

export const es: Words = {
  name: 'Amends',
  emotions, reasons,
  wants: {
    refund: 'reembolso', replacement: 'un cambio', information: 'información', apology: 'una disculpa', action: 'que se haga algo', cancellation: 'cancelar', compensation: 'una compensación', call: 'una llamada',
    nothing: 'nada más',
  },
  mood: (emotion, intensity, second) => {
    const first = emotion === 'neutral' ? emotions.neutral : strength(emotion, intensity);
    return second ? `${first}, con ${emotions[second].toLowerCase()}` : first;
  },
  leaving: {
    cancel: 'Dice que cancela', competitor: 'Nombra a otra empresa', 'last-time': 'Dice que es la última vez', 'legal-or-authority': 'Menciona abogados o autoridad',
    'public-shaming': 'Lo contará en público', 'refund-and-leave': 'Reembolso y adiós', 'repeated-contact': 'Ya había escrito', 'broken-promise-by-us': 'Le fallamos una promesa',
    'loyal-but-hurt': 'De siempre, y dolido',
  },
  meanings: { wish: 'Quiere quedarse', ultimatum: 'Un ultimátum', catharsis: 'Necesita que le escuchen', prophecy: 'Avisa de lo que vendrá' },
  families: {
    blame: 'Reproche', excuse: 'Excusa', minimise: 'Quitarle importancia', heat: 'Tono caliente', 'hollow-apology': 'Disculpa hueca', canned: 'Fórmula', 'fake-follow-up': 'Seguimiento de adorno',
    'vague-promise': 'Promesa vaga', overpromise: 'Prometer de más', 'asks-again': 'Volver a pedir', never: 'Nunca se envía', 'register-mix': 'Trato mezclado', 'pushed-effort': 'Cargarle el trabajo',
  },
  weights: { hurt: 'Puede herir', weakens: 'Debilita', canned: 'Suena a fórmula' },
  registers: { tu: 'tú', usted: 'usted', vos: 'vos', none: '' },
  faults: { ours: 'Nuestro', unsure: 'No se sabe', other: 'De otro' },
  outcomes: { 'in-progress': 'En curso', solved: 'Resuelto', escalated: 'Escalado', left: 'Se fue' },
  steps: {
    'good-intent': { name: 'Buena intención', short: 'Buena intención', next: 'dar por cierto lo que cuenta', half: 'gracias, y luego duda', done: 'buena intención' },
    align: { name: 'Ponerte de su lado', short: 'De su lado', next: 'ponerte de su lado', half: 'no nombra lo que pasó', done: 'de su lado' },
    apology: { name: 'Disculpa sincera', short: 'Disculpa', next: 'la disculpa', half: 'suena a fórmula', done: 'disculpa' },
    'make-right': { name: 'Preguntar cómo arreglarlo', short: 'Cómo arreglarlo', next: 'preguntar cómo arreglarlo', half: 'no llega a preguntar', done: 'cómo arreglarlo' },
    assure: { name: 'Asegurar… y hacerlo', short: 'Asegurar', next: 'asegurar, y hacerlo', half: '¿para cuándo?', done: 'asegurar' },
  },
  stepStates: { done: 'hecho', half: 'a medias', todo: 'pendiente', na: 'no aplica' },
  languages: { es: 'español', en: 'inglés' },
  phases: { fast: 'Fase rápida', slow: 'Fase lenta' },
  keys: { save: 'Alt ⇧ P', next: 'Alt ⇧ N' },
  undo: 'Deshacer', close: 'Cerrar', save: 'Guardar', later: 'Más tarde', cancel: 'Cancelar', optional: 'opcional', suggested: 'sugerido', back: 'Volver',
  quote: (text) => `«${text}»`,
  problem: 'No se pudo hacer. Prueba de nuevo en un momento.',
  everythingStays: 'Todo pasa en tu navegador.',

  panel: {
    fold: 'Plegar el panel', settings: 'Ajustes', register: 'Trato', auto: (register) => (register ? `Automático (${register})` : 'Automático'),
    moodDetails: 'Ver cómo llega', lessMood: 'Ver menos', maybe: 'quizá',
    notSo: '¿No es así?', pickEmotion: '¿Cómo lo dirías tú?', corrected: 'Tu lectura', asRead: 'Volver a la primera lectura',
    wants: (list) => `Quiere ${list}`, contact: (nth) => `${nth}.º contacto`, mayLeave: 'Podría irse', firstContact: 'primer contacto',
    plainQuestion: 'Pregunta concreta', complaint: 'Una queja', allegation: 'Habla de fraude o robo: aún no admitas nada', thanks: 'Solo da las gracias',
    noteMode: 'Es una nota interna: aquí no aviso.', noTicket: 'Aquí no hay ticket', noTicketMore: 'Abre uno y lo leo.',
    unreadable: 'Aquí no puedo leer el ticket', unreadableMore: 'Selecciona su mensaje en la página y leo eso.', useSelection: 'Usar el texto seleccionado',
    otherLanguage: 'Solo acompaño en español y en inglés', otherLanguageMore: 'En otros idiomas callo, para no adivinar.',
    notAccepted: 'Aún no está en marcha', notAcceptedMore: 'Mira en un minuto qué leo y qué no hago nunca.', start: 'Empezar',
    draftLanguage: (language) => `Escribió en ${language}.`,
    copied: 'Este editor no lo aceptó. Está en el portapapeles: pégalo.',
    phrase: (n, all) => `Frase para revisar, ${n} de ${all}`, position: (n, all) => `${n}/${all}`, previous: 'Frase anterior', next: 'Frase siguiente',
    remove: 'Quitar esas palabras', swap: (text) => `Cambiar por «${text}»`, insertPrompt: 'Insertar una idea', leave: 'Dejarlo así', why: '¿Por qué?', mute: 'No avisar más de esto',
    before: 'En vez de', after: 'por ejemplo', source: 'Fuente', serves: (step) => `Sirve a: ${step}`, leaveTicket: 'Callar en este ticket',
    muted: 'De acuerdo, no aviso más de esto.', left: 'Se queda como está.', applied: 'Cambiado.', quietHere: 'Callado en este ticket.',
    more: (count) => plural(count, '# frase para revisar', '# frases para revisar'),
    path: 'Camino de reparación', upNext: (step) => `Siguiente: ${step}`, onStep: (step) => `Vas por: ${step}`, ringName: (done, all) => `${done} de ${all} pasos`,
    ready: 'Lista para enviar', readyMore: 'Suena a ti y responde a lo que le dolió.',
    calm: 'Nada que reparar', calmMore: 'Con dos cosas basta.', answerAsked: 'Responder a lo que pregunta', sayNext: 'Decir qué sigue y cuándo',
    fault: '¿De quién fue el fallo?', halfNote: (note) => `Está, pero: ${note}`, notApplicable: 'No aplica', applies: 'Sí aplica', na: 'no aplica',
    insert: 'Insertar', another: 'Otra idea', prompt: 'Frase para acabar con tus palabras', blank: 'hueco', wayForward: 'Un camino', dismiss: 'Esta vez no',
    points: 'Lo que pregunta', answered: 'respondido', open: 'aún sin responder', pointsLeft: (count) => plural(count, '# sin responder', '# sin responder'),
    noPromise: 'Sin promesas en este borrador', remind: 'Recordármelo', andMore: (count) => `+${count}`, noDate: '¿Para cuándo? Con fecha, es una promesa.', proposed: 'propuesto', onlyIf: 'si llega el caso',
    plan: 'Para cumplirlo', editDate: (phase) => `Cambiar cuándo: ${phase}`, typeDate: 'o escríbelo: «el viernes a las 10»', notADate: 'No encuentro una fecha ahí.', pickDate: 'Día y hora',
    saveOne: 'Guardar el recordatorio', saveBoth: 'Guardar los dos recordatorios', saved: 'Guardado. Yo te aviso.', unsaved: 'Quitado.',
    notSaved: 'Aún no está guardado. Pulsa otra vez.',
    promised: (when) => `Lo prometiste para ${when}`, comingBack: 'De vuelta, a ver cómo quedó', wasKept: '¿Se cumplió?', howDidItGo: '¿Cómo quedó?', ahead: (when) => `Más adelante: ${when}`,
    answeredSince: 'Ha respondido desde que lo prometiste.', wroteSince: 'Le has escrito desde que lo prometiste.',
    moves: { recall: 'Recordar lo que pasó', again: 'Disculparte otra vez', gesture: 'Un gesto', ask: 'Hacer una pregunta' },
    checks: 'Lo que leo en esta página', check: { green: 'leído', amber: 'supuesto', red: 'no lo encuentro' },
    fields: {
      subject: 'Asunto', customer: 'Persona', messages: 'Mensajes', draft: 'Caja de respuesta', id: 'Número de ticket', send: 'Botón de enviar', editor: 'Caja de respuesta', ticket: 'Ticket',
    },
    stepDone: (n, name) => `Paso ${n} listo: ${name}`, stepUndone: (n, name) => `Paso ${n} abierto otra vez: ${name}`,
    unsavedAfterSending: 'Dentro va una promesa. ¿Te la recuerdo?',
  },
  slowPrompts: {
    recall: 'El [cuándo] nos escribió porque [qué pasó].', again: 'Sigo sintiendo [lo que le costó].', gesture: 'Para agradecerle que lo contara, [gesto o gracias].',
    ask: '¿Cómo quedó [lo que arreglamos]?',
  },
  wrapUp: {
    title: 'Enviado. ¿Cerramos el círculo?', how: '¿Cómo quedó?', reason: 'Motivo', cause: 'Causa raíz', causeHint: 'Qué lo causó', deep: 'Mirarlo a fondo: 4 preguntas', lessDeep: 'Solo lo rápido',
    questions: ['¿Qué lo causó?', '¿Qué deberíamos cumplir siempre?', '¿Por qué esta vez no?', '¿Qué lo evitaría?'], owner: 'Quién lo hará', by: 'Para cuándo',
    gesture: 'Gesto', gestureWhat: 'En qué', amount: (currency) => `Importe, ${currency}`,
    ledger: (month, spent, limit) => `Tu margen de ${month}: ${spent} de ${limit}`, aboveLimit: 'Pasa de tu margen: consúltalo antes.',
    before: 'Nota antes', saved: 'Círculo guardado.',
    causes: {
      'late-delivery': 'No avisamos del retraso', 'no-response': 'El mensaje no tenía dueño', 'damaged-or-defective': 'El embalaje no protege', 'wrong-or-missing-item': 'Sale sin revisar',
      billing: 'El cobro no se comprueba', refund: 'El reembolso no tiene plazo', 'staff-treatment': 'Respondimos con prisa', 'wait-time': 'Faltan manos a esa hora',
      'website-or-app': 'Un fallo que nadie vio', 'account-access': 'Recuperar la cuenta es difícil', 'wrong-information': 'Nuestra página está anticuada', 'service-outage': 'No lo anunciamos',
      cancellation: 'Cancelar es difícil', price: 'El precio no estaba claro', policy: 'Una norma que va contra la gente', other: '', none: '',
    },
  },
  followUps: {
    kept: 'Cumplida', keptLate: 'Cumplida, tarde', customerSaid: 'Me dijo…', noAnswer: 'Sin respuesta', skip: 'Saltarla, con verdad', letGo: 'Soltarla', whatSaid: 'Qué te dijo, en una línea', because: 'Porque…',
    score: 'Qué nota le pone, de 0 a 10', said: 'Lo dijo', estimated: 'Lo estimo', finish: 'Hecho', needsReason: 'Hacen falta unas palabras.', done: 'Hecho. Deshaz si no era.',
    moved: (when) => `Movido: ${when}.`, move: 'Mover', told: (name) => `Se pasó la hora. Avisa a ${name} antes de moverla.`, tellFirst: (name) => `¿Avisas antes a ${name}?`,
    writeNow: 'Escribirle ahora', justMove: 'Solo mover', alreadyTold: 'Ya lo sabe', person: 'la persona',
    inAnHour: 'En 1 h', thisAfternoon: 'Esta tarde', tomorrow: 'Mañana', monday: 'Lunes', inDays: (n) => plural(n, 'En # día', 'En # días'),
  },
  popup: {
    title: 'Seguimientos', count: (today, late) => [today || late ? `${today} para hoy` : 'Nada para hoy', late ? plural(late, '# se pasó', '# se pasaron') : ''].filter(Boolean).join(' · '),
    late: 'Se pasó la hora', today: 'Hoy', soon: 'Más adelante', open: 'Abrir', done: 'Hecho', snooze: 'Posponer', empty: 'Nada pendiente.', emptyMore: 'Lo prometido está hecho.',
    filter: 'Filtrar', noMatch: 'Nada coincide.', siteOn: 'Activo en este sitio', allow: 'Permitir en este sitio', noSite: 'En esta pestaña no hay mesa de ayuda', turnOff: 'Apagar aquí',
    practise: 'Practicar', lead: 'Página del equipo', settings: 'Ajustes', keys: '↑↓ mover · ↵ abrir · D hecho · S posponer · Z deshacer · / filtrar', practice: 'práctica',
    notices: {
      rebuilt: () => 'La base de datos se dañó y es nueva. Si tienes una copia, tráela en Ajustes.',
      'save-backup': () => 'Hace una semana sin copia de tus datos. Guárdala en Ajustes.',
      restored: (count) => plural(count, 'Faltaba # recordatorio y ya está de vuelta.', 'Faltaban # recordatorios y ya están de vuelta.'), 'storage-full': () => 'El disco está lleno: libera espacio o se perderán recordatorios.',
    },
    decide: 'Tres días tarde: decídelo.', doNow: 'Hacerlo ahora', promiseAgain: 'Prometer otra fecha, y decirlo', offline: 'No se cargó la lista. Ábrela otra vez.',
    refused: 'Sin permiso. Puedes darlo cuando quieras.', reload: 'Permitido. Recarga la página una vez.',
  },
  practice: {
    title: 'Practicar', welcome: 'Primero reparar. Después, cumplir.', consentTitle: 'Antes de empezar',
    reads: 'Leo el ticket y el borrador en los sitios que elijas, mientras los tienes abiertos.', keeps: 'Guardo promesas, fechas, motivos y cuentas. Nunca sus mensajes.',
    stays: 'Nada sale de este navegador: ni servidor ni cuenta.', never: 'Nunca envío, nunca bloqueo y nunca cambio tu texto sin que pulses.',
    accept: 'De acuerdo, empezar', notNow: 'Ahora no', declined: 'Bien. Sigo apagado hasta que aceptes.',
    tasks: ['Lee cómo llega', 'Arregla la frase subrayada', 'Guarda la promesa'], tickets: 'Tickets de práctica', example: 'ejemplo',
    tip: 'Pulsa la frase subrayada', tipOr: 'o', tipMore: 'Puedes escribir lo que quieras: nada se envía.', reply: 'Tu respuesta', send: 'Enviar de prueba', sent: 'Enviado, de prueba. Nada salió de esta página.',
    language: 'Idioma', where: 'Dónde', whereMore: 'Cada uno pide su permiso, ahora o luego.', allow: 'Permitir', allowed: 'Activo', yourWay: 'A tu manera', skip: 'Saltar', finish: 'Terminar',
    otherDesk: 'Otro sitio: ábrelo y permítelo desde el botón de la barra.', all: 'Todo listo. Abre un ticket y empieza a escribir.', erase: 'Quitar mis recordatorios de práctica', erased: 'Recordatorios de práctica quitados.',
    again: 'Empezar este otra vez',
  },
  lead: {
    title: 'Recuperación del equipo', period: (from, to) => `${from} – ${to}`, sub: (cases) => plural(cases, '# queja · nada sale de este equipo', '# quejas · nada sale de este equipo'),
    empty: 'Todavía no hay datos.', emptyMore: 'Responde a una queja y cierra su círculo: se contará aquí. Nada se inventa.', table: 'Ver como tabla', chart: 'Ver como gráfico',
    weeks: (n) => plural(n, '# semana', '# semanas'), all: 'Todo', range: 'Periodo', csv: 'CSV', json: 'JSON', preview: 'Se guardan exactamente estas filas', download: 'Guardar archivo', rows: (n) => plural(n, '# fila', '# filas'),
    privacy: 'Solo cuentas: ni borradores, ni mensajes, ni avisos descartados, ni nombres.', tooFew: 'Menos de 10 casos: se muestran como son, sin leer una tendencia.',
    print: 'Imprimir', format: 'Formato', pseudonym: 'Seudónimo', pseudonyms: ['Faro', 'Roble', 'Marea', 'Lince', 'Brisa', 'Cedro', 'Garza', 'Brasa', 'Arrecife', 'Sauce'],
    names: {
      others: 'Varios juntos', kept: 'Cumplidas', late: 'Tarde', broken: 'Rotas', said: 'Lo dijeron', estimated: 'Estimada', with: 'Con gesto', without: 'Sin gesto',
      received: 'Quejas recibidas', answered: 'Bien respondidas', fixed: 'Arregladas', visited: 'Con segunda visita', recovered: 'Recuperadas',
      'day-before': 'Un día antes', before: 'Antes', quarter: 'A la hora', hour: 'Hasta 1 h tarde', day: 'Hasta un día tarde', later: 'Más tarde',
    },
  },
  options: {
    title: 'Ajustes', search: 'Buscar ajustes y reglas', where: 'Dónde funciona', language: 'Idioma y trato', flags: 'Avisos', reminders: 'Recordatorios', gestures: 'Gestos', shortcuts: 'Atajos', data: 'Tus datos',
    interface: 'Interfaz', auto: 'Como el navegador', spanish: 'Español', english: 'English', theme: 'Colores', themeAuto: 'Como la página', light: 'Claro', dark: 'Oscuro', register: 'Trato cuando nada lo dice',
    built: 'incluido', remove: 'Quitar', noDesks: 'Aún no hay otros sitios. Abre uno y permítelo desde el botón de la barra.', askBefore: 'Preguntar por huecos sin rellenar antes de enviar', secondReader: 'Segundo lector: avisar también de lo que suena mal aunque ninguna regla lo conozca', muted: 'Silenciados por ti', noMuted: 'Nada silenciado.',
    unmute: 'Avisar otra vez', rules: 'Todas las reglas', source: 'Fuente', showAll: (n) => `Ver las ${n}`, slow: 'Días hasta la segunda visita', hours: 'Horario', to: 'a',
    notifications: 'Notificaciones', quiet: 'Horas de silencio', quietMore: 'Solo suena lo que pusiste para esa misma hora.', details: 'Mostrar en ellas quién y qué', detailsMore: 'Otras personas pueden ver tu pantalla.', refused: 'El navegador no lo permitió.', currency: 'Moneda', monthly: 'Margen mensual',
    keys: [['Alt+Shift+A', 'Abrir el panel, volver al borrador'], ['Alt+Shift+N', 'Frase siguiente'], ['Alt+Shift+P', 'Guardar los recordatorios'], ['Alt+Shift+F', 'Seguimientos'], ['Alt+Shift+W', 'Cerrar el círculo']],
    changeKeys: 'Se cambian en los atajos de extensiones del navegador.', retention: 'Días que se guardan los casos cerrados', export: 'Exportar para mi equipo', erasePractice: 'Quitar los recordatorios de práctica', erase: 'Borrar todo',
    eraseSure: 'Borra cada recordatorio, caso y ajuste de este equipo. No se puede deshacer.', eraseYes: 'Borrarlo todo', erased: 'Todo está borrado.', changed: 'Cambiado.', found: (n) => plural(n, '# regla', '# reglas'),
    noneFound: 'Nada encontrado.', days: ['D', 'L', 'M', 'X', 'J', 'V', 'S'], workDays: 'Días de trabajo',
  },
  backup: {
    save: 'Guardar una copia de todo', saveMore: 'Un archivo en tu equipo. Con clave, solo tú lo lees.', passphrase: 'Clave, si quieres', saved: 'Copia guardada.', bring: 'Traer una copia',
    locked: 'Esta copia tiene clave.', wrong: 'Esa clave no la abre.', itsPassphrase: 'Su clave', open: 'Abrirla', newer: 'La hizo una versión más nueva. Actualiza antes.',
    notWhole: 'Ese archivo no es una copia entera. Nada se ha tocado.', brought: 'La copia está de vuelta.', nothingMissing: 'Aquí no falta nada de ella',
    counts: (followUps, cases, day) => `${plural(followUps, '# recordatorio', '# recordatorios')} y ${plural(cases, '# caso', '# casos')}, del ${day}.`,
    rowsToAdd: (n) => plural(n, 'Añadir la # que falta', 'Añadir las # que faltan'), replace: 'Dejarlo todo como en ella',
    replaceMore: (added, changed, removed) => `Como en ella: entran ${added}, cambian ${changed}, salen ${removed}. Lo pendiente se queda.`,
  },
  card: {
    title: 'Lo que ya pasó con esta persona', contacts: (n) => plural(n, '# contacto antes', '# contactos antes'), promisesCount: (kept, late, open) => [kept ? plural(kept, '# cumplida', '# cumplidas') : '', late ? `${late} tarde o soltada` : '', open ? plural(open, '# pendiente', '# pendientes') : ''].filter(Boolean).join(', '),
    lastScore: (score) => `última nota ${score}`, promises: 'Promesas', pending: 'pendiente', scores: 'Notas', gestures: 'Gestos', note: 'Tu nota', noteMore: 'Lo que ayuda a tratarle bien. Solo la ves tú.',
    movedBy: 'Le mueve', moves: { advice: 'un consejo', facts: 'los datos', relationship: 'la relación', price: 'el precio' }, before: 'antes', after: 'después', kept: 'Nota guardada.',
    same: 'Es la misma persona que la del ticket…', join: 'Unir', joined: 'Una sola ficha.', notFound: 'De ese ticket no sé nada.', erase: 'Olvidar a esta persona',
    eraseSure: 'Borra sus promesas, casos y notas de este equipo. No se puede deshacer.', eraseYes: 'Olvidar', erased: 'Olvidada.',
    ended: { kept: 'cumplida', late: 'tarde', 'customer-said': 'respondió', 'no-answer': 'sin respuesta', skipped: 'saltada', 'let-go': 'soltada' },
  },
};
