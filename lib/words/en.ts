/** English. The type of both dictionaries is taken from this file. */
import type { CaseOutcome } from '../case';
import type { EmotionId, Family, Fault, Intensity, LeavingId, MeaningId, ReasonId, Register, StepId, WantId } from '../ticket';
import { pluralsIn } from './plural';

const plural = pluralsIn('en');
const ordinal = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

const emotions: Record<EmotionId, string> = {
  anger: 'Anger', disappointment: 'Disappointment', worry: 'Worry', confusion: 'Confusion', sadness: 'Sadness', gratitude: 'Gratitude', joy: 'Joy', neutral: 'Calm',
};
const reasons: Record<ReasonId, string> = {
  'late-delivery': 'Late delivery', 'no-response': 'No answer', 'damaged-or-defective': 'Damaged or faulty', 'wrong-or-missing-item': 'Wrong or missing item', billing: 'Wrong charge',
  refund: 'Refund', 'staff-treatment': 'How they were treated', 'wait-time': 'Waiting time', 'website-or-app': 'Website or app', 'account-access': 'Account access',
  'wrong-information': 'Wrong information', 'service-outage': 'Service down', cancellation: 'Cancellation', price: 'Price', policy: 'A policy of ours', other: 'Something else', none: 'No complaint',
};
const wants: Record<WantId, string> = {
  refund: 'a refund', replacement: 'a replacement', information: 'information', apology: 'an apology', action: 'something done', cancellation: 'to cancel', compensation: 'compensation', call: 'a call',
  nothing: 'nothing more',
};
const intensities: Record<Intensity, (emotion: string) => string> = {
  low: (emotion) => `Some ${emotion.toLowerCase()}`, mid: (emotion) => emotion, high: (emotion) => `High ${emotion.toLowerCase()}`,
};

