import type { Locale } from '@mra/agenda';

const nl = {
  heaviestFirst: 'De vraag die het zwaarst weegt staat bovenaan.',
  noAsksHere: 'De agenda noemt voor deze doelgroep geen aparte vragen.',
};

export const AUDIENCE_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    heaviestFirst: 'The ask that weighs most comes first.',
    noAsksHere: 'The agenda has no separate asks for this audience.',
  },
};
