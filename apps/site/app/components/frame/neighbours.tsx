import type { LinkView } from '@mra/agenda';
import { subregionOf } from '../drawings/region-map';
import { Line, useWords } from '../elements/text';

function Neighbour({ to, rel, label }: { to: LinkView | null; rel: 'prev' | 'next'; label: string }) {
  if (!to) return null;
  return (
    <a href={to.path} rel={rel} data-subregion={subregionOf(to.key) ?? undefined}>
      <span className="small neighbour-label">{label}</span> <Line of={to.title} />
    </a>
  );
}

/** Links to the previous and next document in the list. */
export function Neighbours({ previous, next }: { previous: LinkView | null; next: LinkView | null }) {
  const words = useWords();
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={`${words.previous} / ${words.next}`}>
      <Neighbour to={previous} rel="prev" label={words.previous} />
      <Neighbour to={next} rel="next" label={words.next} />
    </nav>
  );
}
