/** A reply box that sends to nobody. The marks are painted on a copy of the text under it, so the text itself stays untouched. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words';
import { Icon } from '../ui/Icon';
import { MarkedText } from './MarkedText';
import type { Session } from './session';

const pause = 600;

export function FakeComposer({ session }: { session: Session }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const walking = useSignal(false);
  const { practice } = words.value;
  const { coach, editor, ticket, draft } = session;
  useEffect(() => {
    editor.element = box.current;
    return () => { clearTimeout(timer.current); editor.element = null; };
  }, [editor]);
  const onInput = () => {
    const { value, selectionEnd } = box.current!;
    clearTimeout(timer.current);
    session.typed(value, selectionEnd, false);
    timer.current = setTimeout(() => session.typed(value, selectionEnd, true), pause);
    walking.value ||= /\[[^\]]+\]/.test(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || !walking.value || event.altKey || event.ctrlKey || event.metaKey) return;
    walking.value = editor.nextBlank(event.shiftKey);
    if (walking.value) event.preventDefault();
  };
  const onClick = () => {
    const at = box.current!.selectionStart;
    const pressed = box.current!.selectionEnd === at && coach.marks.value.find(({ start, end }) => at > start && at < end);
    if (pressed) coach.act({ type: 'show', finding: pressed.id });
  };
  const { sent } = coach.panel.value;
  return (
    <div class="composer">
      <label class="label" for="reply">{practice.reply}</label>
      <div class="written">
        <MarkedText
          text={draft.value} marks={coach.marks.value} current={coach.panel.value.findings[coach.panel.value.current]?.id ?? null}
          lit={session.lit.value}
        />
        <textarea
          id="reply" ref={box} value={draft.value} lang={ticket.value.language} dir="auto" spellcheck={false} rows={6} onInput={onInput} onKeyDown={onKeyDown} onClick={onClick} onFocus={() => { session.read.value = true; }}
        />
      </div>
      <div class="composer-foot">
        <p class="grow small quiet" role="status">{sent && practice.sent}</p>
        {!draft.value && ticket.value.draft && <button type="button" class="button" onClick={session.again}><Icon name="again" size={15} />{practice.again}</button>}
        <button type="button" class="button primary" disabled={sent || !draft.value.trim()} onClick={session.send}>
          <Icon name="send" size={15} />
          {practice.send}
        </button>
      </div>
    </div>
  );
}
