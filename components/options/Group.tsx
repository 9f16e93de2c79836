/** A group of settings and its rows. */
import type { ComponentChildren } from 'preact';

export const Group = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section class="group card" aria-labelledby={id}><h2 id={id}>{title}</h2>{children}</section>
);

export const Row = ({ label, more, children }: { label: string; more?: string; children: ComponentChildren }) => (
  <label class="row"><span class="grow">{label}{more && <span class="small faint">{more}</span>}</span>{children}</label>
);

export const SwitchRow = ({ id, label, more, on, onTurn }: { id: string; label: string; more?: string; on: boolean; onTurn: (on: boolean) => void }) => (
  <div class="row">
    <span class="grow"><span id={id}>{label}</span>{more && <span class="small faint">{more}</span>}</span>
    <button type="button" role="switch" class="switch" aria-checked={on} aria-labelledby={id} onClick={() => onTurn(!on)} />
  </div>
);
