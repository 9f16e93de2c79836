/** The four practice tickets, each with how it arrives. */
import { words } from '../../lib/words';
import { strongest } from '../panel/MoodCard';
import { Icon } from '../ui/Icon';
import { hueOf, Wave } from '../ui/Wave';
import type { Session } from './session';
import { practiceTickets } from './tickets';

export const TicketList = ({ session }: { session: Session }) => (
  <nav class="tickets" aria-label={words.value.practice.tickets}>
    <ul>
      {practiceTickets.map(({ id, title, language }) => {
        const [emotion, intensity] = strongest(session.moods.get(id) ?? {}, null);
        return (
          <li key={id}>
            <button type="button" class={`ticket ${hueOf[emotion]}`} aria-current={session.ticket.value.id === id ? 'true' : undefined} onClick={() => session.open(id)}>
              <b lang={language}>{title}</b>
              <span class="small quiet"><Wave emotion={emotion} intensity={intensity} width={34} />{words.value.mood(emotion, intensity, null)}</span>
            </button>
          </li>
        );
      })}
    </ul>
    <p class="small faint stays"><Icon name="lock" size={14} />{words.value.everythingStays}</p>
  </nav>
);
