import { type CitationView, type Phrase, REGION_NAME, showDate } from '@mra/agenda';
import { INK, TITLE_FAMILY } from '@mra/design';
import { Link } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { fitLines, linesIn, within } from '../../text/measure.js';
import type { Sender } from '../slices/sender.js';
import { useBrief } from './context.js';
import { type Ground, HEADING_WIDTH, PAGE, RULE, TEXT_WIDTH, TITLE } from './look.js';
import { QrCode } from './qr-code.js';
import type { Stamped } from './sheet.js';
import { FEW_SOURCES, Sources } from './sources.js';
import { BLEED, Box, Lines, Words } from './text.js';

const WORDS = {
  nl: {
    version: 'Inhoudsversie',
    changed: 'Inhoud gewijzigd op',
    sources: 'Bronnen',
    sender: 'Afzender',
    contact: 'Contact',
    register: 'Transparantieregister van de EU',
    latest: 'Altijd de nieuwste versie',
    qr: (address: string) => `QR-code die leidt naar ${address}`,
  },
  en: {
    version: 'Content version',
    changed: 'Content last changed on',
    sources: 'Sources',
    sender: 'Sender',
    contact: 'Contact',
    register: 'EU transparency register',
    latest: 'Always the latest version',
    qr: (address: string) => `QR code that leads to ${address}`,
  },
} as const;

const TITLE_SIZES = [92, 84, 76, 68, 60, 54, 48, 43, 38, 34, 30, 27];

const HEADING = { family: TITLE_FAMILY, weight: 800, tracking: -0.024, leading: 1.1 } as const;

/** The plane that a brief opens with: sender, kind of document and date, a title as large as fits, and a picture. */
export function Cover({
  ground,
  kind,
  title,
  titleHeight = 120,
  titleWidth = TEXT_WIDTH,
  height,
  changedOn,
  id,
  sender,
  picture,
  children,
}: {
  ground: Ground;
  kind: string;
  /** Of a chapter: what the contents lead to. The chapter's page has the bookmark. */
  id?: string;
  /** What stands at the left above; the region where nothing is given. */
  sender?: string;
  title: Phrase;
  titleHeight?: number;
  titleWidth?: number;
  height: number;
  /** `null` in a chapter: its document says it elsewhere. */
  changedOn: string | null;
  /** Stands free on the plane, at the right below. */
  picture: ReactNode;
  children: ReactNode;
}) {
  const { locale } = useBrief();
  const { size, lines } = fitLines(title.text, {
    family: TITLE_FAMILY,
    weight: 800,
    tracking: -0.03,
    leading: 0.98,
    sizes: TITLE_SIZES,
    width: titleWidth,
    height: titleHeight,
    locale: title.lang,
  });
  return (
    <Box
      {...(id ? { id } : {})}
      style={{
        ...BLEED,
        marginTop: -PAGE.top,
        paddingTop: 34,
        height,
        flexShrink: 0,
        overflow: 'hidden',
        backgroundColor: ground.fill,
        color: ground.onFill,
        marginBottom: 18,
      }}
    >
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          borderBottomWidth: 2.25,
          borderBottomColor: ground.onFill,
          paddingBottom: 9,
          marginBottom: 16,
        }}
      >
        <Words style={{ fontWeight: 700, fontSize: 10.5 }}>{sender ?? REGION_NAME[locale]}</Words>
        <Words style={{ fontWeight: 700, fontSize: 10.5 }}>
          {changedOn ? `${kind} · ${showDate(changedOn, locale)}` : kind}
        </Words>
      </Box>
      <Lines
        lines={lines}
        of={title}
        bookmark={!id}
        style={{
          ...TITLE,
          fontSize: size,
          lineHeight: 0.98,
          letterSpacing: size * -0.03,
          marginLeft: size * -0.04,
        }}
      />
      {children}
      {picture}
    </Box>
  );
}

/** What follows begins on the next page where it has less room than this: a heading and two lines of its text. */
const ROOM_TO_BEGIN = 76;

/** Stands before what may not begin at the foot of a page. */
export function RoomToBegin({ room = ROOM_TO_BEGIN }: { room?: number }) {
  return <Box minPresenceAhead={room} />;
}

/** A heavy rule, a heading in the left column, and what belongs to it in the right one. */
export function Section({
  title,
  children,
  wrap = true,
}: {
  title: string;
  children: ReactNode;
  wrap?: boolean;
}) {
  const { styles, locale } = useBrief();
  return (
    <>
      <RoomToBegin />
      <Box
        tag="Sect"
        wrap={wrap}
        style={{
          ...RULE,
          // In a row, what goes on on the next page would lose its place beside the heading.
          paddingLeft: HEADING_WIDTH + 16,
          paddingTop: 8,
          minHeight:
            10 + linesIn(title, HEADING, styles.h2.fontSize, HEADING_WIDTH) * styles.h2.fontSize * 1.1,
          marginBottom: styles.gap,
        }}
      >
        <Words
          tag="H2"
          style={{ ...styles.h2, position: 'absolute', left: 0, top: 8, width: HEADING_WIDTH }}
          bookmark={title}
          hyphenationCallback={within(HEADING_WIDTH, HEADING, styles.h2.fontSize, locale)}
        >
          {title}
        </Words>
        {children}
      </Box>
    </>
  );
}

