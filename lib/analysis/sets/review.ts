import type { WordSet } from '.';

/** What a customer publishes about us. */
export default {
  es: ['lo que puso', 'lo que pusiste', 'lo que publico', 'lo que publicaste', 'lo que subio', 'lo que subiste', 'lo que escribio', 'lo que escribiste', 'tiktok', 'reel', 'reseña', 'reseñas', 'resena', 'comentario', 'comentarios', 'calificacion', 'calificaciones', 'estrellas', 'estrella', 'opinion', 'valoracion', 'valoraciones', 'publicacion', 'publicaciones', 'puntuacion', 'post', 'tuit', 'tweet', 'hilo', 'video', 'critica', 'queja', 'reclamo', 'reclamacion', 'denuncia', 'review', 'foto', 'fotos'],
  en: ['tiktok', 'reel', 'write-up', 'what you wrote', 'what you posted', 'trustpilot', 'review', 'reviews', 'rating', 'ratings', 'stars', 'star', 'post', 'posts', 'comment', 'comments', 'tweet', 'tweets', 'thread', 'feedback', 'complaint', 'complaints', 'dispute', 'chargeback', 'chargebacks', 'video', 'photos', 'score'],
} satisfies WordSet;
