/** The few words of the rail, apart from the panel's dictionary so that a desk's page loads only these. Spoken by screen readers, never drawn. */
import type { EmotionId, Language } from '../ticket';

export type RailWords = {
  open: string;
  ring: (done: number) => string;
  bell: (due: number) => string;
  mood: (emotion: EmotionId) => string;
};

const emotions: Record<Language, Record<EmotionId, string>> = {
  es: { anger: 'enojo', disappointment: 'decepción', worry: 'preocupación', confusion: 'confusión', sadness: 'tristeza', gratitude: 'gratitud', joy: 'alegría', neutral: 'calma' },
  en: { anger: 'anger', disappointment: 'disappointment', worry: 'worry', confusion: 'confusion', sadness: 'sadness', gratitude: 'gratitude', joy: 'joy', neutral: 'calm' },
};

export const railWords: Record<Language, RailWords> = {
  es: {
    open: 'Abrir Amends',
    ring: (done) => `${done} de 5 pasos. Abrir Amends`,
    bell: (due) => (due === 1 ? '1 seguimiento de este ticket' : `${due} seguimientos de este ticket`),
    mood: (emotion) => `Cómo llega: ${emotions.es[emotion]}. Abrir Amends`,
  },
  en: {
    open: 'Open Amends',
    ring: (done) => `${done} of 5 steps. Open Amends`,
    bell: (due) => (due === 1 ? '1 follow-up for this ticket' : `${due} follow-ups for this ticket`),
    mood: (emotion) => `How they arrive: ${emotions.en[emotion]}. Open Amends`,
  },
};