/** Short sections beside each other, each under a heavy rule of its own. */
export function Beside({ sections }: { sections: readonly { title: string; content: ReactNode }[] }) {
  const { styles } = useBrief();
  return (
    <Box wrap={false} style={{ flexDirection: 'row', gap: 20, marginBottom: styles.gap }}>
      {sections.map(({ title, content }) => (
        <Box key={title} tag="Sect" style={{ ...RULE, flex: 1, paddingTop: 8 }}>
          <Words tag="H2" style={{ ...styles.h2, marginBottom: 6 }} bookmark={title}>
            {title}
          </Words>
          {content}
        </Box>
      ))}
    </Box>
  );
}

/** A heavy rule and a heading over the whole width. */
export function WideHeading({ title }: { title: string }) {
  const { styles } = useBrief();
  return (
    <Box style={{ ...RULE, paddingTop: 9 }}>
      <Words tag="H2" style={{ ...styles.h2, fontSize: 22, marginBottom: 9 }} bookmark={title}>
        {title}
      </Words>
    </Box>
  );
}

/** A section under such a heading. */
export function WideSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box tag="Sect" style={{ marginBottom: 10 }}>
      <WideHeading title={title} />
      {children}
    </Box>
  );
}

/** Who speaks, where they can be reached and under which number they are registered; what is not known is left out. */
export function SenderLines({ of: { name, mailbox, register } }: { of: Sender }) {
  const { locale, langOf, styles } = useBrief();
  const words = WORDS[locale];
  return (
    <Section title={words.sender}>
      <Words tag="P" lang={langOf(name)} style={styles.text}>
        {name.text}
      </Words>
      {mailbox ? (
        <Words tag="P" style={styles.text}>
          {`${words.contact}: `}
          <Link src={`mailto:${mailbox}`} style={{ color: INK }}>
            {mailbox}
          </Link>
        </Words>
      ) : null}
      {register ? (
        <Words tag="P" style={styles.text}>
          {`${words.register}: ${register}`}
        </Words>
      ) : null}
    </Section>
  );
}

/** The foot of the last page: where the latest version is, as a link and as a QR code, and the sources. */
export function Closing({
  title,
  of: { permalink, changedOn },
  sources,
  sender,
}: {
  title: Phrase;
  of: Stamped;
  sources: readonly CitationView[];
  /** Who speaks, where the brief has no section for that. */
  sender?: Sender;
}) {
  const { locale, langOf, origin, contentVersion, styles } = useBrief();
  const words = WORDS[locale];
  const address = origin + permalink;
  const list =
    sources.length > 0 ? (
      <Box tag="Sect" style={{ marginBottom: 8 }}>
        <Words tag="H2" style={{ ...styles.h3, fontSize: 11 }} bookmark={words.sources}>
          {words.sources}
        </Words>
        <Sources of={sources} />
      </Box>
    ) : null;
  const many = sources.length > FEW_SOURCES;
  return (
    <Box wrap={false} style={{ marginTop: 'auto', paddingTop: 6 }}>
      <Box style={RULE} />
      <Box style={{ paddingTop: 9 }}>
        {many ? list : null}
        <Box style={{ flexDirection: 'row', gap: 16 }}>
          <Box style={{ width: HEADING_WIDTH }}>
            <QrCode text={address} size={62} alt={words.qr(address)} />
          </Box>
          <Box style={{ flex: 1 }}>
            {many ? null : list}
            <Box tag="Sect">
              <Words tag="H2" style={{ ...styles.h3, fontSize: 11 }}>
                {words.latest}
              </Words>
              <Words tag="P" style={{ ...styles.small, color: INK, fontSize: 9 }}>
                {`${title.text}: `}
                <Link src={address} style={{ color: INK, fontWeight: 700 }}>
                  {address}
                </Link>
              </Words>
              {sender ? (
                <Words tag="P" lang={langOf(sender.name)} style={styles.small}>
                  {[
                    `${words.sender}: ${sender.name.text}`,
                    sender.mailbox ? `${words.contact}: ${sender.mailbox}` : '',
                    sender.register ? `${words.register}: ${sender.register}` : '',
                  ]
                    .filter(Boolean)
                    .join('. ')}
                </Words>
              ) : null}
              <Words tag="P" style={styles.small}>
                {`${words.version} ${contentVersion}. ${words.changed} ${showDate(changedOn, locale)}.`}
              </Words>
            </Box>
          </Box>
        </Box>
      </Box>
    </Box>
  );
}
