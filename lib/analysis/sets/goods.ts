import type { WordSet } from '.';

/** What was bought and should arrive. */
export default {
  es: ['pedido', 'pedidos', 'paquete', 'paquetes', 'envio', 'envios', 'compra', 'encomienda', 'producto', 'productos', 'articulo', 'articulos', 'mercancia', 'mercaderia', 'orden', 'entrega', 'repuesto', 'repuestos', 'pieza', 'piezas', 'tarjeta', 'chip', 'sim', 'mueble', 'muebles', 'regalo', 'maleta', 'maletas', 'equipaje', 'cosas', 'caja', 'reemplazo', 'recambio'],
  en: ['order', 'orders', 'package', 'packages', 'parcel', 'parcels', 'delivery', 'deliveries', 'shipment', 'item', 'items', 'product', 'products', 'stuff', 'purchase', 'gift', 'box', 'replacement', 'part', 'parts', 'bag', 'bags', 'luggage', 'suitcase', 'card', 'sofa', 'bed', 'mattress', 'furniture', 'shoes', 'dress', 'books', 'book'],
} satisfies WordSet;
