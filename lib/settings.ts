/** What the agent decided; kept in `storage.local` under `settings`. */
import type { Family, Language } from './ticket';

export type Settings = {
  /** The first-run page was accepted; before that no page is read. Epoch milliseconds, or null. */
  acceptedAt: number | null;
  language: 'auto' | Language;
  theme: 'auto' | 'light' | 'dark';
  /** Addressing where nothing shows it. */
  register: 'usted' | 'tu' | 'vos';
  mutedRules: string[];
  /** `rule|ticket key|text` of phrases left as they are. */
  left: string[];
  quietFamilies: Family[];
  /** The trained reader reads beside the rules. */
  secondReader: boolean;
  slowDays: number;
  /** Local hours `HH:MM`. */
  hours: { from: string; to: string; days: number[] };
  notifications: boolean;
  /** Local hours `HH:MM` in which only a follow-up whose own hour has come rings; null for none. */
  quietHours: { from: string; to: string } | null;
  notificationDetails: boolean;
  askBeforeSend: boolean;
  retentionDays: number;
  currency: string;
  monthlyGestures: number;
  /** Per host key: how the agent left the panel. */
  hosts: Record<string, HostPlace>;
};

/** How the agent left the panel on one desk. `railTop` in per cent of the window's height; `pushFailedAt` in epoch milliseconds. */
export type HostPlace = { state: 'rail' | 'open'; width: number; side: 'end' | 'start'; railTop: number; off?: boolean; pushFailedAt?: number };
export const defaultPlace: HostPlace = { state: 'rail', width: 344, side: 'end', railTop: 40 };

export const defaultSettings: Settings = {
  acceptedAt: null,
  language: 'auto',
  theme: 'auto',
  register: 'usted',
  mutedRules: [],
  left: [],
  quietFamilies: [],
  secondReader: true,
  slowDays: 14,
  hours: { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] },
  notifications: false,
  quietHours: { from: '21:00', to: '08:00' },
  notificationDetails: false,
  askBeforeSend: true,
  retentionDays: 180,
  currency: 'EUR',
  monthlyGestures: 500,
  hosts: {},
};
