import { PAGE_KINDS, pagePlace, SECTIONS } from '@mra/agenda';
import { expect, it } from 'vitest';
import { FOOTER_GROUPS } from './words';

it('leads from the foot of every page to every list and section, each once; searching has a place at the top', () => {
  const lists = PAGE_KINDS.filter((kind) => pagePlace(kind).list);
  const sections = SECTIONS.filter((section) => section !== 'search');
  const led = FOOTER_GROUPS.flatMap(({ parts }) => parts);
  expect(led.toSorted()).toEqual([...lists, ...sections].toSorted());
});
