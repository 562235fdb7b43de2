import type { IllustrationView, SubregionCount } from '@mra/agenda';
import { MAP, networkOf, rasterMap, type SubregionKey } from '@mra/design';
import { useContext } from 'react';
import { STORY_WORDS } from '../words/story';
import { Figures } from './figures';
import { RegionMap, subregionOf } from './region-map';
import { Line, PageLocale, useWords } from './text';

/** The numbers of a picture in words, each leading to its subregion. */
function Counts({ of }: { of: readonly SubregionCount[] }) {
  return (
    <ul className="picture-counts">
      {of.map(({ key, title, path, count }) => (
        <li key={key} data-subregion={subregionOf(key)}>
          <a href={path}>
            <Line of={title} />
          </a>{' '}
          <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}

/** Lines between subregions: a drawing whose numbers stand below it in words. */
export function NetworkDrawing({ links }: { links: readonly { from: string | null; to: string[] }[] }) {
  const { width, height, nodes, links: lines } = networkOf(links);
  return (
    <svg className="network" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lines.map(({ from, to, path, width: thick }) => (
        <path key={`${from} ${to}`} className="network-line" d={path} strokeWidth={thick} />
      ))}
      {nodes.map(({ key, x, y, side, count }) => (
        <g key={key} data-subregion={key} className="network-node">
          <rect x={x - side / 2} y={y - side / 2} width={side} height={side} />
          <text x={x} y={y}>
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface Place {
  municipality: string | null;
  subregion: string;
}

/** A small square for each hotspot, in its municipality where that is known. */
export function HotspotDrawing({ places }: { places: readonly Place[] }) {
  const { width, height, mark, shapes } = rasterMap();
  const taken = new Map<string, number>();
  const marks = places.flatMap(({ municipality, subregion }) => {
    const own = shapes.find(({ key }) => key === municipality);
    const home = own ?? largestOf(subregion as SubregionKey);
    if (!home) return [];
    const at = taken.get(home.key) ?? 0;
    taken.set(home.key, at + 1);
    const place = home.places[at % home.places.length];
    return place ? [{ ...place, subregion: home.subregion, key: `${home.key} ${at}` }] : [];
  });
  return (
    <svg className="map hotspot-drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {shapes.map(({ key, path, subregion }) => (
        <path key={key} d={path} data-subregion={subregion} className="map-faint" />
      ))}
      {marks.map(({ key, x, y, subregion }) => (
        <rect
          key={key}
          data-subregion={subregion}
          className="map-plane mark-square"
          x={x + 0.4}
          y={y + 0.4}
          width={mark - 0.8}
          height={mark - 0.8}
        />
      ))}
    </svg>
  );
}

function largestOf(subregion: SubregionKey) {
  const [largest] = MAP.filter((each) => each.subregion === subregion).toSorted(
    (a, b) => b.squares.length - a.squares.length,
  );
  return rasterMap().shapes.find(({ key }) => key === largest?.key);
}

const SQUARE = 10;

/** Squares in a row, as many as there are of something. */
function Squares({ count, subregion }: { count: number; subregion?: SubregionKey | undefined }) {
  const perRow = 12;
  const rows = Math.max(1, Math.ceil(count / perRow));
  return (
    <svg
      className="squares"
      viewBox={`0 0 ${perRow * SQUARE} ${rows * SQUARE}`}
      data-subregion={subregion}
      aria-hidden="true"
    >
      {Array.from({ length: count }, (_, at) => (
        <rect
          key={at}
          x={(at % perRow) * SQUARE}
          y={Math.floor(at / perRow) * SQUARE}
          width={SQUARE - 1}
          height={SQUARE - 1}
        />
      ))}
    </svg>
  );
}

function AskRows({ counts, ofTheWhole }: { counts: readonly SubregionCount[]; ofTheWhole: number }) {
  const words = STORY_WORDS[useContext(PageLocale)];
  return (
    <dl className="square-rows">
      {counts.map(({ key, title, path, count }) => (
        <div key={key}>
          <dt>
            <a href={path}>
              <Line of={title} />
            </a>
          </dt>
          <dd>
            <Squares count={count} subregion={subregionOf(key)} /> <b>{count}</b>
          </dd>
        </div>
      ))}
      <div>
        <dt>{words.ofTheWhole}</dt>
        <dd>
          <Squares count={ofTheWhole} /> <b>{ofTheWhole}</b>
        </dd>
      </div>
    </dl>
  );
}

function AcceleratorColumns({
  of,
}: {
  of: Extract<IllustrationView, { draws: 'accelerators' }>['accelerators'];
}) {
  const words = useWords();
  return (
    <ol className="square-columns">
      {of.map(({ number, title, path, lines }) => (
        <li key={number}>
          <span className="column-squares" aria-hidden="true">
            {Array.from({ length: lines }, (_, at) => (
              <span key={at} />
            ))}
          </span>
          <span className="number" aria-hidden="true">
            {number}
          </span>
          <a href={path}>
            <Line of={title} />
          </a>
          <span className="small">
            {lines} {words['action-lines'].toLowerCase()}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Drawing({ of }: { of: Exclude<IllustrationView, { draws: 'number' }> }) {
  const words = useWords();
  switch (of.draws) {
    case 'map':
      return <RegionMap title={words.map} links={of.subregions} />;
    case 'network':
      return <NetworkDrawing links={of.links} />;
    case 'accelerators':
      return <AcceleratorColumns of={of.accelerators} />;
    case 'hotspots':
      return <HotspotDrawing places={of.places} />;
    case 'asks':
      return <AskRows counts={of.counts} ofTheWhole={of.ofTheWhole} />;
  }
}

/** The picture of a chapter, drawn from the agenda itself. */
export function Illustration({ of }: { of: IllustrationView }) {
  const words = STORY_WORDS[useContext(PageLocale)];
  if (of.draws === 'number')
    return of.figure ? (
      <div className="illustration illustration-number">
        <Figures of={[of.figure]} />
      </div>
    ) : null;
  return (
    <figure className={`illustration illustration-${of.draws}`}>
      <Drawing of={of} />
      <figcaption className="small">
        {words[of.draws]}
        {of.draws === 'network' || of.draws === 'hotspots' ? <Counts of={of.counts} /> : null}
      </figcaption>
    </figure>
  );
}
