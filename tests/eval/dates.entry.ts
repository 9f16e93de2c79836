/** What `dates.mjs` measures. */
export { resolveDate } from '../../lib/analysis/promises/dates';
export { tokens } from '../../lib/analysis/tokens';
