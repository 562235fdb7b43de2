import type { Locale } from '@mra/agenda';

const nl = {
  title: 'Waar het vandaan komt',
  lead: 'De publicaties waarop cijfers, vragen en programma’s rusten. Wat geen eigen bron heeft, komt uit de agenda zelf.',
  noAddress: 'de agenda noemt geen adres',
  noYear: 'jaar niet vermeld',
  cited: (count: number) => `${count} keer gebruikt`,
};

export const SOURCE_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    title: 'Where it comes from',
    lead: 'The publications that figures, asks and programmes rest on. What has no source of its own comes from the agenda itself.',
    noAddress: 'the agenda gives no address',
    noYear: 'year not stated',
    cited: (count) => (count === 1 ? 'used once' : `used ${count} times`),
  },
};
