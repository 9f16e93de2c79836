/** The tables of the README, from the folders themselves. */
import { rules } from './analysis/rules';
import { families } from './ticket';
import type { Host } from './hosts/host';

const hostFiles = import.meta.glob<{ default: Host }>('./hosts/known/*.ts', { eager: true });

/** Markdown by name; a test holds README.md against it. */
export function tables(): Record<'hosts' | 'rules', string> {
  const hosts = Object.values(hostFiles).map((file) => file.default).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    hosts: table(['desk', 'file', 'where'], hosts.map(({ id, name, matches }) => [name, `\`${id}\``, matches.map((match) => `\`${match}\``).join(' ') || 'its owner’s address'])),
    rules: table(
      ['family', 'rules'],
      families.map((family) => [family, rules.filter((rule) => rule.family === family).map(({ id }) => `\`${id}\``).sort().join(' ')]),
    ),
  };
}

const table = (head: string[], rows: string[][]) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
