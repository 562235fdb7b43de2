import {
  calendarFeedPath,
  changesFeedPath,
  DATA_PATHS,
  KIND_LABELS,
  KINDS,
  LOCALES,
  namesOf,
  phrase,
  type SchemaField,
  SETTINGS_KEY,
  schemaFields,
  tablePath,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OPEN_KINDS } from '../../../../contract/open-kinds';
import { Note } from '../../../components/elements/note';
import { Section } from '../../../components/elements/section';
import { Table } from '../../../components/elements/table';
import { ChangedOn } from '../../../components/frame/changed-on';
import { Frame, Opening } from '../../../components/frame/frame';
import { DatasetData } from '../../../components/subjects/dataset';
import { metaOf } from '../../../page/head';
import { placePage } from '../../../page/list';
import { pageRequest } from '../../../page/visit';
import { OPEN_DATA_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const { title, lead } = OPEN_DATA_WORDS[locale];
  const settings = edition.find('settings', SETTINGS_KEY);
  return {
    ...placePage(args, 'open-data', { title, lead, shows: KINDS }),
    licence: settings && {
      name: phrase(settings.licence, locale),
      url: settings.licenceUrl,
      confirmed: settings.licenceConfirmed,
    },
    tables: OPEN_KINDS.map((of) => ({ of, rows: edition.all(of).length, fields: schemaFields(of) })),
  };
}

export const meta = metaOf;

function holds({ holds: type, of, many, mayBeEmpty }: SchemaField, locale: 'nl' | 'en'): string {
  const words = OPEN_DATA_WORDS[locale];
  const what = [words.types[type], of.join(', ')].filter(Boolean).join(' ');
  return [many ? `${words.list} ${what}` : what, mayBeEmpty ? words.empty : ''].filter(Boolean).join('; ');
}

function Fields() {
  const { locale, tables } = useLoaderData<typeof loader>();
  const words = OPEN_DATA_WORDS[locale];
  return (
    <div className="folded">
      {tables.map(({ of, fields }) => (
        <details key={of}>
          <summary>{KIND_LABELS[of][locale]}</summary>
          <Table
            look="data"
            caption={KIND_LABELS[of][locale]}
            rows={fields.map((field) => ({ ...field, key: field.name }))}
            columns={[
              { name: words.field, cell: ({ name }) => <code>{name}</code> },
              { name: words.means, cell: ({ name }) => namesOf(of).fields[name]?.meaning[locale] },
              { name: words.holds, cell: (field) => holds(field, locale) },
            ]}
          />
        </details>
      ))}
    </div>
  );
}

export default function OpenData() {
  const { locale, place, paths, title, lead, changedOn, licence, tables } = useLoaderData<typeof loader>();
  const words = OPEN_DATA_WORDS[locale];
  return (
    <Frame locale={locale} place={place} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <Opening title={title} lead={lead} />
      <Section id="files" title={words.files}>
        <ul className="data-files">
          <li>
            <a href={DATA_PATHS.edition}>{words.whole}</a>
          </li>
          <li>
            <a href={DATA_PATHS.hotspots}>{words.map}</a>
            <p className="small">{words.mapHelp}</p>
          </li>
          <li>
            <a href={DATA_PATHS.catalogue}>{words.catalogue}</a>
          </li>
        </ul>
      </Section>
      <Section id="tables" title={words.tables}>
        <p>{words.tablesHelp}</p>
        <ul className="column-list">
          {tables.map(({ of, rows }) => (
            <li key={of}>
              <a href={tablePath(of)} type="text/csv">
                {KIND_LABELS[of][locale]}
              </a>{' '}
              <span className="small">
                {rows} {words.rows}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {licence ? (
        <Section id="licence" title={words.licence}>
          <p>
            <a href={licence.url} rel="license">
              {licence.name.text}
            </a>
          </p>
          {licence.confirmed ? null : <Note>{words.toBeConfirmed}</Note>}
        </Section>
      ) : null}
      <Section id="feeds" title={words.feeds}>
        <ul className="data-files">
          <li>
            <a href={changesFeedPath(locale)} type="application/atom+xml">
              {words.changes}
            </a>
          </li>
          <li>
            <a href={calendarFeedPath(locale)} type="text/calendar">
              {words.calendar}
            </a>
          </li>
        </ul>
      </Section>
      <Section id="fields" title={words.fields}>
        <p>{words.fieldsHelp}</p>
        <Fields />
      </Section>
      <DatasetData
        locale={locale}
        languages={LOCALES}
        name={title.text}
        description={lead.text}
        path={paths[locale]}
        changedOn={changedOn}
        files={[DATA_PATHS.edition, DATA_PATHS.hotspots, ...tables.map(({ of }) => tablePath(of))]}
      />
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
