import { REGION_NAME, showDate } from '@mra/agenda';
import { INK, TEXT_FAMILY } from '@mra/design';
import { Page } from '@react-pdf/renderer';
import type { ComponentProps, ComponentType, ReactNode } from 'react';
import type { Running } from '../../../pdf/render.js';
import { fontOf } from '../../../text/measure.js';
import { typeset } from '../../../text/typeset.js';
import { useBrief } from '../context.js';
import { MUTED, PAGE } from '../look.js';

const WORDS = {
  nl: { version: 'Inhoudsversie', page: 'pagina', of: 'van' },
  en: { version: 'Content version', page: 'page', of: 'of' },
} as const;

/** What a brief is stamped with, beside its content version. */
export interface Stamped {
  permalink: string;
  changedOn: string;
}

const RunningPage = Page as unknown as ComponentType<
  Omit<ComponentProps<typeof Page>, 'bookmark'> & {
    running: Running | undefined;
    bookmark: string | undefined;
    children: ReactNode;
  }
>;

const REGULAR = fontOf({ family: TEXT_FAMILY, weight: 400 });
const BOLD = fontOf({ family: TEXT_FAMILY, weight: 700 });

/**
 * One or more pages: on each stand the version, date and permalink and the number of the page, and on all but the first of a document also the
 * region and which document this is.
 * @param cover a whole page that nothing is drawn over
 * @param opens with a plane, on which the region and the document stand already
 */
export function Sheet({
  label,
  of: { permalink, changedOn },
  bookmark,
  cover = false,
  opens = false,
  children,
}: {
  label: string;
  of: Stamped;
  bookmark?: string;
  cover?: boolean;
  opens?: boolean;
  children: ReactNode;
}) {
  const { locale, origin, contentVersion, styles } = useBrief();
  const words = WORDS[locale];
  const stamp = `${words.version} ${contentVersion} · ${showDate(changedOn, locale)} · ${origin}${permalink}`;
  const running: Running = (document, { number, of, first }) => {
    const left = (text: string, y: number) => document.text(text, PAGE.margin, y, { lineBreak: false });
    const right = (text: string, y: number) =>
      document.text(text, PAGE.width - PAGE.margin - document.widthOfString(text), y, { lineBreak: false });
    if (number > 1 && !(opens && first)) {
      document.font(BOLD, 9.8).fillColor(INK);
      left(REGION_NAME[locale], 34);
      document.font(REGULAR, 9.8);
      right(typeset(label), 34);
    }
    document.font(REGULAR, 8).fillColor(MUTED);
    left(stamp, PAGE.height - 38);
    right(`${words.page} ${number} ${words.of} ${of}`, PAGE.height - 38);
  };
  return (
    <RunningPage
      size="A4"
      style={cover ? { ...styles.page, padding: 0 } : styles.page}
      running={cover ? undefined : running}
      bookmark={bookmark}
    >
      {children}
    </RunningPage>
  );
}
