import { BookFront } from '../parts/book.js';
import { useBrief } from '../parts/context.js';
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

/** The whole agenda as a book. */
export function AgendaBrief({ slice }: { slice: AgendaSlice }) {
  return (
    <>
      <Opening slice={slice} />
      <Actions slice={slice} />
      <Regions slice={slice} />
      <Tables slice={slice} />
      <Asks slice={slice} />
      <Reference slice={slice} />
    </>
  );
}
