/** "Please check our website": the answer is there, somewhere. */
import { isPushed as when } from '../effort';
import type { Rule } from '../rule';

export default {
  id: 'visit-our-website',
  family: 'pushed-effort',
  step: 'make-right',
  weight: 'weakens',
  source: 'Customer effort research (CEB); method, pillar "time and effort"',
  es: {
    find: [
      { find: '(visite|visita|visitar|visites|visitando|consulte|consulta|consultar|consultes|revise|revisa|revisar|ingrese|ingresa|ingresar|ingresando|entre|entra|entrar|acceda|accede|acceder|dirijase|dirigete|dirigirse|vaya|ve|remitase|remitete|navega) ~2 (a|en|nuestra|nuestro|la|el|al)? ~2 (pagina|web|sitio|portal|faq|preguntas|app|aplicacion|plataforma|enlace|link|apartado|seccion|terminos)', unless: ['pulsa|pulse|toca|toque|boton|menu|ajustes|configuracion|reinici*|actualiz*|desinstal*'], when },
      { find: '(en|desde) (nuestra|nuestro|la|el|su|tu) ~1 (pagina|web|sitio|portal|app|aplicacion|faq|banca) ~1 (encontrara|encontraras|puede|puedes|podra|podras|hallara|vera|veras|encuentras)', unless: ['te|le|vera|veras ~2 (pedido|abono|reembolso)'], when },
      { find: '(realiza|realice|realizar|haz|haga|gestione|gestiona|tramite|tramita|consulta|consulte|descarga|descargue) ~6 (a traves de|por medio de|en nuestra|desde nuestra|en la|desde la|en el|desde el) ~2 (pagina|web|sitio|portal|app|aplicacion|banca|plataforma)', when },
      { find: '(siguiente|este) (link|enlace|liga)', needs: ['ingres*|consult*|visit*|acced*|entr*|realiz*|solicit*|registr*'], when },
      { find: '(puedes|puede|podes|podras|podra|debes|debe|tienes que|tiene que|tenes que) ~3 (tu|usted|vos|ti) (mismo|misma) ~4', when },
      { find: '(tienes que|tiene que|tenes que|debes|debe|hay que) ~4 (desde|en|a traves de|por|mediante) (tu|su|la|el|nuestra|nuestro) ~1 (perfil|web|app|cuenta|portal|pagina|aplicacion|sitio|plataforma|area)', when },
      { find: '(consulta|consulte|revisa|revise|mira|mire|vea|verifica|verifique|encuentra|busca|busque|comprueba|compruebe|checa|cheque|descarga|descargue|lee|lea) ~6 (en|desde|a traves de) (la|nuestra|nuestro|nuestras|el|su|tu|las) ~1 (web|pagina|sitio|portal|app|aplicacion|redes|faq|plataforma)', unless: ['pulsa|pulse|toca|toque|boton|menu|ajustes|configuracion|reinici*|actualiz*|desinstal*'], when },
      { find: '(manten*|estar|este|estate|permanece|permanezca|siguenos|siganos|pendiente|pendientes|atento|atenta|atentos) ~3 (a|de|en) ~2 (redes|web|pagina|avisos|canales|app|publicaciones)', unless: ['(estoy|estamos|sigo|quedo|quedamos|seguimos) ~1 (atent*|pendient*)'], when },
      { find: '(puede|puedes|podes|podra|podras) (encontrarlo|encontrarla|verlo|verla|consultarlo|consultarla|descargarlo|descargarla|hacerlo|solicitarlo|gestionarlo|encontrar|consultar|descargar|revisar|ver) ~3 (en|desde|a traves de) (la|nuestra|nuestro|el) ~1 (web|pagina|sitio|portal|app|aplicacion)', when },
    ],
    advice: 'Le manda a buscar. ¿Puedes dar el dato aquí?',
    why: 'Quien escribe ya buscó, o no supo dónde. Dos líneas con el dato ahorran un viaje y otro mensaje.',
    prompt: 'Lo de ‹la tarifa› queda así: [el dato, en una frase].',
    flags: ['Le invitamos a consultar nuestra página web.', 'Ingresa al portal y revisa tus movimientos.', 'En nuestra app encontrarás toda la información.', 'Visite la sección de preguntas frecuentes.'],
    allows: ['La web decía 38 € y le cobramos 52; hoy se lo abono.', 'Abra la app, toque Ajustes y luego Cerrar sesión.', 'Lo consulté en el portal y sale pagado desde el lunes.'],
  },
  en: {
    find: [
      { find: '(visit|visiting|check|checking|see|go to|head to|head over to|consult|refer to|browse|log in to|log into|log on to|navigate to|take a look at|have a look at|find it on|look at) ~2 (our|the|your|this|my) ~2 (website|site|webpage|web|help center|help centre|faq|faqs|portal|page|app|knowledge base|link|terms|online account|dashboard|section|article)', unless: ["press|tap|button|settings|restart|reinstall|update the|clear|cache|i've|we've"], when },
      { find: '(on|via|through|in|at|using) our (website|site|app|portal|faq|faqs|help center|help centre|online)', unless: ["(i|we|our) ~3 (saw|found|said|showed|shows|says|listed|had|show)", '(shows|says|said|showed|went|was|is|down|broke|bug|fault|error)'], needs: ['you|please|can|request|find|available|submit|complete|fill|information|details|options'], when },
      { find: '(more|further|full) (information|details|info) ~3 (found|available|at|on|here)', when },
      { find: "(you can|you could|you may|you'll need to|you need to|you have to|you must) ~5 yourself ~4", unless: ['treat|look after|help yourself', 'hurt|blame yourself'], when },
      { find: "(you'll need to|you need to|you have to|you must|you'll have to) ~5 (on|via|through|in|from|at) (our|the|your) ~2 (website|site|portal|app|page|account)", when },
      { find: '(check|see|use|visit|go to|open) the ~2 (section|page|area|tab) (of|on|in) (the|our) (app|site|website|portal)', unless: ['tap|press|button|settings'], when },
      { find: '(check|see|consult|view|find|browse|read|review|look up|download) ~6 (on|at|in|via|through) (our|the|your) ~1 (website|site|app|portal|page|faq|faqs|help|socials)', unless: ["press|tap|button|settings|restart|reinstall|clear|cache"], when },
      { find: '(stay tuned|keep an eye|keep checking|keep watching|watch|follow us|check back) ~4 (socials|social|website|site|page|inbox|channels|updates|app|space|announcements)', when },
      { find: '(you can|you may|you could|you will|you should) (find|see|view|get|download|check|do|request|read|access) ~5 (on|at|in|via|through) our ~1 (website|site|app|portal|page|faq)', when },
    ],
    advice: 'It sends them searching. Could you give it here?',
    why: 'Whoever writes has searched already, or did not know where. Two lines with the fact save a trip and another message.',
    prompt: 'For ‹the tariff› it is this: [the fact, in one sentence].',
    flags: ['Please visit our website for more information.', 'You can check the FAQ page.', 'Please refer to our help centre.', 'Log in to your online account and check the balance.'],
    allows: ['The website said £38 and we charged £52; you get it back today.', 'Open the app, tap Settings and then Sign out.', 'I looked on the portal: it is paid since Monday.'],
  },
} satisfies Rule;
