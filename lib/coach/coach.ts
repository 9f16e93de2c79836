/** The coach: a ticket and a draft as signals in, the state of the panel out. Everything between is derived. */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { analyse } from '../analysis';
import { factsOf } from '../analysis/facts';
import { promptsFor } from '../analysis/prompts';
import type { SecondReader } from '../analysis/second';
import type { Analysis } from '../analysis/types';
import { wayForward } from '../analysis/way-forward';
import type { FollowUp, TicketRef } from '../case';
import type { Asked } from '../followups/thread';
import { defaultSettings, type Settings } from '../settings';
import type { EmotionId, Fault, Language, Register, StepId, Ticket } from '../ticket';
import type { FieldCheck, PanelAction, PanelMode, PanelState, ShownFinding } from './panel';
import { effectiveMode, sentenceOf, writing } from './from-draft';
import { planOf } from './plan';
import type { DraftSeen, Written } from './port';
import { leftKey, shownFindings } from './shown';

/** What the coach asks of the place it works in. Offsets are UTF-16 units of the draft's text. */
export type Desk = {
  replace: (start: number, end: number, text: string) => Written | Promise<Written>;
  /** At the caret; the first [blank] is selected. */
  insert: (text: string) => Written | Promise<Written>;
  undo: () => void;
  highlight: (span: { start: number; end: number } | null) => void;
  focusDraft: () => void;
  fold: () => void;
  resize: (height: number) => void;
  useSelection: () => void;
  changeSettings: (change: Partial<Settings>) => void;
};

export type { DraftSeen } from './port';

const nothingAsked: Asked = { ask: [], read: {} };

export type Coach = {
  ticket: Signal<(TicketRef & { ticket: Ticket; practice: boolean }) | null>;
  draft: Signal<DraftSeen>;
  settings: Signal<Settings>;
  mode: Signal<PanelMode>;
  words: Signal<Language>;
  theme: Signal<'light' | 'dark'>;
  followUps: Signal<FollowUp[]>;
  /** Which of them to ask "kept?" about. */
  asked: Signal<Asked>;
  /** Fingerprints of the agent's earlier replies. */
  prints: Signal<readonly (readonly number[])[]>;
  check: Signal<FieldCheck[]>;
  /** The trained reader, once it is there. */
  reader: Signal<SecondReader | null>;
  /** A send was seen. */
  sent: Signal<boolean>;
  analysis: ReadonlySignal<Analysis>;
  panel: ReadonlySignal<PanelState>;
  marks: ReadonlySignal<ShownFinding[]>;
  act: (action: PanelAction) => void;
};

