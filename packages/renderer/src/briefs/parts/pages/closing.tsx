import { type CitationView, fieldLabel, KIND_LABELS, type Phrase, showDate } from '@mra/agenda';
import { INK } from '@mra/design';
import { Link } from '@react-pdf/renderer';
import type { Sender } from '../../slices/sender.js';
import { useBrief } from '../context.js';
import { QrCode } from '../drawings/qr-code.js';
import { HEADING_WIDTH, RULE } from '../look.js';
import { FEW_SOURCES, Sources } from '../sources.js';
import { Box, Words } from '../words/elements.js';
import { Section } from './sections.js';
import type { Stamped } from './sheet.js';

const WORDS = {
  nl: {
    version: 'Inhoudsversie',
    changed: 'Inhoud gewijzigd op',
    sources: KIND_LABELS.sources.nl,
    sender: fieldLabel('settings', 'sender').nl,
    contact: 'Contact',
    register: 'Transparantieregister van de EU',
    latest: 'Altijd de nieuwste versie',
    qr: (address: string) => `QR-code die leidt naar ${address}`,
  },
  en: {
    version: 'Content version',
    changed: 'Content last changed on',
    sources: KIND_LABELS.sources.en,
    sender: fieldLabel('settings', 'sender').en,
    contact: 'Contact',
    register: 'EU transparency register',
    latest: 'Always the latest version',
    qr: (address: string) => `QR code that leads to ${address}`,
  },
} as const;

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
