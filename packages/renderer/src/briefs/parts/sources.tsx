import { AGENDA_TITLE, type CitationView } from '@mra/agenda';
import { INK } from '@mra/design';
import { useBrief } from './context.js';
import { Item, List, Words } from './text.js';

const WORDS = {
  nl: { agenda: 'Actieagenda, ', short: (agenda: string) => `‘Actieagenda’ is de ${agenda}.` },
  en: { agenda: 'Action agenda, ', short: (agenda: string) => `‘Action agenda’ is the ${agenda}.` },
} as const;

/** More sources than this stand in two columns. */
export const FEW_SOURCES = 4;

/** The numbered sources; the agenda itself is named in full once. */
export function Sources({ of }: { of: readonly CitationView[] }) {
  const { locale, langOf, styles } = useBrief();
  const words = WORDS[locale];
  const own = of.some(({ title }) => title.text.startsWith(AGENDA_TITLE[title.lang]));
  return (
    <>
      <List style={{ flexDirection: 'row', flexWrap: 'wrap' }}>
        {of.map(({ title }, at) => (
          <Item
            key={title.text}
            label={`${at + 1}.`}
            lang={langOf(title)}
            style={{ ...styles.small, color: INK }}
            width={of.length > FEW_SOURCES ? '50%' : '100%'}
          >
            {title.text.replace(`${AGENDA_TITLE[title.lang]}, `, WORDS[title.lang].agenda)}
          </Item>
        ))}
      </List>
      {own ? <Words style={styles.small}>{words.short(AGENDA_TITLE[locale])}</Words> : null}
    </>
  );
}
