/** One hour on the clock as it is written or said: "16:30", "las once menos cuarto", "half two", "8 a. m.". */
import type { Language } from '../../../ticket';
import type { Token } from '../../tokens';
import type { Piece } from './expression';
import { numberAt, units, wordNumber } from './words';

export type Clock = Extract<Piece, { kind: 'clock' }>;
/** `shown`: minutes, a.m./p.m. or "o'clock" say that it is an hour. */
export type HourRead = { end: number; clock: Clock; shown: boolean };

/** Hour, minutes, half of the day. */
export function hourAt(all: readonly Token[], at: number, language: Language): HourRead | null {
  const spoken = language === 'en' ? (spokenEnglish(all, at) ?? figuresOnly(all, at)) : null;
  const number = spoken ?? numberAt(all, at, language);
  const token = all[at];
  if (!number || !token || number.value > 24 || (token.kind === 'word' && /^(a|an|un|uno|first|second|third|primero|primer)$/.test(token.word)) || /^[$€£#]$/.test(all[at - 1]?.word ?? '')) return null;
  let { value: hour, end } = number;
  let minutes = spoken?.minutes ?? 0;
  let written = spoken !== null;
  const [mark, digits] = [all[end], all[end + 1]];
  if (token.kind === 'number' && mark && digits?.kind === 'number' && digits.word.length === 2 && Number(digits.word) < 60 && mark.start === all[end - 1]!.end && digits.start === mark.end
    && (mark.word === ':' || mark.word === 'h' || (mark.word === '.' && !/^[.,/%€$]$/.test(all[end + 2]?.word ?? '') && all[end + 3]?.kind !== 'number'))) {
    [minutes, written, end] = [Number(digits.word), true, end + 2];
    if (all[end]?.word === ':' && all[end + 1]?.kind === 'number') end += 2;
  } else if (language === 'es' && !spoken) {
    const added = spanishMinutes(all, end);
    const window = all[at - 1]?.word === 'entre' || (all[at - 2]?.word === 'entre' && /^las?$/.test(all[at - 1]!.word));
    if (added && !(window && all[end + 1]!.word !== 'media' && all[end + 1]!.word !== 'cuarto')) {
      minutes = added.minutes;
      [written, end] = [true, added.end];
      if (minutes < 0) [hour, minutes] = [hour - 1, minutes + 60];
    }
  }
  if (/^(o'clock|oclock|sharp|ish|hs|h|horas|hrs|punto)$/.test(all[end]?.word ?? '') && !(language === 'en' && /^h/.test(all[end]!.word) && !(hour > 12 && all[end]!.word === 'h'))) end++;
  if (all[end]?.word === 'en' && all[end + 1]?.word === 'punto') end += 2;
  const half = halfAt(all, end);
  const dotted = mark?.word === '.' && written && !half && !(at === 0 && end === all.length) && !/^(las|la|at|by|before|until)$/.test(all[at - 1]?.word ?? '');
  if (dotted) return null;
  const said = (token.kind === 'number' && /^(sharp|hs|h|horas|hrs|punto)$/.test(all[end - 1]!.word)) || /^(o'clock|oclock)$/.test(all[end - 1]!.word);
  if (hour > 24) return null;
  const onClock = hour > 12 || hour === 0 || (written && (/^0/.test(token.word) || mark?.word === 'h')) ? 'set' : null;
  return { end: half?.end ?? end, shown: written || half !== null || said, clock: { kind: 'clock', minutes: (hour % 24) * 60 + minutes, written, half: half?.half ?? onClock } };
}

function halfAt(all: readonly Token[], at: number): { half: 'am' | 'pm'; end: number } | null {
  const word = all[at]?.word ?? '';
  if (word === 'am' || word === 'pm') return { half: word, end: at + 1 };
  if ((word === 'a' || word === 'p') && all[at - 1]?.kind === 'number' && all[at]!.start === all[at - 1]!.end) return { half: word === 'a' ? 'am' : 'pm', end: at + 1 };
  if ((word === 'a' || word === 'p') && all[at + 1]?.word === 'm') return { half: word === 'a' ? 'am' : 'pm', end: at + 2 };
  if ((word === 'a' || word === 'p') && all[at + 1]?.word === '.' && all[at + 2]?.word === 'm') return { half: word === 'a' ? 'am' : 'pm', end: all[at + 3]?.word === '.' && at + 3 < all.length - 1 ? at + 4 : at + 3 };
  const rest = [word, all[at + 1]?.word, all[at + 2]?.word].join(' ');
  const spanishPart = /^(?:de|por|en) la (mañana|manana|madrugada|tarde|noche)$/.exec(rest);
  if (spanishPart) return { half: /^(ma|madru)/.test(spanishPart[1]!) ? 'am' : 'pm', end: at + 3 };
  if (/^del (mediodia)/.test(rest)) return { half: 'pm', end: at + 2 };
  const englishPart = /^in the (morning|afternoon|evening)$/.exec(rest);
  return englishPart ? { half: englishPart[1] === 'morning' ? 'am' : 'pm', end: at + 3 } : null;
}

/** "y media", "y cuarto", "menos veinte". */
function spanishMinutes(all: readonly Token[], at: number): { minutes: number; end: number } | null {
  const sign = all[at]?.word === 'y' ? 1 : all[at]?.word === 'menos' ? -1 : 0;
  if (!sign) return null;
  const word = all[at + 1]?.word ?? '';
  if (word === 'media') return { minutes: 30, end: at + 2 };
  if (word === 'cuarto') return { minutes: 15 * sign, end: at + 2 };
  const number = /^(las|la|un|una|uno)$/.test(word) ? null : numberAt(all, at + 1, 'es');
  return number && number.value < 60 && number.value % 5 === 0 && !units.es[all[number.end]?.word ?? ''] ? { minutes: number.value * sign, end: number.end } : null;
}

/** "half past two", "quarter to five", "half two" (British: 2:30). */
function spokenEnglish(all: readonly Token[], at: number): { value: number; minutes: number; end: number } | null {
  let i = /^(a|an)$/.test(all[at]?.word ?? '') ? at + 1 : at;
  const joined = /^(half|quarter)-(past|to)$/.exec(all[i]?.word ?? '');
  if (joined) {
    const hour = numberAt(all, i + 1, 'en');
    const amount = joined[1] === 'half' ? 30 : 15;
    if (hour && hour.value <= 12) return joined[2] === 'past' ? { value: hour.value, minutes: amount, end: hour.end } : { value: hour.value === 1 ? 12 : hour.value - 1, minutes: 60 - amount, end: hour.end };
  }
  const amount = all[i]?.word === 'half' ? 30 : all[i]?.word === 'quarter' ? 15 : (numberAt(all, i, 'en')?.value ?? 0) % 60;
  if (!amount) return null;
  i = all[i]!.kind === 'number' ? i + 1 : (numberAt(all, i, 'en')?.end ?? i + 1);
  if (all[i]?.word === 'minutes') i++;
  const joint = all[i]?.word ?? '';
  const past = /^(past|after)$/.test(joint);
  const to = /^(to|til|before)$/.test(joint);
  if (!past && !to && amount !== 30) return null;
  if (to && amount !== 15 && amount % 5) return null;
  if (!past && !to && all[i - 1]?.word !== 'half') return null;
  const hour = all[past || to ? i + 1 : i]?.word === 'noon' ? { value: 12, end: i + 2 } : numberAt(all, past || to ? i + 1 : i, 'en');
  if (!hour || hour.value > 12 || hour.value < 1 || /^(a|an)$/.test(all[hour.end - 1]!.word) || units.en[all[hour.end]?.word ?? '']) return null;
  if (to && all[at]!.kind === 'number') return null;
  return to ? { value: hour.value === 1 ? 12 : hour.value - 1, minutes: 60 - amount, end: hour.end } : { value: hour.value, minutes: amount, end: hour.end };
}

/** "at 1030", "at three twenty", "ten-thirty a.m.". */
function figuresOnly(all: readonly Token[], at: number): { value: number; minutes: number; end: number } | null {
  const token = all[at];
  const lead = /^(at|around|approximately|@)$/.test(all[at - 1]?.word ?? '');
  if (token?.kind === 'number') {
    const value = Number(token.word);
    const [hour, minutes] = [Math.floor(value / 100), value % 100];
    return token.word.length >= 3 && token.word.length <= 4 && hour < 24 && minutes < 60 && (lead || halfAt(all, at + 1)) ? { value: hour, minutes, end: at + 1 } : null;
  }
  const [hyphened, spokenMinutes] = (token?.word ?? '').split(/-(?:oh-)?/);
  const both = spokenMinutes ? { hour: wordNumber(hyphened!), minutes: wordNumber(spokenMinutes) } : null;
  if (both?.hour && both.hour <= 12 && both.minutes && (lead || all.length === 1 || halfAt(all, at + 1))) return { value: both.hour, minutes: both.minutes, end: at + 1 };
  const hour = numberAt(all, at, 'en');
  if (!hour || hour.value > 12 || /^(a|an|one|first|second)$/.test(token?.word ?? '')) return null;
  const oh = /^(oh|o|zero)$/.test(all[hour.end]?.word ?? '') ? 1 : 0;
  const minutes = numberAt(all, hour.end + oh, 'en');
  if (!minutes || minutes.value > 59 || (oh ? minutes.value > 9 : minutes.value < 10) || all[hour.end]!.kind === 'number') return null;
  return lead || halfAt(all, minutes.end) || (at === 0 && minutes.end === all.length) ? { value: hour.value, minutes: minutes.value, end: minutes.end } : null;
}
