/** Language of the interface, how customers are addressed where nothing shows it, and colours. */
import type { Settings } from '../../lib/settings';
import { words } from '../../lib/words';
import { Group, Row } from './Group';
import type { OptionsKit } from './Options';

export function LanguageGroup({ kit: { settings, change } }: { kit: OptionsKit }) {
  const { options, registers } = words.value;
  const { language, register, theme } = settings.value;
  return (
    <Group id="language" title={options.language}>
      <Row label={options.interface}>
        <select class="input" value={language} onChange={(event) => change({ language: event.currentTarget.value as Settings['language'] })}>
          <option value="auto">{options.auto}</option><option value="es" lang="es">{options.spanish}</option><option value="en" lang="en">{options.english}</option>
        </select>
      </Row>
      <Row label={options.register}>
        <select class="input" value={register} onChange={(event) => change({ register: event.currentTarget.value as Settings['register'] })}>
          {(['usted', 'tu', 'vos'] as const).map((one) => <option key={one} value={one}>{registers[one]}</option>)}
        </select>
      </Row>
      <Row label={options.theme}>
        <select class="input" value={theme} onChange={(event) => change({ theme: event.currentTarget.value as Settings['theme'] })}>
          <option value="auto">{options.themeAuto}</option><option value="light">{options.light}</option><option value="dark">{options.dark}</option>
        </select>
      </Row>
    </Group>
  );
}
