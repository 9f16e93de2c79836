/** Before anything is read anywhere: what is read, what is kept, what is never done. */
import { words } from '../../lib/words';
import { Icon, type IconName } from '../ui/Icon';

export function Consent({ accept, refuse }: { accept: () => void; refuse: () => void }) {
  const { practice, everythingStays } = words.value;
  const lines: [IconName, string][] = [['lock', practice.stays], ['search', practice.reads], ['bell', practice.keeps], ['tick', practice.never]];
  return (
    <main class="consent card">
      <p class="label">{practice.consentTitle}</p>
      <h2>{practice.welcome}</h2>
      <p class="lead">{everythingStays}</p>
      <ul>{lines.map(([icon, line]) => <li key={icon}><Icon name={icon} size={18} /><span>{line}</span></li>)}</ul>
      <div class="actions">
        <button type="button" class="button primary" onClick={accept}>{practice.accept}</button>
        <button type="button" class="button plain" onClick={refuse}>{practice.notNow}</button>
      </div>
    </main>
  );
}
