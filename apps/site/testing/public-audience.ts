/** The one document that an edition needs before a site can show it: its home page is made of this. */
export const PUBLIC = {
  key: 'public',
  changedOn: '2026-03-04',
  slug: { nl: 'iedereen', en: 'everyone' },
  order: 1,
  title: { nl: 'Zeven regio’s, één motor', en: 'Seven regions, one engine' },
  lead: { nl: 'Hier staat wat ze doen.', en: 'This is what they do.' },
  message: { nl: 'Boodschap.', en: 'Message.' },
  keyFigures: [],
};
