import type { WordSet } from '.';

/** What lets a stranger in: never asked for in a reply. */
export default {
  es: ['contraseña', 'contraseñas', 'contrasena', 'password', 'passwords', 'clave', 'claves', 'credenciales', 'pass', 'contra'],
  en: ['password', 'passwords', 'passcode', 'passwd', 'credentials', 'pw'],
} satisfies WordSet;
