/** Asks to be sent a thing. */
import type { SignFile } from '../signs';

export default {
  es: { find: ['(mand*|envi*|manden|envien|despach*|traig*|traed*)'], shows: ['Manden la silla.'], leaves: ['Anden con cuidado.'] },
  en: { find: ['(send|ship|post|deliver|bring) (me|us|the|my|another|a|it|them|out|over)'], shows: ['Send the chair.'], leaves: ['Sending love.'] },
} satisfies SignFile;
