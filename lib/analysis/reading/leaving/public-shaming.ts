/** Will tell, or tells, the world. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['(redes sociales|redes|twitter|facebook|instagram|tiktok|tik tok|google|trustpilot|tripadvisor|youtube|prensa|periodico|periodicos|television|noticias|tele|noticiero|medios) ~8 (publicar|publico|publicare|subire|subo|compartir|contare|contarlo|reseña|viral|estrella|saber|sepan|entere|voy a|difundir|denunciar)',
        '(publicar|publico|publicare|publicaremos|subire|subo|subir|compartir|compartire|contare|contarlo|difundir|difundire|viralizar|cuelgo|colgare|hare) ~8 (redes|twitter|facebook|instagram|tiktok|google|prensa|tele|television|estrella|estrellas|reseña|reseñas|grupo|seguidores|viral|video|captura|todos|medios|foro|foros)',
        '(que|para que) (todo el mundo|todos|la gente|nadie|nadie mas|otros) ~3 (sepa|sepan|se entere|se enteren|caiga|caigan|pase|vea|vean)',
        '(no (se cambien|compren|contraten|caigan|les compren|recomiendo|lo compren|se les ocurra|vengan|os fieis))',
        '(ojo|cuidado|atencion|alerta|eviten|evitad) (con|a) _', '(mis|#) ~2 seguidores', 'hilo',
        '(cuento|contare|contaremos|publico|publicare) (todo)? ~1 (en|a) ~2 (todas partes|donde sea|todos|todo el mundo|quien quiera)',
        '(una|1) estrella', 'se hara viral', 'lo hare viral', 'no lo recomiendo a nadie', 'reseña'], unless: ['hilo musical', 'con ustedes todo bien',
        'hilo dental', 'reseña positiva', 'hilo negro', 'hilo de coser', 'cuidado con el perro'] },
    ],
    shows: ['Lo subo a TikTok hoy mismo con nombre y apellido.', 'Gente, no compren aquí, para que nadie más caiga.',
      'Mi reseña en Google va a ser muy clara.'],
    leaves: ['Vi su anuncio en Instagram y quiero información.', '¿Lo recomiendan para pies anchos?'],
  },
  en: {
    find: [
      { weight: 3,
        find: ['(posting|post|posted|tweet|tweeting|sharing|share|upload|uploading|putting|plaster|plastering|telling|tell|warn|warning|write|writing|leave|leaving) ~8 (facebook|twitter|instagram|tiktok|reddit|youtube|trustpilot|google|yelp|tripadvisor|social media|socials|followers|everyone|everybody|the world|the press|newspaper|local news|viral|review|reviews|star|stars|all my friends|others|linkedin|nextdoor)',
        '(goes|going|go) ~2 (tiktok|twitter|facebook|instagram|reddit|youtube|trustpilot|x|yelp|social)', '(my|#) ~2 followers',
        '(going|go|goes|went) (public|viral)', '(tweet|post) ~2 (each|every|this|until)', '(one|1|zero) (star|stars)',
        '(buyer|buyers|customers|everyone|people) beware', '(stay|steer) (away|clear)',
        "(don't|do not|dont|never) (buy|use|fly|shop|book|order|trust|bank) ~3 (here|from|with|this|these|them)",
        '(press|newspaper|newspapers|journalist|journalists|watchdog|bbc|local news|the papers|consumer reporter)',
        '(screenshotting|screenshots|screenshot|recorded|recording) ~6 (chat|followers|everyone|post|public|share)',
        'everyone (will|should|needs to|is going to) (know|hear|see)',
        '(posting|publishing|sharing|post|publish) (this|the whole|all of this|it all|our) ~2 (exchange|conversation|thread|story|chat|online|everywhere)?',
        'name and shame', 'i will tweet', 'avoid (this|these|them|at all)'], unless: ['post office', 'press the', 'tell everyone how good',
        'press release', 'press button', 'leave a review with five', 'great review', 'posted hour', 'by post'] },
    ],
    shows: ['This goes on TikTok tonight, with your name on it.', "People, don't buy from these guys.",
      'My Google review is going to be very clear, one star.'],
    leaves: ['I saw your ad on Instagram, can you tell me more?', 'Which button do I press?'],
  },
} satisfies SignFile;
