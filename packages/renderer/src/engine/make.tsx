import { LANGUAGE_TAGS, REGION_NAME } from '@mra/agenda';
import { Brief } from '../briefs/brief.js';
import { drawCard } from '../cards/card.js';
import { renderTaggedPdf, type TaggedPdf } from '../pdf/render.js';
import { BRIEF_KINDS } from '../renditions/brief-kinds.js';
import type { BriefRendition, Rendition } from '../renditions/list.js';

/** A file, and what its maker has to say of it. */
export interface Made {
  bytes: Uint8Array;
  /** The texts that were shortened to fit, by document and field: `asks/need-1 · title`. */
  shortened: string[];
}

/** A brief before it is laid out. */
export async function documentOf(rendition: BriefRendition): Promise<TaggedPdf> {
  const { locale, origin, contentVersion, slice, pattern, outlines } = rendition;
  const kind = BRIEF_KINDS.find((each) => each.pattern === pattern);
  if (!kind) throw new RangeError(`There is no kind of brief ${pattern}`);
  const { pages: Pages, front: Front, items } = await kind.template();
  const facts = { locale, origin, contentVersion, outlines };
  return {
    element: (scale, full) => (
      <Brief scale={scale} {...facts}>
        <Pages slice={slice} full={full} />
      </Brief>
    ),
    front: Front
      ? (places) => (
          <Brief scale={1} {...facts}>
            <Front slice={slice} places={places} />
          </Brief>
        )
      : undefined,
    facts: {
      title: rendition.title,
      author: REGION_NAME[locale],
      subject: slice.lead.text,
      language: LANGUAGE_TAGS[locale],
      date: new Date(`${slice.changedOn}T12:00:00Z`),
    },
    pages: kind.pages,
    items: items?.(slice),
  };
}

async function makeBrief(rendition: BriefRendition): Promise<Made> {
  return { bytes: await renderTaggedPdf(await documentOf(rendition)), shortened: [] };
}

/** Makes a file, in this process. */
export default async function make(rendition: Rendition): Promise<Made> {
  if (rendition.type === 'brief') return makeBrief(rendition);
  const { slice, format, mimeType, locale, outlines } = rendition;
  return drawCard(slice, format, mimeType === 'image/svg+xml' ? 'svg' : 'png', locale, outlines);
}
