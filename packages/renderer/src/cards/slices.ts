import { type Edition, type Locale, type PageKind, phrase, subregionView } from '@mra/agenda';
import type { SubregionKey } from '@mra/design';
import { isSubregionKey } from '@mra/design';

/** What a card shows, and nothing else. */
export interface CardSlice {
  /** The line at the top, right of the sender. */
  label: string;
  /** Set as large as fits. */
  title: string;
  /** The line under it. */
  text: string;
  /** The subregion whose colour it has and that is lit on the map; `null`: ink, the whole map in colour. */
  subregion: SubregionKey | null;
  alt: string;
  /** What the card is, for a list of files. */
  description: string;
}

const LABELS: Record<PageKind | 'home', Record<Locale, string>> = {
  home: { nl: 'Innovatieagenda', en: 'Innovation agenda' },
  chapters: { nl: 'Het verhaal', en: 'The story' },
  municipalities: { nl: 'Gemeenten', en: 'Municipalities' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  hotspots: { nl: 'Hotspots', en: 'Hotspots' },
  programmes: { nl: 'Financiering', en: 'Finance' },
  'cross-pollinations': { nl: 'Kruisbestuivingen', en: 'Cross-pollination' },
  events: { nl: 'Kalender', en: 'Calendar' },
  pages: { nl: 'Innovatieagenda', en: 'Innovation agenda' },
  accelerators: { nl: 'Versnellers', en: 'Accelerators' },
  'action-lines': { nl: 'Actielijnen', en: 'Action lines' },
  subregions: { nl: 'Deelregio’s', en: 'Subregions' },
  audiences: { nl: 'Lobby', en: 'Lobbying' },
};

const LIST_TITLES: Record<PageKind, Record<Locale, string>> = {
  chapters: { nl: 'Zeven regio’s, één verhaal', en: 'Seven regions, one story' },
  municipalities: { nl: 'Dertig gemeenten', en: 'Thirty municipalities' },
  themes: { nl: 'Waar de regio sterk in is', en: 'What the region is strong in' },
  hotspots: { nl: 'Eén netwerk van plekken', en: 'One network of places' },
  programmes: { nl: 'Geld en hulp, fase voor fase', en: 'Money and help, stage by stage' },
  'cross-pollinations': { nl: 'Wie vindt wie?', en: 'Who meets whom?' },
  events: { nl: 'Wat er gebeurt, en wanneer', en: 'What happens, and when' },
  pages: { nl: 'Over de innovatieagenda', en: 'About the innovation agenda' },
  accelerators: { nl: 'Vijf versnellers', en: 'Five accelerators' },
  'action-lines': { nl: 'Wat we gaan doen', en: 'What we are going to do' },
  subregions: { nl: 'Zeven deelregio’s', en: 'Seven subregions' },
  audiences: { nl: 'Wat de regio vraagt', en: 'What the region asks' },
};

const HOME_TITLE: Record<Locale, string> = {
  nl: 'Zeven regio’s, één motor',
  en: 'Seven regions, one engine',
};

const SENDER: Record<Locale, string> = { nl: 'Metropoolregio Amsterdam', en: 'Amsterdam Metropolitan Area' };

function altOf(label: string, title: string, text: string, locale: Locale): string {
  const map =
    locale === 'nl'
      ? 'Daarachter de kaart van de Metropoolregio Amsterdam in vierkanten.'
      : 'Behind it the map of the Amsterdam Metropolitan Area in squares.';
  return [`${label}: ${title}.`, text, map].filter(Boolean).join(' ');
}

function card(
  label: string,
  title: string,
  text: string,
  subregion: SubregionKey | null,
  locale: Locale,
): CardSlice {
  const description = locale === 'nl' ? `Deelkaart ${title}` : `Card ${title}`;
  return { label, title, text, subregion, alt: altOf(label, title, text, locale), description };
}

export function homeCard(_edition: Edition, locale: Locale): CardSlice {
  return card(LABELS.home[locale], HOME_TITLE[locale], SENDER[locale], null, locale);
}

export function listCard(kind: PageKind, locale: Locale): CardSlice {
  return card(LABELS[kind][locale], LIST_TITLES[kind][locale], SENDER[locale], null, locale);
}

export function pageCard(edition: Edition, kind: PageKind, key: string, locale: Locale): CardSlice {
  const title = phrase(edition.get(kind, key).title, locale).text;
  if (kind === 'subregions') {
    const { tagline } = edition.get('subregions', key);
    return card(
      LABELS.subregions[locale],
      title,
      phrase(tagline, locale).text,
      isSubregionKey(key) ? key : null,
      locale,
    );
  }
  const number =
    kind === 'accelerators'
      ? `${edition.get('accelerators', key).number}. `
      : kind === 'action-lines'
        ? `${edition.get('action-lines', key).code} `
        : '';
  return card(LABELS[kind][locale], number + title, SENDER[locale], null, locale);
}

/** The card of a subregion for the international New Dutch movement: its first figure large, or its tagline where it has none. */
export function newDutchCard(edition: Edition, key: SubregionKey, locale: Locale): CardSlice {
  const { title, tagline, figures } = subregionView(edition, key, locale);
  const [figure] = figures;
  const label = `New Dutch · ${title.text}`;
  const made = figure
    ? card(label, [figure.qualifier, figure.number].filter(Boolean).join(' '), figure.label.text, key, locale)
    : card(label, tagline.text, SENDER[locale], key, locale);
  return {
    ...made,
    description:
      locale === 'nl'
        ? `New Dutch-kaart ${title.text} (Nederlands)`
        : `New Dutch card ${title.text} (English)`,
  };
}
