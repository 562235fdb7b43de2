import { LOCALES, schemaFields } from '@mra/agenda';
import { expect, test } from 'vitest';
import { OPEN_KINDS } from '../../../../contract/open-kinds';
import { fieldMeaning } from './fields';

test('every field of the open data is explained in both languages', () => {
  const unexplained = OPEN_KINDS.flatMap((kind) =>
    schemaFields(kind).flatMap(({ name }) =>
      LOCALES.filter((locale) => !fieldMeaning(kind, name, locale)).map(
        (locale) => `${kind}.${name} ${locale}`,
      ),
    ),
  );
  expect(unexplained).toEqual([]);
});
