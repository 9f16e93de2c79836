/** People and animals one has at heart. */
import type { WordSet } from '.';

export default {
  es: [
    'mama', 'madre', 'papa', 'padre', 'hijo', 'hija', 'hijos', 'hijas', 'niño', 'niña', 'niños', 'niñas', 'nene', 'nena', 'bebe', 'bebes', 'marido', 'mujer',
    'esposo', 'esposa', 'pareja', 'novio', 'novia', 'abuelo', 'abuela', 'abuelos', 'hermano', 'hermana', 'suegra', 'suegro', 'nieto', 'nieta', 'nietos',
    'familia', 'sobrino', 'sobrina', 'amigo', 'amiga', 'amigos', 'perro', 'perra', 'gato', 'gata', 'mascota', 'peques', 'criatura', 'tia', 'tio',
    'invitados', 'alumnos', 'pacientes',
  ],
  en: [
    'mom', 'mum', 'mother', 'dad', 'father', 'son', 'daughter', 'sons', 'daughters', 'child', 'children', 'kid', 'kids', 'baby', 'toddler', 'husband',
    'wife', 'partner', 'girlfriend', 'boyfriend', 'grandmother', 'grandfather', 'gran', 'grandma', 'grandpa', 'granddad', 'grandson', 'granddaughter',
    'brother', 'sister', 'niece', 'nephew', 'family', 'parents', 'parent', 'dog', 'cat', 'pet', 'friend', 'friends', 'guests', 'aunt', 'uncle', 'newborn',
    'twins', 'students', 'patients',
  ],
} satisfies WordSet;
