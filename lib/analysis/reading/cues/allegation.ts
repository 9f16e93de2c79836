/** Fraud or theft by somebody is alleged. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 3,
        find: ['(fraude|fraudulento|fraudulenta|fraudulentos|estafa|estafaron|estafado|estafada|estafadores|suplantacion|suplantaron|clonaron|clonada|clonado|phishing|hackearon|hackeo|hackeada)',
        '(robo|robaron|robado|robada|robaste|roben|roban|hurto|sustrajeron|se llevaron|desaparecio|desaparecieron|faltaban) ~6 (dinero|plata|tarjeta|efectivo|cuenta|reloj|joya|joyas|anillo|laptop|camara|maleta|habitacion|bolso|cartera|celular|euros|pesos|dolares|fondos|ahorros|repartidor|empleado|empleada|tecnico)',
        '(repartidor|empleado|empleada|tecnico|cajero|chofer|camarero|limpieza) ~4 (robo|se quedo con|se llevo|hurto|me saco)',
        'no reconozco (este|ese|el|un|esos|estos|los) (cargo|cargos|cobro|cobros|compra|movimiento|movimientos|retiro|retiros|transferencia)',
        '(alguien|un tercero|otra persona) (uso|compro|saco|retiro|pago) ~3 (mi|con mi)',
        '(compras|cargos|retiros|movimientos) ~2 (que no|no) ~1 (hice|he hecho|reconozco|autorice|realice)'], unless: ['que robo pago', 'precio',
        'me robaron el tiempo', 'alerta de fraude', 'seguro antirrobo', 'seguro contra robo'] },
    ],
    shows: ['El repartidor me robó el reloj.'], leaves: ['Es un robo lo que cuesta.'],
  },
  en: {
    find: [
      { weight: 3,
        find: ['(fraud|fraudulent|fraudulently|scammed|stolen|theft|stole|steals|embezzled|embezzlement|forged|impersonated|identity theft|phished|hacked|cloned)',
        '(driver|cleaner|staff|employee|technician|courier|guard|housekeeping|mover|movers|porter) ~4 (took|pocketed|stole|helped himself|helped herself|nicked|pinched)',
        "(don't|do not|didn't|never|not) (recognise|recognize|make|made|authorise|authorize) ~3 (charge|charges|transaction|transactions|payment|payments|purchase|purchases|withdrawal|withdrawals|transfer)",
        '(someone|somebody|a stranger|thief) (used|spent|withdrew|bought|took|accessed|opened) ~4 (my|in my name|with my)',
        '(cash|ring|watch|jewellery|jewelry|laptop|camera|money|wallet) ~4 (missing|gone|vanished|disappeared|taken) ~5 (room|car|bag|suitcase|locker|house|flat)'],
        unless: ['steal of a price', 'an absolute steal', 'stole the show', 'fraud alert', 'anti-theft', 'theft insurance', 'stole my heart',
        'is it a fraud'] },
    ],
    shows: ['The driver stole my watch.'], leaves: ['What it costs is a steal.'],
  },
} satisfies SignFile;
