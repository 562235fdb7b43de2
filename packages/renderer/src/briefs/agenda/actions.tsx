import { fieldLabel, type Locale, type Phrase } from '@mra/agenda';
import { useBrief } from '../parts/context.js';
import { Sign } from '../parts/drawings/sign.js';
import { groundOf, PLAIN, RULE, TITLE } from '../parts/look.js';
import { Chapter } from '../parts/pages/book.js';
import { RoomToBegin, Section } from '../parts/pages/sections.js';
import { Table } from '../parts/table.js';
import { Box, Line, Words } from '../parts/words/elements.js';
import { Running } from '../parts/words/running.js';
import type { ActionLineSlice } from '../slices/action-line.js';
import type { AgendaSlice } from '../slices/agenda.js';
import { acceleratorEntries, chapterOf } from './chapters.js';

const WORDS = {
  nl: {
    code: 'Lijn',
    line: 'Wat we gaan doen',
    status: 'Stand',
    body: 'Waar het om gaat',
    vision: 'Zo ziet het er straks uit',
    role: 'Wat de overheid doet',
    deliverable: 'Dat levert op:',
    initiators: fieldLabel('action-lines', 'initiators').nl,
    partners: fieldLabel('action-lines', 'partners').nl,
  },
  en: {
    code: 'Line',
    line: 'What we are going to do',
    status: 'Progress',
    body: 'What it is about',
    vision: 'What it will look like',
    role: 'What government does',
    deliverable: 'What it delivers:',
    initiators: fieldLabel('action-lines', 'initiators').en,
    partners: fieldLabel('action-lines', 'partners').en,
  },
} as const satisfies Record<Locale, unknown>;

const namesOf = (parties: readonly Phrase[], { notKnown }: ActionLineSlice) =>
  parties.map(({ text }) => text).join(', ') || notKnown || '';

/** An action line: its code and title, why and how, what it delivers and who does it. */
function ActionLine({ of }: { of: ActionLineSlice }) {
  const { locale, styles } = useBrief();
  const words = WORDS[locale];
  return (
    <>
      <RoomToBegin room={104} />
      <Box tag="Sect" style={{ ...RULE, paddingLeft: 96, paddingTop: 8, marginBottom: 12 }}>
        <Words
          tag="Artifact"
          style={{
            ...TITLE,
            fontSize: 40,
            lineHeight: 1,
            letterSpacing: -1.2,
            position: 'absolute',
            left: 0,
            top: 8,
          }}
        >
          {of.code}
        </Words>
        <Line
          of={of.title}
          tag="H2"
          actual={`${of.code} ${of.title.text}`}
          style={{ ...styles.h2, marginBottom: 6 }}
          bookmark
        />
        <Running of={of.body} />
        <Running of={of.deliverable} before={words.deliverable} />
        <Words tag="P" style={{ ...styles.small, marginTop: 2 }}>
          {`${words.initiators}: ${namesOf(of.initiators, of)}. ${words.partners}: ${namesOf(of.partners, of)}.`}
        </Words>
      </Box>
    </>
  );
}

/** The accelerators, a chapter each, with their action lines. */
export function Actions({ slice }: { slice: AgendaSlice }) {
  const { locale } = useBrief();
  const words = WORDS[locale];
  const entries = acceleratorEntries(slice, locale);
  const all = [...slice.accelerators.flatMap(({ lines }) => lines), ...slice.otherLines];
  const other = entries[slice.accelerators.length];
  return (
    <>
      <Chapter entry={chapterOf('accelerators', locale)} book={slice}>
        <Table
          rows={all}
          columns={[
            { title: words.code, share: 0.5, of: ({ code }) => code },
            { title: words.line, share: 4, of: ({ title }) => title },
            { title: words.initiators, share: 3.4, of: (line) => namesOf(line.initiators, line) },
            { title: words.status, share: 1.2, of: ({ status }) => status },
          ]}
        />
      </Chapter>
      {slice.accelerators.map((accelerator, at) => {
        const entry = entries[at];
        return entry ? (
          <Chapter
            key={entry.id}
            entry={entry}
            book={slice}
            lead={accelerator.lead}
            ground={PLAIN}
            picture={<Sign text={String(accelerator.number)} ground={PLAIN} width={130} most={170} />}
          >
            <Section title={words.body}>
              <Running of={accelerator.body} />
            </Section>
            <Section title={words.vision}>
              <Running of={accelerator.vision} />
            </Section>
            <Section title={words.role}>
              <Running of={accelerator.governmentRole} />
            </Section>
            {accelerator.lines.map((line) => (
              <ActionLine key={line.code} of={line} />
            ))}
          </Chapter>
        ) : null;
      })}
      {other ? (
        <Chapter entry={other} book={slice} ground={groundOf(null)}>
          {slice.otherLines.map((line) => (
            <ActionLine key={line.code} of={line} />
          ))}
        </Chapter>
      ) : null}
    </>
  );
}
