import { type Locale, showDate } from '@mra/agenda';
import { Section } from '../../../components/elements/section';
import { Table } from '../../../components/elements/table';
import { ACCESSIBILITY_RESULTS, CHECKS } from './results';
import { ACCESSIBILITY_WORDS } from './words';

/** The annex to the accessibility statement: what automated tests found, and what they could not check. */
export function TestResults({ locale }: { locale: Locale }) {
  const words = ACCESSIBILITY_WORDS[locale];
  const rows = CHECKS.flatMap((key) => {
    const result = ACCESSIBILITY_RESULTS[key];
    return result ? [{ key, ...result }] : [];
  });
  return (
    <>
      <Section id="results" title={words.title}>
        <p>{words.lead}</p>
        <Table
          caption={words.title}
          columns={[
            { name: words.what, cell: ({ key }) => words.checks[key] },
            { name: words.tool, cell: ({ tool }) => tool },
            { name: words.looked, cell: ({ key, looked }) => words.times(key, looked) },
            { name: words.found, cell: ({ findings }) => (findings === 0 ? words.nothing : findings) },
            { name: words.date, cell: ({ checkedOn }) => showDate(checkedOn, locale) },
          ]}
          rows={rows}
        />
      </Section>
      <Section id="not-checked" title={words.notChecked}>
        <ul>
          {words.people.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
