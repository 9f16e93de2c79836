/** Our icons: 20-grid, 1.7 stroke, round joins, drawn for the project. Decorative always: the name is on the control. */
const paths = {
  down: 'M5.5 8l4.5 4.5L14.5 8', up: 'M5.5 12L10 7.5l4.5 4.5', next: 'M8 5.5l4.5 4.5L8 14.5', previous: 'M12 5.5L7.5 10l4.5 4.5', fold: 'M6 5.5l4.5 4.5L6 14.5M11 5.5l4.5 4.5-4.5 4.5',
  tick: 'M5 10.4l3.3 3.3L15 6.6', cross: 'M5.8 5.8l8.4 8.4M14.2 5.8l-8.4 8.4', dash: 'M6 10h8', more: 'M5 10h.1M10 10h.1M15 10h.1',
  bell: 'M4.2 14.6c1-1 1.2-2 1.2-4.6a4.6 4.6 0 019.2 0c0 2.6.2 3.6 1.2 4.6zM8.5 17a1.8 1.8 0 003 0', clock: 'M10 3.3a6.7 6.7 0 100 13.4 6.7 6.7 0 000-13.4zM10 6.4V10l2.6 1.7',
  question: 'M10 3.3a6.7 6.7 0 100 13.4 6.7 6.7 0 000-13.4zM8.1 8.3a1.95 1.95 0 113 1.6c-.8.5-1.1.9-1.1 1.6M10 13.7v.1',
  leave: 'M11 4.2H5.6A1.4 1.4 0 004.2 5.6v8.8a1.4 1.4 0 001.4 1.4H11M8.7 10h7.3M13.2 7l3 3-3 3', again: 'M15.3 8.6A5.8 5.8 0 104.9 12.2M15.7 4.7v4h-4',
  settings: 'M4 6.2h6.3M15.2 6.2H16M4 13.8h.8M9.7 13.8H16M12.75 4.3a1.9 1.9 0 100 3.8 1.9 1.9 0 000-3.8zM7.25 11.9a1.9 1.9 0 100 3.8 1.9 1.9 0 000-3.8z',
  lock: 'M6.4 9h7.2c.8 0 1.4.6 1.4 1.4v4.2c0 .8-.6 1.4-1.4 1.4H6.4c-.8 0-1.4-.6-1.4-1.4v-4.2C5 9.6 5.6 9 6.4 9zM7 9V7a3 3 0 016 0v2', send: 'M3.8 10.2L16.2 4.6l-3.5 11-2.9-4.5zM9.8 11.1l6.4-6.5',
  gift: 'M4.4 8.8h11.2v2H4.4zM5.4 10.8h9.2v5.2H5.4zM10 8.8V16M10 8.8c-2.6 0-4-1-3.6-2.3.5-1.4 2.6-1.2 3.6 2.3 1-3.5 3.1-3.7 3.6-2.3.4 1.3-1 2.3-3.6 2.3z',
  save: 'M10 4v8.2M6.7 9.1l3.3 3.3 3.3-3.3M4.2 16h11.6', search: 'M9 4a5 5 0 100 10A5 5 0 009 4zM12.7 12.7L16 16', path: 'M4.5 15.5c5 0 1.5-11 11-11M12.5 3l3 1.5-1.5 3', warn: 'M10 4.2l6.6 11.6H3.4zM10 8.6v3.2M10 13.7v.1',
  clip: 'M7 5.2H5.6c-.6 0-1 .4-1 1v9.2c0 .6.4 1 1 1h8.8c.6 0 1-.4 1-1V6.2c0-.6-.4-1-1-1H13M7.6 3.8h4.8v2.8H7.6z', pencil: 'M4.4 15.6l.8-3.2 8-8a1.6 1.6 0 012.4 2.4l-8 8zM12 5.6l2.4 2.4',
};
export type IconName = keyof typeof paths;
const mirrored: readonly IconName[] = ['next', 'previous', 'fold', 'leave', 'send', 'again'];

export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg class={mirrored.includes(name) ? 'icon mirrors' : 'icon'} width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
