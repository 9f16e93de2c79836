/** How strongly, as a line and not a face: amplitude is intensity, sharpness is the kind of feeling. Decorative: the word stands beside it. */
import type { EmotionId, Intensity } from '../../lib/ticket';

export type Hue = 'ember' | 'violet' | 'sky' | 'leaf';
export const hueOf: Record<EmotionId, Hue> = { anger: 'ember', disappointment: 'sky', sadness: 'sky', worry: 'violet', confusion: 'violet', gratitude: 'leaf', joy: 'leaf', neutral: 'leaf' };

const amplitude: Record<Intensity, number> = { low: 3.5, mid: 6.5, high: 11 };
const beats = [0.25, -0.5, 1, -0.75, 0.85, -1, 0.6, -0.9, 0.7, -0.35, 0.2];

export function Wave({ emotion, intensity, width = 56 }: { emotion: EmotionId; intensity: Intensity; width?: number }) {
  const path = hueOf[emotion] === 'leaf' ? 'M1 14c4.5-5 9-5 13.5 0s9 5 13.5 0 9-5 13.5 0 9 5 13.5 0' : sharp(amplitude[intensity]);
  return (
    <svg class="wave" width={width} height={(width / 56) * 28} viewBox="0 0 56 28" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

const sharp = (height: number) => `M1 14${beats.map((beat, place) => `L${5 + place * 4.4} ${14 - beat * height}`).join('')}L55 14`;
