import type { ImageView } from '@mra/agenda';
import { useLang } from './text';

/** A document's picture, if it has one. */
export function Picture({ of }: { of: ImageView | null }) {
  const mark = useLang(of?.alt.lang ?? 'nl');
  if (!of) return null;
  const extension = of.mimeType.split('/')[1]?.replace('svg+xml', 'svg').replace('jpeg', 'jpg');
  return (
    <figure className="picture">
      <img
        src={`/blobs/${of.blob}.${extension}`}
        alt={of.alt.text}
        {...mark}
        width={of.width}
        height={of.height}
        loading="lazy"
      />
      {of.credit ? <figcaption className="small">{of.credit}</figcaption> : null}
    </figure>
  );
}
