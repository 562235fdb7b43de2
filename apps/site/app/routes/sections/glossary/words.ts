import { fieldLabel, KIND_LABELS, type Locale } from '@mra/agenda';

const nl = {
  title: 'Wat betekent dat?',
  lead: 'De begrippen en afkortingen van de agenda, uitgelegd in gewone taal. In een tekst staat onder zo’n woord de eerste keer een stippellijn. Kies het woord, dan ziet u de uitleg.',
  terms: KIND_LABELS.terms.nl,
  abbreviations: KIND_LABELS.abbreviations.nl,
  short: fieldLabel('abbreviations', 'short').nl,
  stands: 'Voluit',
};

export const GLOSSARY_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    title: 'What does that mean?',
    lead: 'The terms and abbreviations of the agenda, explained in plain language. In a text, such a word has a dotted line under it the first time. Select the word to see what it means.',
    terms: KIND_LABELS.terms.en,
    abbreviations: KIND_LABELS.abbreviations.en,
    short: fieldLabel('abbreviations', 'short').en,
    stands: 'In full',
  },
};
