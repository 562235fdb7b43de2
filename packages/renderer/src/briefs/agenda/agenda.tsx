import { BriefOf, useBrief } from '../parts/context.js';
import { stylesAt } from '../parts/look.js';
import { BookFront } from '../parts/pages/book.js';
import type { AgendaSlice } from '../slices/agenda.js';
import { Actions } from './actions.js';
import { chaptersOf } from './chapters.js';
import { Asks, Reference, Tables } from './lists.js';
import { Opening } from './opening.js';
import { Regions } from './regions.js';

export function AgendaFront({ slice, places }: { slice: AgendaSlice; places: ReadonlyMap<string, number> }) {
  const { locale } = useBrief();
  return <BookFront slice={slice} chapters={chaptersOf(slice, locale)} places={places} />;
}

/** A book is read from nearer by than a sheet, and is set a little smaller. */
const SCALE = 0.96;

/** The whole agenda as a book. */
export function AgendaBrief({ slice }: { slice: AgendaSlice }) {
  const brief = useBrief();
  return (
    <BriefOf.Provider value={{ ...brief, styles: stylesAt(SCALE * brief.styles.scale) }}>
      <Opening slice={slice} />
      <Actions slice={slice} />
      <Regions slice={slice} />
      <Tables slice={slice} />
      <Asks slice={slice} />
      <Reference slice={slice} />
    </BriefOf.Provider>
  );
}
