/** The site, the app or a form of ours gets in the way. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 2.2,
        find: ['(en blanco|da error|sale error|error cada vez|no carga|no abre|no deja) ~4',
          '(subir|cargar|adjuntar) ~6 (certificado|foto|fotos|archivo|documento|pdf) ~8', '(sede electronica|oficina virtual|navegador*|boton) ~8'] },
      // The matter is only named.
      { weight: 0.6,
        find: ['(app|aplicacion|pagina|web|portal|plataforma|formulario|boton|carrito|actualiz*|pantalla|error)',
          '(link|enlace|navegador|clic|click|qr)'] },
      { weight: 2.4,
        find: [
          '(app|pagina|portal|web|sitio|plataforma|formulario|sistema|carrito|boton) ~8 (traba|trabo|colgo|cuelga|cierra|cerro|borra|borro|vacio|gira|regresa|pide|rechaza|cargando|error|congela|congelo|manda|bota|boto|falla|reinicia)',
          '(ruedita|bucle|circulito|pantallazo|se queda pensando)', '(regresa|vuelve|manda) al inicio', 'pide actualizar'] },
      { weight: 3,
        find: ['(app|aplicacion|apps|pagina|web|portal|sitio|plataforma|formulario|sistema|chat|carrito|boton|actualizacion|software|programa|exportacion|buscador|captcha) ~8 (no {fails}|{trouble}|falla|no me|no se|no puedo|da error|se cierra|no reconoce|se queda|precaria|inutil|no sirve|vuelve a empezar|dando vueltas|girando|quitaron|perdi|borro|borraron)',
        '(no (puedo|me deja|me permite|se puede|logro|consigo)|imposible|ya no puedo) ~8 (app|aplicacion|pagina|web|portal|sitio|plataforma|formulario|carrito|verlo)',
        '(error|errores|falla|problema|problemas) ~5 (app|aplicacion|pagina|web|portal|plataforma|formulario|sistema|protocolos)',
        '(nueva|ultima) (actualizacion|version) ~12 (no|peor|perdi|quito|quitaron|desaparecio|borro|ya no|lenta|horrible)',
        '(no|ni) (me)? (muestra|aparece|sale|carga) ~4 (saldo|historial|consumo|megas|datos|pago|registro)',
        '(pagina|web|app|formulario|sistema) ~8 me (sale|pide|manda|devuelve|aparece) ~6', '(vuelve|vuelta) a empezar',
        '(pagina|web|app|portal) ~3 (dice|pone|muestra) ~4 (denegad*|error|rechaz*|invalid*|incorrect*)', 'me sale error', 'seleccione todas',
        'captcha', '(anuncios|publicidad|ventanas) ~6 (volumen|invasivos|cada|todo el rato|emergentes)', 'pantalla (en blanco|negra|azul)',
        'se queda (cargando|pensando|en blanco|pegada)'], unless: ['iniciar sesion', 'contraseña', 'cuenta bloqueada', 'mi clave',
        'usuario bloqueado', 'internet lento', 'radicar reclamo', 'portal de pagos'] },
      { weight: 1, find: ['app', 'aplicacion', 'pagina', 'web', 'portal', 'plataforma', 'actualizacion'], unless: ['segun vuestra web', 'en la web'] },
    ],
    shows: ['Desde la última actualización la aplicación se cierra sola.', 'El formulario se traga mis datos y vuelve a empezar.',
      'En la página no me deja pagar, da error en el último paso.'],
    leaves: ['Una app muy cómoda, la recomiendo.', 'No puedo entrar a mi cuenta, dice contraseña incorrecta.', '¿Puedo pagar desde la web?'],
  },
  en: {
    find: [
      { weight: 2.2,
        find: ['(ate|eaten|swallowed|wiped|lost) my ~4 (essay|form|work|application|draft|data|file|order)', 'session (expired|timed)',
          '(form|app|site|portal) ~6 (times|each time|every time) ~6', '(invalid|not recognised|unrecognised) ~2'] },
      // The matter is only named.
      { weight: 0.6,
        find: ['(app|website|site|page|portal|upload|form|button|screen|browser|link|checkout)', '(click*|pdf|error*|online|update*|qr|tracker)'] },
      { weight: 2.4,
        find: [
          '(app|page|portal|site|website|form|upload|uploader|engine|checkout|tracker|tracking|chatbot|screen|kiosk|machine|planner) ~8 (rejects|rejected|spins|spinning|oops|loop|loops|crash*|blank|error|errors|hangs|logs|times|wont|won\'t|shows|white|freezes|refuses|refused|goes)',
          '(says|just) oops', '(deleted|reinstalled|uninstalled) ~3 (it|app|the) ~6', '(refresh|refreshed|refreshing|reloaded|cleared my cache)'] },
      { weight: 3,
        find: ["(app|website|site|page|portal|checkout|form|system|platform|button|update|software|search|export|captcha|link|chatbot|cart|basket|online|dashboard|browser) ~8 ({trouble}|(not|won't|doesn't|doesnt|can't|cant|cannot|didn't|stopped|never|wont|isn't) {fails}|not working|keeps|keep|crashes|logs me out|times out|timed out|invalid|nothing happens|blank|needs me|removed|vanished|deleted|lost|hate|eats|ate|starts over|wipes|forgets)",
        "({cannot}|not able to) ~8 (app|website|site|page|portal|checkout|online|form|platform)",
        '(error|bug|glitch|errors) ~5 (app|website|site|page|portal|checkout|form)',
        '(new|latest|last|since the) (update|version|upgrade|redesign|layout) ~12 (broke|broken|lost|gone|worse|awful|removed|can\'t|cannot|deleted|slow|hate|ruined|missing)',
        '(updating|updated|update) ~6 (losing|lost|deleted|gone|erased)', '(pop up|popup|pop-up|popups|pop ups|ads) ~8',
        '(page|site|website|app|checkout) ~3 (says|shows|keeps saying) ~4 (declined|error|invalid|unavailable|failed|rejected|denied)',
        '(blank|white|black) screen', '(error|404|500) (message|code|page|#)', 'button (just)? (spins|does nothing|greyed)',
        '(name|address|card|postcode|zip) ~4 (invalid|not valid|rejected)'], unless: ['log in', 'login', 'password', 'locked out', 'power outage',
        'internet is down', 'hacked', 'status page', 'from your website'] },
      { weight: 1, find: ['app', 'website', 'webpage', 'portal', 'checkout', 'export', 'ui'], unless: ['from your website', 'on your website'] },
    ],
    shows: ['Since the latest update the app crashes on open.', 'Your form eats my address and starts over.',
      'Checkout throws an error at the last step, every card.'],
    leaves: ['Very handy app, would recommend.', "I can't log in to my account, it says wrong password.", 'Can I pay on the website?'],
  },
} satisfies SignFile;
