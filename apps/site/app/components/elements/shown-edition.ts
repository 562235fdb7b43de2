import type { Edition } from '@mra/agenda';
import { createContext } from 'react';

/** The edition that a page is made of, for what would be too much to hand to every page: the glossary. */
export const ShownEdition = createContext<Edition | null>(null);
