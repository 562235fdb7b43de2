import { expect, test } from 'vitest';
import { answerInVisit, pageInVisit } from './visited.js';

const PATHS = { nl: '/nl/vaste-edities/proef', en: '/en/releases/trial' };

test.each([
  ['<a href="/nl/deelregios/ijmond#vragen">', '<a href="/nl/vaste-edities/proef/deelregios/ijmond#vragen">'],
  ['<a href="/nl">', '<a href="/nl/vaste-edities/proef">'],
  [
    '<a class="language" href="/en/subregions" lang="en">',
    '<a class="language" href="/en/releases/trial/subregions" lang="en">',
  ],
  ['<form action="/nl/hotspots?fase=1">', '<form action="/nl/vaste-edities/proef/hotspots?fase=1">'],
])('%s stays within the visit', (html, expected) => {
  expect(pageInVisit(html, PATHS)).toBe(expected);
});

test.each([
  '<form class="search-form" action="/nl/zoeken">',
  '<a href="/nl/vaste-edities">',
  '<link href="/nl/wijzigingen.atom">',
  '<a href="/nl/kalender.ics">',
  '<a href="/renditions/abc/mra.pdf">',
  '<a href="/data/hotspots.csv">',
  '<a href="https://elsewhere.example/nl/x">',
  '<a href="/nlx">',
])('%s leads to the site itself', (html) => {
  expect(pageInVisit(html, PATHS)).toBe(html);
});

test('a link about now leaves the visit', () => {
  expect(pageInVisit('<a data-now="" href="/nl/deelregios">', PATHS)).toBe(
    '<a data-now="" href="/nl/deelregios">',
  );
});

test('search engines leave a visit out, and where an answer leads stays within it', () => {
  const { headers } = answerInVisit(
    { status: 301, headers: { location: '/nl/deelregios' }, body: '' },
    PATHS,
  );
  expect(headers).toEqual({ location: '/nl/vaste-edities/proef/deelregios', 'x-robots-tag': 'noindex' });
});
