import type { WordSet } from '.';

/** What a customer publishes about us. */
export default {
  es: ['reseña', 'reseñas', 'resena', 'comentario', 'comentarios', 'calificacion', 'calificaciones', 'estrellas', 'estrella', 'opinion', 'valoracion', 'valoraciones', 'publicacion', 'publicaciones', 'puntuacion', 'post', 'tuit', 'tweet', 'hilo', 'video', 'critica', 'queja', 'reclamo', 'reclamacion', 'denuncia', 'review', 'foto', 'fotos'],
  en: ['review', 'reviews', 'rating', 'ratings', 'stars', 'star', 'post', 'posts', 'comment', 'comments', 'tweet', 'tweets', 'thread', 'feedback', 'complaint', 'complaints', 'dispute', 'chargeback', 'chargebacks', 'video', 'photos', 'score'],
} satisfies WordSet;
