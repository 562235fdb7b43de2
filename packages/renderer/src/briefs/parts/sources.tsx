import { AGENDA_TITLE, type CitationView } from '@mra/agenda';
import { INK } from '@mra/design';
import { Link } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { typeset } from '../../text/typeset.js';
import { useBrief } from './context.js';
import { Words } from './words/elements.js';
import { Item, List } from './words/lists.js';

const WORDS = {
  nl: { agenda: 'Actieagenda, ', short: (agenda: string) => `‘Actieagenda’ is de ${agenda}.` },
  en: { agenda: 'Action agenda, ', short: (agenda: string) => `‘Action agenda’ is the ${agenda}.` },
} as const;

/** The title of a source, as a link where it has an address: whoever reads on paper sees where that is. */
function SourceTitle({ of: { title, url } }: { of: CitationView }): ReactNode {
  const text = typeset(title.text.replace(`${AGENDA_TITLE[title.lang]}, `, WORDS[title.lang].agenda));
  if (!url) return text;
  return (
    <>
      <Link src={url} style={{ color: INK }}>
        {text}
      </Link>
      {` (${new URL(url).hostname.replace(/^www\./, '')})`}
    </>
  );
}

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
        {of.map((source, at) => (
          <Item
            key={source.title.text}
            label={`${at + 1}.`}
            lang={langOf(source.title)}
            style={{ ...styles.small, color: INK }}
            width={of.length > FEW_SOURCES ? '50%' : '100%'}
          >
            {SourceTitle({ of: source })}
          </Item>
        ))}
      </List>
      {own ? <Words style={styles.small}>{words.short(AGENDA_TITLE[locale])}</Words> : null}
    </>
  );
}
