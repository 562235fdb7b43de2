import { type Locale, sectionPath } from '@mra/agenda';
import { Submit } from '../elements/button';

const nl = {
  label: 'Waar zoekt u naar?',
  find: 'Zoek',
};

const SEARCH_FORM_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    label: 'What are you looking for?',
    find: 'Search',
  },
};

/** The search field for the whole site. @param query the current query */
export function SearchForm({ locale, query = '' }: { locale: Locale; query?: string }) {
  const words = SEARCH_FORM_WORDS[locale];
  return (
    <search>
      <form className="search-form" method="get" action={sectionPath('search', locale)}>
        <label className="utrecht-form-label" htmlFor="q">
          {words.label}
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          autoComplete="off"
          enterKeyHint="search"
        />
        <Submit>{words.find}</Submit>
      </form>
    </search>
  );
}
