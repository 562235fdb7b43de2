import type { Locale } from '@mra/agenda';
import { INK } from '@mra/design';
import { Link } from '@react-pdf/renderer';
import type { BriefAsk } from '../../slices/lobby.js';
import { useBrief } from '../context.js';
import { WideSection } from '../pages/sections.js';
import { Words } from '../words/elements.js';
import { ColumnList, IN_COLUMNS } from '../words/lists.js';
import { nameOf } from './ask.js';

const WORDS = {
  nl: {
    others: 'Wij vragen ook',
    where: (all: number) => `Alle ${all} vragen met hun onderbouwing:`,
    more: (count: number) => `Daar staan ook nog ${count} andere vragen.`,
  },
  en: {
    others: 'We also ask',
    where: (all: number) => `All ${all} asks with their evidence:`,
    more: (count: number) => `${count} more asks are there as well.`,
  },
} as const satisfies Record<Locale, unknown>;

/** If there are more than this, only their number is given. */
const MOST_NAMED = 30;

/**
 * The asks that are not set in full: what is asked, and by whom, in two columns read one after the other.
 * @param asks all asks @param full how many of them are set in full
 */
export function NamedAsks({
  asks,
  full,
  permalink,
}: {
  asks: readonly BriefAsk[];
  full: number;
  permalink: string;
}) {
  const { locale, origin, styles } = useBrief();
  const words = WORDS[locale];
  const address = origin + permalink;
  const named = asks.slice(full, full + MOST_NAMED);
  const more = asks.length - full - named.length;
  if (named.length === 0) return null;
  return (
    <WideSection title={words.others}>
      <ColumnList
        labels={named.map((_, at) => `${full + at + 1}.`)}
        of={named.map((ask) => ({ ...ask.title, text: nameOf(ask, locale) }))}
      />
      <Words tag="P" style={{ ...styles.small, color: INK, fontSize: IN_COLUMNS.fontSize }}>
        {`${words.where(asks.length)} `}
        <Link src={address} style={{ color: INK, fontWeight: 700 }}>
          {address}
        </Link>
        {more > 0 ? ` ${words.more(more)}` : ''}
      </Words>
    </WideSection>
  );
}