/** `zone` is the IANA name in which promises are dated. */
export function createCoach(desk: Desk, zone: string): Coach {
  const ticket: Coach['ticket'] = signal(null);
  const draft = signal<DraftSeen>({ text: '', public: true, caret: null, settled: true, now: '1970-01-01T00:00' });
  const settings = signal<Settings>(defaultSettings);
  const mode = signal<PanelMode>('no-ticket');
  const words = signal<Language>('en');
  const theme = signal<'light' | 'dark'>('light');
  const followUps = signal<FollowUp[]>([]);
  const asked = signal<Asked>(nothingAsked);
  const prints = signal<readonly (readonly number[])[]>([]);
  const check = signal<FieldCheck[]>([]);
  const reader = signal<SecondReader | null>(null);
  const sent = signal(false);

  const fault = signal<Fault>('unsure');
  const emotion = signal<EmotionId | null>(null);
  const registerChoice = signal<'auto' | Register>('auto');
  const openStep = signal<StepId | null>(null);
  const notApplicable = signal<ReadonlySet<StepId>>(new Set());
  const quietHere = signal<ReadonlySet<string>>(new Set());
  const ideas = signal<Partial<Record<StepId, number>>>({});
  const currentId = signal<string | null>(null);
  const saved = signal<FollowUp[]>([]);
  const copied = signal(false);
  const undoStack: (() => void)[] = [];

  const analysis = computed(() =>
    analyse({
      messages: ticket.value?.ticket.messages ?? [],
      subject: ticket.value?.ticket.subject ?? '',
      draft: draft.value.public ? draft.value.text : '',
      now: draft.value.now,
      zone,
      fault: fault.value,
      prints: prints.value,
      customerName: ticket.value?.ticket.customer?.name ?? null,
    }, settings.value.secondReader ? reader.value : null),
  );
  const draftLanguage = computed<Language>(() => {
    const { draft: own, customer } = analysis.value.language;
    return own === 'es' || own === 'en' ? own : customer === 'es' || customer === 'en' ? customer : words.value;
  });
  const register = computed<Register>(() => {
    if (draftLanguage.value === 'en') return 'none';
    if (registerChoice.value !== 'auto') return registerChoice.value;
    return analysis.value.register === 'none' ? settings.value.register : analysis.value.register;
  });
  const findings = computed(() =>
    shownFindings({
      findings: analysis.value.findings,
      settings: settings.value,
      ticket: ticket.value?.key ?? '',
      quietHere: quietHere.value,
      writing: writing(draft.value),
      words: words.value,
      draft: draftLanguage.value,
    }),
  );
  const steps = computed(() =>
    Object.values(analysis.value.steps).map((step) => (notApplicable.value.has(step.step) ? { ...step, state: 'na' as const, evidence: null } : step)),
  );
  const reading = computed(() => {
    const own = analysis.value.reading;
    const corrected = emotion.value;
    const emotions = corrected ? { [corrected]: own.emotions[corrected] ?? 'mid' } : own.emotions;
    const quote = sentenceOf(ticket.value?.ticket.messages.findLast(({ role }) => role === 'customer')?.text ?? '', Object.values(own.evidence)[0]?.start ?? 0);
    return { ...own, emotions, quote, confident: Object.keys(own.evidence).length > 0 || 'neutral' in own.emotions };
  });
  const prompts = computed(() => {
    const step = openStep.value;
    if (!step || !ticket.value) return [];
    const language = draftLanguage.value;
    const all = promptsFor({ step, reading: reading.value, register: register.value, language, fault: fault.value, facts: factsOf(ticket.value.ticket, language) });
    const shift = ideas.value[step] ?? 0;
    return all.map((_, place) => ({ step, text: all[(place + shift) % all.length]!, register: register.value, language }));
  });
  const marks = computed(() => findings.value.filter(({ marked }) => marked));

  const panel = computed<PanelState>(() => {
    const complaint = reading.value.complaint || emotion.value === 'anger';
    const open = Math.max(0, findings.value.findIndex(({ id }) => id === currentId.value));
    return {
      mode: effectiveMode(mode.value, draft.value, analysis.value),
      words: words.value,
      theme: theme.value,
      ticket: ticket.value && {
        host: ticket.value.host, key: ticket.value.key, id: ticket.value.id, address: ticket.value.address, label: ticket.value.label, customer: ticket.value.customer,
        subject: ticket.value.ticket.subject, customerName: ticket.value.ticket.customer?.name ?? null, practice: ticket.value.practice,
      },
      language: analysis.value.language,
      register: register.value,
      registerChoice: registerChoice.value,
      reading: ticket.value ? reading.value : null,
      correctedEmotion: emotion.value,
      calm: !complaint,
      fault: fault.value,
      draftLength: draft.value.text.trim().length,
      steps: steps.value,
      openStep: openStep.value,
      findings: findings.value,
      current: open,
      prompts: prompts.value,
      promises: analysis.value.promises,
      plan: ticket.value ? planOf(analysis.value.promises, { now: draft.value.now, zone, settings: settings.value, complaint, language: draftLanguage.value }) : [],
      saved: saved.value,
      followUps: followUps.value,
      asked: asked.value,
      wrapUp: sent.value && complaint,
      sent: sent.value,
      ready: complaint && draft.value.text.trim().length > 0 && !findings.value.length && steps.value.every(({ state }) => state === 'done' || state === 'na'),
      wayForward: ticket.value && complaint ? wayForward(reading.value, words.value) : null,
      check: check.value,
      copied: copied.value,
    };
  });

  const findingOf = (id: string) => findings.value.find((finding) => finding.id === id);
  /** Taken back is the one entry, whatever was added since in another tab. */
  const add = (list: 'left' | 'mutedRules', entry: string) => {
    change({ [list]: [...settings.value[list].filter((one) => one !== entry), entry].slice(-2000) });
    undoStack.push(() => change({ [list]: settings.value[list].filter((one) => one !== entry) }));
  };
  const change = (change: Partial<Settings>) => {
    settings.value = { ...settings.value, ...change };
    desk.changeSettings(change);
  };

  const write = (written: Written | Promise<Written>) => void Promise.resolve(written).then((how) => { copied.value = how === 'copied'; });

  function act(action: PanelAction): void {
    batch(() => {
      switch (action.type) {
        case 'apply': {
          const finding = findingOf(action.finding);
          if (finding?.suggestion?.kind !== 'replace') return;
          const { start, end, text } = finding.suggestion;
          write(desk.replace(start, end, text));
          undoStack.push(desk.undo);
          return;
        }
        case 'leave': {
          const finding = findingOf(action.finding);
          if (finding) add('left', leftKey(finding.rule, ticket.value?.key ?? '', finding.text));
          return;
        }
        case 'leave-ticket': {
          const finding = findingOf(action.finding);
          if (!finding) return;
          quietHere.value = new Set([...quietHere.value, finding.rule]);
          undoStack.push(() => { quietHere.value = new Set([...quietHere.value].filter((rule) => rule !== finding.rule)); });
          return;
        }
        case 'mute': {
          const finding = findingOf(action.finding);
          if (finding) add('mutedRules', finding.rule);
          return;
        }
        case 'undo': undoStack.pop()?.(); return;
        case 'show': currentId.value = action.finding; return;
        case 'insert': write(desk.insert(action.text)); return;
        case 'another-prompt': ideas.value = { ...ideas.value, [action.step]: (ideas.value[action.step] ?? 0) + 1 }; return;
        case 'open-step': openStep.value = action.step; return;
        case 'not-applicable': {
          const next = new Set(notApplicable.value);
          if (action.on) next.add(action.step);
          else next.delete(action.step);
          notApplicable.value = next;
          return;
        }
        case 'fault': fault.value = action.fault; return;
        case 'emotion': emotion.value = action.emotion; return;
        case 'register': registerChoice.value = action.register; return;
        case 'highlight': desk.highlight({ start: action.start, end: action.end }); return;
        case 'highlight-off': desk.highlight(null); return;
        case 'use-selection': desk.useSelection(); return;
        case 'saved': saved.value = action.followUps; followUps.value = [...action.followUps, ...followUps.value]; return;
        case 'follow-ups':
          followUps.value = action.followUps;
          saved.value = saved.value.filter(({ id }) => action.followUps.some((open) => open.id === id));
          return;
        case 'wrapped-up': sent.value = false; return;
        case 'resize': desk.resize(action.height); return;
        case 'fold': desk.fold(); return;
        case 'focus-draft': desk.focusDraft();
      }
    });
  }

  let known: string | null = null;
  ticket.subscribe((next) => {
    // A page that cannot be read for a moment does not forget what the agent said of its ticket.
    if (!next || next.key === known) return;
    known = next.key;
    batch(() => {
      fault.value = 'unsure';
      emotion.value = null;
      openStep.value = null;
      currentId.value = null;
      notApplicable.value = new Set();
      quietHere.value = new Set();
      saved.value = [];
      asked.value = nothingAsked;
      copied.value = false;
      sent.value = false;
      
      undoStack.length = 0;
    });
  });

  return { ticket, draft, settings, mode, words, theme, followUps, asked, prints, check, reader, sent, analysis, panel, marks, act };
}
