/** Where Payload's own Dutch is English, stiff or wrong: what the admin says instead. */
export const DUTCH = {
  fields: {
    addNew: 'Nieuw',
    addNewLabel: '{{label}} toevoegen',
    newLabel: 'Nieuw: {{label}}',
    selectExistingLabel: '{{label}} kiezen',
    uploadNewLabel: '{{label}} uploaden',
  },
  general: {
    and: 'en',
    or: 'of',
    createNew: 'Nieuw',
    createNewLabel: 'Nieuw: {{label}}',
    creatingNewLabel: 'Nieuw: {{label}}',
    noLabel: 'Niet ingevuld',
    successfullyCreated: '{{label}}: aangemaakt.',
    updatedSuccessfully: 'Opgeslagen.',
  },
  localization: {
    selectedLocales: 'in gekozen talen',
    selectLocaleToDuplicate: 'Kies de talen die u wilt dupliceren',
  },
  version: {
    aboutToPublishSelection: 'U staat op het punt om alle gekozen {{label}} te publiceren. Weet u het zeker?',
    aboutToUnpublish: 'U haalt dit van de site. Het blijft hier als concept bewaard. Weet u het zeker?',
    aboutToUnpublishSelection:
      'U haalt alle gekozen {{label}} van de site. Ze blijven hier als concept bewaard. Weet u het zeker?',
    confirmUnpublish: 'Van de site halen',
    draftSavedSuccessfully: 'Het concept is bewaard.',
    unpublish: 'Van de site halen',
    unpublishedSuccessfully: 'Dit staat niet meer op de site.',
    unpublishing: 'Van de site halen …',
  },
};
