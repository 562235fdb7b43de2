import { LANGUAGE_TAGS, REGION_NAME } from '@mra/agenda';
import { Brief } from '../briefs/brief.js';
import { renderTaggedPdf, type TaggedPdf } from '../pdf/render.js';
import type { BriefSlice } from '../renditions/brief-kinds.js';
import type { BriefDrawing } from '../renditions/drawing.js';
import type { BriefTemplate } from '../renditions/templates.js';

/** A brief before it is laid out. */
export function documentOf(
  { pages: Pages, front: Front, items }: BriefTemplate<BriefSlice>,
  { slice, title, pages, locale, origin, contentVersion, outlines, palette }: BriefDrawing,
): TaggedPdf {
  const facts = { locale, origin, contentVersion, outlines, palette };
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
      title,
      author: REGION_NAME[locale],
      subject: slice.lead.text,
      language: LANGUAGE_TAGS[locale],
      date: new Date(`${slice.changedOn}T12:00:00Z`),
    },
    pages: pages ?? Number.POSITIVE_INFINITY,
    items: items?.(slice),
  };
}

/** Makes a brief. */
export async function drawBrief(
  template: BriefTemplate<BriefSlice>,
  drawing: BriefDrawing,
): Promise<Uint8Array> {
  return renderTaggedPdf(documentOf(template, drawing));
}