export const en = {
  name: 'Amends',
  emotions, reasons, wants,
  mood: (emotion: EmotionId, intensity: Intensity, second: EmotionId | null) => {
    const first = emotion === 'neutral' ? emotions.neutral : intensities[intensity](emotions[emotion]);
    return second ? `${first}, with ${emotions[second].toLowerCase()}` : first;
  },
  leaving: {
    cancel: 'Says they will cancel', competitor: 'Names a competitor', 'last-time': 'Says it is the last time', 'legal-or-authority': 'Mentions lawyers or authorities',
    'public-shaming': 'Will tell it in public', 'refund-and-leave': 'Refund and goodbye', 'repeated-contact': 'Has written before', 'broken-promise-by-us': 'We broke a promise',
    'loyal-but-hurt': 'Loyal, and hurt',
  } satisfies Record<LeavingId, string>,
  meanings: { wish: 'A wish to stay', ultimatum: 'An ultimatum', catharsis: 'Needs to be heard', prophecy: 'Warns of what will come' } satisfies Record<MeaningId, string>,
  families: {
    blame: 'Blame', excuse: 'Excuse', minimise: 'Making it small', heat: 'Heat', 'hollow-apology': 'Hollow apology', canned: 'Canned', 'fake-follow-up': 'Follow-up for show',
    'vague-promise': 'Vague promise', overpromise: 'Promising too much', 'asks-again': 'Asking again', never: 'Never to be sent', 'register-mix': 'Mixed address', 'pushed-effort': 'Effort pushed back',
  } satisfies Record<Family, string>,
  weights: { hurt: 'May hurt', weakens: 'Weakens it', canned: 'Sounds canned' },
  registers: { tu: 'tú', usted: 'usted', vos: 'vos', none: '' } satisfies Record<Register, string>,
  faults: { ours: 'Ours', unsure: 'Not sure', other: 'Someone else’s' } satisfies Record<Fault, string>,
  outcomes: { 'in-progress': 'Ongoing', solved: 'Solved', escalated: 'Escalated', left: 'They left' } satisfies Record<CaseOutcome, string>,
  steps: {
    'good-intent': { name: 'Good intent', short: 'Good intent', next: 'take their account as true', half: 'thanked, then doubted', done: 'good intent' },
    align: { name: 'Get on their side', short: 'On their side', next: 'get on their side', half: 'names no fact', done: 'on their side' },
    apology: { name: 'Sincere apology', short: 'Apology', next: 'the apology', half: 'sounds canned', done: 'apology' },
    'make-right': { name: 'Ask what would help', short: 'What would help', next: 'ask what would help', half: 'not a real question', done: 'what would help' },
    assure: { name: 'Promise, then do', short: 'Promise', next: 'promise, then do', half: 'by when?', done: 'promise' },
  } satisfies Record<StepId, { name: string; short: string; next: string; half: string; done: string }>,
  stepStates: { done: 'done', half: 'half there', todo: 'to do', na: 'doesn’t apply' },
  languages: { es: 'Spanish', en: 'English' },
  phases: { fast: 'Fix now', slow: 'Check back' },
  keys: { save: 'Alt ⇧ P', next: 'Alt ⇧ N' },
  undo: 'Undo', close: 'Close', save: 'Save', later: 'Later', cancel: 'Cancel', optional: 'optional', suggested: 'suggested', back: 'Back',
  quote: (text: string) => `“${text}”`,
  problem: 'That did not go through. Try again in a moment.',
  everythingStays: 'Everything stays in your browser.',

  panel: {
    fold: 'Fold the panel', settings: 'Settings', register: 'How to address them', auto: (register: string) => (register ? `Auto (${register})` : 'Auto'),
    moodDetails: 'Show how they arrive', lessMood: 'Show less', maybe: 'maybe',
    notSo: 'Not so?', pickEmotion: 'How would you put it?', corrected: 'Your reading', asRead: 'Back to the first reading',
    wants: (list: string) => `Wants ${list}`, contact: (nth: number) => `${nth}${endings[ordinal.select(nth)]} contact`, mayLeave: 'May leave', firstContact: 'first contact',
    plainQuestion: 'A plain question', complaint: 'A complaint', allegation: 'Alleges fraud or theft: admit nothing yet', thanks: 'Only says thanks',
    noteMode: 'An internal note: nothing to flag here.', noTicket: 'No ticket here', noTicketMore: 'Open one and I will read it.',
    unreadable: 'I can’t read this ticket', unreadableMore: 'Select their message on the page and I will read that.', useSelection: 'Use the selected text',
    otherLanguage: 'I only coach Spanish and English', otherLanguageMore: 'I stay quiet in other languages, so as not to guess.',
    notAccepted: 'Not on yet', notAcceptedMore: 'Take a minute to see what I read and what I never do.', start: 'Start',
    draftLanguage: (language: string) => `They wrote in ${language}.`,
    copied: 'This editor would not take it. It is on your clipboard: paste it.',
    phrase: (n: number, all: number) => `Phrase to review, ${n} of ${all}`, position: (n: number, all: number) => `${n}/${all}`, previous: 'Previous phrase', next: 'Next phrase',
    remove: 'Remove those words', swap: (text: string) => `Change to “${text}”`, insertPrompt: 'Insert a prompt', leave: 'Leave it', why: 'Why?', mute: 'Don’t flag this again',
    before: 'Instead of', after: 'for example', source: 'Source', serves: (step: string) => `Serves: ${step}`, leaveTicket: 'Quiet for this ticket',
    muted: 'Fine, I won’t flag this again.', left: 'Left as it is.', applied: 'Changed.', quietHere: 'Quiet for this ticket.',
    more: (count: number) => plural(count, '# phrase to review', '# phrases to review'),
    path: 'Path of repair', upNext: (step: string) => `Next: ${step}`, onStep: (step: string) => `You are on: ${step}`, ringName: (done: number, all: number) => `${done} of ${all} steps`,
    ready: 'Ready to send', readyMore: 'It sounds like you, and answers what hurt.',
    calm: 'Nothing to repair', calmMore: 'Two things will do.', answerAsked: 'Answer what they ask', sayNext: 'Say what’s next and when',
    fault: 'Whose fault was it?', halfNote: (note: string) => `There, but: ${note}`, notApplicable: 'Doesn’t apply', applies: 'It does apply', na: 'doesn’t apply',
    insert: 'Insert', another: 'Another idea', prompt: 'Sentence to finish in your words', blank: 'blank', wayForward: 'A way forward', dismiss: 'Not this time',
    points: 'What they ask', answered: 'answered', open: 'not answered yet', pointsLeft: (count: number) => plural(count, '# unanswered', '# unanswered'),
    noPromise: 'No promises in this draft', remind: 'Remind me', andMore: (count: number) => `+${count}`, noDate: 'By when? With a date, it’s a promise.', proposed: 'proposed', onlyIf: 'if it comes to that',
    plan: 'To keep it', editDate: (phase: string) => `Change when: ${phase}`, typeDate: 'or write it: “Friday at 10”', notADate: 'I can’t find a date in that.', pickDate: 'Day and time',
    saveOne: 'Save the reminder', saveBoth: 'Save both reminders', saved: 'Saved. I’ll let you know.', unsaved: 'Removed.',
    notSaved: 'Not saved yet. Press again.',
    promised: (when: string) => `You promised it for ${when}`, comingBack: 'Back to see how it went', wasKept: 'Was it kept?', howDidItGo: 'How did it go?', ahead: (when: string) => `Coming up: ${when}`,
    answeredSince: 'They have answered since you promised it.', wroteSince: 'You have written to them since you promised it.',
    moves: { recall: 'Recall what happened', again: 'Apologise again', gesture: 'A gesture', ask: 'Ask one question' },
    checks: 'What I read on this page', check: { green: 'read', amber: 'guessed', red: 'not found' },
    fields: {
      subject: 'Subject', customer: 'Customer', messages: 'Messages', draft: 'Reply box', id: 'Ticket number', send: 'Send button', editor: 'Reply box', ticket: 'Ticket',
    } as Record<string, string>,
    stepDone: (n: number, name: string) => `Step ${n} done: ${name}`, stepUndone: (n: number, name: string) => `Step ${n} open again: ${name}`,
    unsavedAfterSending: 'You promised something in it. Shall I remind you?',
  },
  slowPrompts: {
    recall: 'On [when] you wrote because [what happened].', again: 'I am still sorry about [what it cost them].', gesture: 'To thank you for telling us, [gesture or thanks].',
    ask: 'How did [what we fixed] turn out for you?',
  },
  wrapUp: {
    title: 'Sent. Shall we close the loop?', how: 'How did it end?', reason: 'Reason', cause: 'Root cause', causeHint: 'What caused it', deep: 'Look deeper: 4 questions', lessDeep: 'Only the quick part',
    questions: ['What caused it?', 'What should always hold?', 'Why didn’t it this time?', 'What would prevent it?'], owner: 'Who will do it', by: 'By when',
    gesture: 'Gesture', gestureWhat: 'What for', amount: (currency: string) => `Amount, ${currency}`,
    ledger: (month: string, spent: string, limit: string) => `Your ${month} margin: ${spent} of ${limit}`, aboveLimit: 'Above your margin: ask your lead first.',
    before: 'Score before', saved: 'Loop saved.',
    causes: {
      'late-delivery': 'We did not warn of the delay', 'no-response': 'The message had no owner', 'damaged-or-defective': 'Packing does not protect it', 'wrong-or-missing-item': 'Orders leave unchecked',
      billing: 'The charge is not checked', refund: 'Refunds have no deadline', 'staff-treatment': 'We answered in a hurry', 'wait-time': 'Not enough hands at that hour',
      'website-or-app': 'A failure nobody saw', 'account-access': 'The recovery path is hard', 'wrong-information': 'Our page is out of date', 'service-outage': 'We did not announce it',
      cancellation: 'Cancelling is hard', price: 'The price was not clear', policy: 'A rule that goes against them', other: '', none: '',
    } satisfies Record<ReasonId, string>,
  },
  followUps: {
    kept: 'Kept', keptLate: 'Kept, late', customerSaid: 'They said…', noAnswer: 'No answer', skip: 'Skip, honestly', letGo: 'Let it go', whatSaid: 'What they said, in a line', because: 'Because…',
    score: 'How they score it, 0 to 10', said: 'They said it', estimated: 'My estimate', finish: 'Done', needsReason: 'A few words are needed.', done: 'Done. Undo if not.',
    moved: (when: string) => `Moved to ${when}.`, move: 'Move', told: (name: string) => `It’s past the hour. Tell ${name} before you move it.`, tellFirst: (name: string) => `Will you tell ${name} first?`,
    writeNow: 'Write to them now', justMove: 'Just move it', alreadyTold: 'They know', person: 'them',
    inAnHour: 'In 1 h', thisAfternoon: 'This afternoon', tomorrow: 'Tomorrow', monday: 'Monday', inDays: (n: number) => plural(n, 'In # day', 'In # days'),
  },
  popup: {
    title: 'Follow-ups', count: (today: number, late: number) => [today || late ? `${today} due today` : 'Nothing due today', late ? `${late} slipped` : ''].filter(Boolean).join(' · '),
    late: 'Past its time', today: 'Today', soon: 'Coming up', open: 'Open', done: 'Done', snooze: 'Snooze', empty: 'Nothing due.', emptyMore: 'What you promised is done.',
    filter: 'Filter', noMatch: 'Nothing matches.', siteOn: 'On for this site', allow: 'Allow on this site', noSite: 'No help desk in this tab', turnOff: 'Turn off here',
    practise: 'Practise', lead: 'Lead page', settings: 'Settings', keys: '↑↓ move · ↵ open · D done · S snooze · Z undo · / filter', practice: 'practice',
    notices: {
      rebuilt: () => 'The database was damaged and is new. If you have a backup, bring it back in Settings.',
      'save-backup': () => 'A week without a backup of your data. Save one in Settings.',
      restored: (count: number) => plural(count, '# reminder was missing and is back.', '# reminders were missing and are back.'), 'storage-full': () => 'This disk is full: free some space, or reminders may be lost.',
    },
    decide: 'Three days late: decide it.', doNow: 'Do it now', promiseAgain: 'Promise another date, and say so', offline: 'The list did not load. Open it again.',
    refused: 'Not allowed. You can allow it whenever you like.', reload: 'Allowed. Reload the desk once.',
  },
  practice: {
    title: 'Practise', welcome: 'Repair first. Then keep the promise.', consentTitle: 'Before we start',
    reads: 'I read the ticket and the draft of the desks you choose, while you have them open.', keeps: 'I keep promises, dates, reasons and counts. Never their messages.',
    stays: 'Nothing leaves this browser: no server, no account.', never: 'I never send, never block, and never change your text without a press.',
    accept: 'Agreed, start', notNow: 'Not now', declined: 'Fine. I stay off until you accept.',
    tasks: ['Read how they arrive', 'Fix the underlined phrase', 'Save the promise'], tickets: 'Practice tickets', example: 'example',
    tip: 'Press the underlined phrase', tipOr: 'or', tipMore: 'Write whatever you like: nothing is sent.', reply: 'Your reply', send: 'Send for practice', sent: 'Sent, for practice. Nothing left this page.',
    language: 'Language', where: 'Where', whereMore: 'Each asks its own permission, now or later.', allow: 'Allow', allowed: 'On', yourWay: 'Your way', skip: 'Skip', finish: 'Finish',
    otherDesk: 'Another desk: open it and allow it from the toolbar button.', all: 'All set. Open a ticket and start writing.', erase: 'Remove my practice reminders', erased: 'Practice reminders removed.',
    again: 'Start this one again',
  },
  lead: {
    title: 'Team recovery', period: (from: string, to: string) => `${from} – ${to}`, sub: (cases: number) => plural(cases, '# complaint · nothing leaves this computer', '# complaints · nothing leaves this computer'),
    empty: 'No data yet.', emptyMore: 'Reply to a complaint and close its loop: it will be counted here. Nothing is invented.', table: 'See as table', chart: 'See as chart',
    weeks: (n: number) => plural(n, '# week', '# weeks'), all: 'All', range: 'Period', csv: 'CSV', json: 'JSON', preview: 'These exact rows are saved', download: 'Save file', rows: (n: number) => plural(n, '# row', '# rows'),
    privacy: 'Counts only: no drafts, no messages, no dismissals, no names.', tooFew: 'Fewer than 10 cases: shown as they are, not to be read as a trend.',
    print: 'Print', format: 'Format', pseudonym: 'Pseudonym', pseudonyms: ['Beacon', 'Oak', 'Tide', 'Lynx', 'Breeze', 'Cedar', 'Heron', 'Ember', 'Reef', 'Willow'],
    names: {
      others: 'Several together', kept: 'Kept', late: 'Late', broken: 'Broken', said: 'Said by them', estimated: 'Estimated', with: 'With a gesture', without: 'Without',
      received: 'Complaints received', answered: 'Answered well', fixed: 'Fixed', visited: 'Visited again', recovered: 'Won back',
      'day-before': 'A day before', before: 'Before', quarter: 'On the hour', hour: 'Up to 1 h late', day: 'Up to a day late', later: 'Later',
    } as Record<string, string>,
  },
  options: {
    title: 'Settings', search: 'Search settings and rules', where: 'Where it works', language: 'Language and address', flags: 'Flags', reminders: 'Reminders', gestures: 'Gestures', shortcuts: 'Shortcuts', data: 'Your data',
    interface: 'Interface', auto: 'As the browser', spanish: 'Español', english: 'English', theme: 'Colours', themeAuto: 'As the page', light: 'Light', dark: 'Dark', register: 'Address when nothing shows it',
    built: 'built in', remove: 'Remove', noDesks: 'No other desks yet. Open one and allow it from the toolbar button.', askBefore: 'Ask about unfilled blanks before sending', secondReader: 'Second reader: also say what reads badly where no rule knows the words', muted: 'Muted by you', noMuted: 'Nothing muted.',
    unmute: 'Flag again', rules: 'All rules', source: 'Source', showAll: (n: number) => `Show all ${n}`, slow: 'Days until the second visit', hours: 'Working hours', to: 'to',
    notifications: 'Notifications', quiet: 'Quiet hours', quietMore: 'Only what you set for that very hour rings.', details: 'Show who and what in them', detailsMore: 'Others may see your screen.', refused: 'The browser did not allow it.', currency: 'Currency', monthly: 'Monthly margin',
    keys: [['Alt+Shift+A', 'Open the panel, back to the draft'], ['Alt+Shift+N', 'Next phrase'], ['Alt+Shift+P', 'Save the reminders'], ['Alt+Shift+F', 'Follow-ups'], ['Alt+Shift+W', 'Close the loop']] as [string, string][],
    changeKeys: 'Change them in the browser’s extension shortcuts.', retention: 'Days that finished cases are kept', export: 'Export for my team', erasePractice: 'Remove practice reminders', erase: 'Erase everything',
    eraseSure: 'This deletes every reminder, case and setting on this computer. It can’t be undone.', eraseYes: 'Erase it all', erased: 'Everything is erased.', changed: 'Changed.', found: (n: number) => plural(n, '# rule', '# rules'),
    noneFound: 'Nothing found.', days: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'], workDays: 'Working days',
  },
  backup: {
    save: 'Save a copy of everything', saveMore: 'A file on your computer. With a passphrase, only you can read it.', passphrase: 'Passphrase, if you like', saved: 'Copy saved.', bring: 'Bring a copy back',
    locked: 'This copy has a passphrase.', wrong: 'That passphrase does not open it.', itsPassphrase: 'Its passphrase', open: 'Open it', newer: 'A newer version made it. Update first.',
    notWhole: 'That file is not a whole copy. Nothing was touched.', brought: 'The copy is back.', nothingMissing: 'Nothing of it is missing here',
    counts: (followUps: number, cases: number, day: string) => `${plural(followUps, '# reminder', '# reminders')} and ${plural(cases, '# case', '# cases')}, from ${day}.`,
    rowsToAdd: (n: number) => plural(n, 'Add the # missing', 'Add the # missing'), replace: 'Make everything as in it',
    replaceMore: (added: number, changed: number, removed: number) => `As in it: ${added} come in, ${changed} change, ${removed} go. What is still open stays.`,
  },
  card: {
    title: 'What passed with this person', contacts: (n: number) => plural(n, '# earlier contact', '# earlier contacts'), promisesCount: (kept: number, late: number, open: number) => [kept ? `${kept} kept` : '', late ? `${late} late or let go` : '', open ? `${open} open` : ''].filter(Boolean).join(', '),
    lastScore: (score: string) => `last score ${score}`, promises: 'Promises', pending: 'open', scores: 'Scores', gestures: 'Gestures', note: 'Your note', noteMore: 'What helps to treat them well. Only you see it.',
    movedBy: 'Moved by', moves: { advice: 'advice', facts: 'facts', relationship: 'the relationship', price: 'the price' }, before: 'before', after: 'after', kept: 'Note saved.',
    same: 'The same person as on ticket…', join: 'Join', joined: 'One card now.', notFound: 'I know nothing of that ticket.', erase: 'Forget this person',
    eraseSure: 'Erases their promises, cases and notes from this computer. This cannot be undone.', eraseYes: 'Forget', erased: 'Forgotten.',
    ended: { kept: 'kept', late: 'late', 'customer-said': 'answered', 'no-answer': 'no answer', skipped: 'skipped', 'let-go': 'let go' },
  },
};
