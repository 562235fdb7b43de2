import { abbreviationViews, pagedPath, termViews } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Pagination, ShownRange } from '../../../components/elements/pagination';
import { Section } from '../../../components/elements/section';
import { Line } from '../../../components/elements/text';
import { ChangedOn } from '../../../components/frame/changed-on';
import { Frame, Opening } from '../../../components/frame/frame';
import { LinkedData } from '../../../components/frame/linked-data';
import { paged } from '../../../lists/paging';
import { metaOf } from '../../../page/head';
import { placePage } from '../../../page/list';
import { useSite } from '../../../page/use-site';
import { pageRequest } from '../../../page/visit';
import { GLOSSARY_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const { title, lead } = GLOSSARY_WORDS[locale];
  const {
    lists: [terms, abbreviations],
    paging,
  } = paged(args, [termViews(edition, locale), abbreviationViews(edition, locale)]);
  const page = placePage(args, 'glossary', { title, lead, shows: ['terms', 'abbreviations'], paging });
  return { ...page, paging, terms, abbreviations };
}

export const meta = metaOf;

export default function Glossary() {
  const { locale, place, paths, title, lead, changedOn, paging, terms, abbreviations } =
    useLoaderData<typeof loader>();
  const words = GLOSSARY_WORDS[locale];
  const { origin } = useSite();
  const address = origin + paths[locale];
  const here = origin + pagedPath(paths[locale], paging.page, locale);
  return (
    <Frame
      locale={locale}
      place={place}
      paths={paths}
      page={paging.page}
      crumbs={[{ title: title.text, path: paths[locale] }]}
    >
      <Opening title={title} lead={lead} />
      <ShownRange of={paging} />
      {terms.length > 0 ? (
        <Section id="terms" title={words.terms}>
          <dl className="glossary">
            {terms.map((term) => (
              <div key={term.key} id={term.key}>
                <dt>
                  <dfn>
                    <Line of={term.title} />
                  </dfn>
                </dt>
                <dd>
                  <Line of={term.text} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      {abbreviations.length > 0 ? (
        <Section id="abbreviations" title={words.abbreviations}>
          <dl className="glossary">
            {abbreviations.map((each) => (
              <div key={each.key} id={each.key}>
                <dt>{each.short}</dt>
                <dd>
                  <Line of={each.title} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      <Pagination of={paging} path={paths[locale]} />
      <LinkedData
        of={{
          '@type': 'DefinedTermSet',
          '@id': address,
          url: address,
          name: title.text,
          description: lead.text,
          inLanguage: locale,
          hasDefinedTerm: terms.map((term) => ({
            '@type': 'DefinedTerm',
            '@id': `${here}#${term.key}`,
            url: `${here}#${term.key}`,
            name: term.title.text,
            description: term.text.text,
            inLanguage: term.text.lang,
            inDefinedTermSet: { '@id': address },
          })),
        }}
      />
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
