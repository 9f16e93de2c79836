/** Words by which a point and its answer are known to speak of the same deed, in both languages, as beginnings of folded words. */
export const deeds: Record<string, readonly string[]> = {
  refund: ['refund', 'reimburs', 'devuelv', 'devolv', 'devuelt', 'devolu', 'reembols', 'reintegr', 'abon', 'credit', 'dinero', 'money', 'plata'],
  replace: ['replac', 'reemplaz', 'repon', 'repues', 'recambi', 'sustitu', 'swap', 'exchang', 'cambi'],
  send: ['send', 'sent', 'ship', 'dispatch', 'envi', 'mand', 'despach'],
  arrive: ['deliver', 'entreg', 'lleg', 'arriv', 'courier', 'repart', 'viene', 'coming'],
  cancel: ['cancel', 'anul', 'baja', 'unsubscri', 'terminat', 'close', 'cerr', 'cierr', 'stop', 'parar', 'paro', 'deten'],
  call: ['call', 'phone', 'ring', 'llam', 'telefon', 'marc'],
  explain: ['explain', 'explic', 'aclar', 'clarif', 'reason', 'motivo'],
  fix: ['fix', 'repair', 'sort', 'resolv', 'solv', 'arregl', 'repar', 'solucion', 'resuel', 'restor', 'restablec', 'reconect', 'reconnect',
    'technician', 'tecnic', 'engineer'],
  remove: ['remov', 'delet', 'quit', 'elimin', 'borr', 'erase'],
  correct: ['correct', 'corrig', 'correg', 'rectif', 'amend', 'update', 'actualiz', 'chang'],
  confirm: ['confirm', 'receiv', 'recib', 'verif'],
  pay: ['pay', 'paid', 'pag', 'cost', 'cover', 'cubr', 'compens', 'indemni'],
  apologise: ['apolog', 'sorry', 'disculp', 'perdon', 'siento', 'lament'],
  unlock: ['unlock', 'unblock', 'desbloq', 'access', 'acced', 'acceso', 'reset', 'restablec', 'password', 'contraseñ'],
};

/** Words too common to link anything. */
export const empty: ReadonlySet<string> = new Set([
  'que', 'como', 'cuando', 'donde', 'cual', 'quien', 'por', 'para', 'con', 'sin', 'los', 'las', 'una', 'uno', 'unos', 'del', 'esto', 'esta', 'este',
    'eso', 'ese', 'esa', 'les', 'nos', 'mis', 'sus', 'mas', 'muy', 'hay', 'ser', 'son', 'pero', 'quiero', 'quisiera',
  'necesito', 'favor', 'porfa', 'saber', 'puedo', 'pueden', 'puede', 'podrian', 'podria', 'podeis', 'tengo', 'tienen', 'hacer', 'van', 'vais', 'hola',
    'gracias', 'usted', 'ustedes', 'vosotros', 'todo', 'algo', 'aqui', 'ahora', 'cuanto', 'espero', 'solicito', 'pido', 'dia', 'dias', 'horas',
    'estoy', 'estan', 'sea', 'haya', 'tiene', 'hago', 'debo', 'alguien',
  'the', 'and', 'you', 'your', 'what', 'when', 'where', 'which', 'who', 'why', 'how', 'can', 'could', 'would', 'will', 'are', 'was', 'were', 'have',
    'has', 'had', 'for', 'with', 'this', 'that', 'these', 'those', 'from', 'but', 'not', 'any', 'some', 'please', 'want', 'need', 'like', 'just',
    'know', 'tell', 'let', 'get', 'got', 'give', 'make', 'does', 'did', 'there', 'here', 'into', 'out', 'our', 'their', 'them', 'they', 'its', "it's",
    "i'd", "i'm", 'all', 'one', 'still', 'now', 'day', 'days', 'hours', 'hello', 'thanks', 'someone', 'somebody', 'about', 'back', 'been', 'vez',
    'veces', 'today', 'hoy', 'once', 'asap', 'ya', 'hello', 'buenas', 'tardes', 'buenos', 'noches',
]);
