import type { Edition } from '@mra/agenda';
import { createContext } from 'react';

/** The edition being rendered, for data too large to pass to every page: the glossary. */
export const ShownEdition = createContext<Edition | null>(null);
