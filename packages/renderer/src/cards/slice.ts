import type { Locale } from '@mra/agenda';
import type { SubregionKey } from '@mra/design';

/** What a card shows, and nothing else. */
export interface CardSlice {
  /** The line at the top, right of the sender. */
  label: string;
  /** A small line above the title, as “meer dan”; may be empty. */
  above: string;
  /** Set as large as fits. */
  title: string;
  /** The line under it; may be empty. */
  text: string;
  /** The colour: a subregion's own, ink or paper. */
  ground: SubregionKey | 'ink' | 'paper';
  /** What is drawn beside the words: the map with that subregion lit, or with all seven in colour; or a sign such as `2a`. */
  picture: { lit: SubregionKey | null } | { sign: string };
}

const MAP_WORDS: Record<Locale, (lit: string | null) => string> = {
  nl: (lit) =>
    lit
      ? `Daarbij de kaart van de Metropoolregio Amsterdam in vierkanten, met ${lit} uitgelicht.`
      : 'Daarbij de kaart van de Metropoolregio Amsterdam in vierkanten, elke deelregio in een eigen kleur.',
  en: (lit) =>
    lit
      ? `With the map of the Amsterdam Metropolitan Area in squares, ${lit} lit.`
      : 'With the map of the Amsterdam Metropolitan Area in squares, each subregion in a colour of its own.',
};

const ended = (text: string) => (text && !/[.!?…]$/.test(text) ? `${text}.` : text);

/** What a card shows, in words. @param lit the name of the subregion that is lit */
export function altOf(
  { label, above, title, text, picture }: CardSlice,
  locale: Locale,
  lit: string | null,
): string {
  const words = ended([above, title].filter(Boolean).join(' '));
  const map = 'sign' in picture ? '' : MAP_WORDS[locale](lit);
  return [`${label}: ${words}`, ended(text), map].filter(Boolean).join(' ');
}
