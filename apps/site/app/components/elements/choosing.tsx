import { type ReactNode, useContext } from 'react';
import type { Filled } from '../../lists/filters';
import { groupsOf } from '../../lists/groups';
import { CHOOSING_WORDS } from '../../lists/words';
import { ButtonLink, Submit } from './button';
import { Note } from './note';
import { PageLocale, useLang } from './text';

function useChoosingWords() {
  return CHOOSING_WORDS[useContext(PageLocale)];
}

function Select({ of }: { of: Filled['questions'][number] }) {
  const words = useChoosingWords();
  return (
    <label className="utrecht-form-label">
      <span>{of.label}</span>
      <select
        className="utrecht-select utrecht-select--html-select"
        name={of.name}
        defaultValue={of.chosen[0] ?? ''}
      >
        <option value="">{words.all}</option>
        {groupsOf(of.choices, ({ group = '' }) => group).map(([group, choices]) =>
          group ? (
            <optgroup key={group} label={group}>
              {choices.map((choice) => (
                <Option key={choice.value} {...choice} />
              ))}
            </optgroup>
          ) : (
            choices.map((choice) => <Option key={choice.value} {...choice} />)
          ),
        )}
      </select>
    </label>
  );
}

/** An option in a list, marked if its language is not the page's. */
export function Option({ value, label, lang }: Filled['questions'][number]['choices'][number]) {
  const page = useContext(PageLocale);
  return (
    <option value={value} {...useLang(lang ?? page)}>
      {label}
    </option>
  );
}

/** Says which parts of the address were not recognised. */
export function Ignored({ of }: { of: Filled }) {
  const words = useChoosingWords();
  if (of.ignored.length === 0) return null;
  return (
    <Note kind="warning">
      {words.ignored} <span className="given">{of.ignored.join(', ')}</span>
    </Note>
  );
}

/** The current choices in words, for print. */
function Chosen({ of }: { of: Filled }) {
  const words = useChoosingWords();
  const answers = of.questions.flatMap(({ label, choices, chosen }) =>
    choices.filter(({ value }) => chosen.includes(value)).map((choice) => `${label}: ${choice.label}`),
  );
  if (answers.length === 0) return null;
  return (
    <p className="on-paper">
      {words.chosen} {answers.join('; ')}
    </p>
  );
}

/** A filter form whose state is the address. @param path the page without filters */
export function ChoiceForm({ of, path, label }: { of: Filled; path: string; label: string }) {
  const words = useChoosingWords();
  return (
    <>
      <form className="choices" action={path} aria-label={label}>
        {of.questions.map((question) => (
          <Select key={question.name} of={question} />
        ))}
        <div className="choices-end">
          <Submit>{words.show}</Submit>
          {of.query ? <a href={path}>{words.clear}</a> : null}
        </div>
      </form>
      <Chosen of={of} />
      <Ignored of={of} />
    </>
  );
}

/** The number of results, set large. */
export function Count({ of, children }: { of: number; children: ReactNode }) {
  return (
    <p className="counted">
      <span className="display counted-number">{of}</span> {children}
    </p>
  );
}

/** What to do when nothing matches. */
export function Nothing({ path, children }: { path: string; children?: ReactNode }) {
  const words = useChoosingWords();
  return (
    <div className="nothing">
      <h2>{words.nothingTitle}</h2>
      <p>
        {children} {words.nothingText}
      </p>
      <p>
        <ButtonLink quiet href={path}>
          {words.seeAll}
        </ButtonLink>
      </p>
    </div>
  );
}
