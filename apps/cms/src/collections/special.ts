import type { Kind } from '@mra/agenda';
import type { Endpoint } from 'payload';
import { importEndpoint } from '../observations/endpoint';

/** What the form or the list of a kind has that does not follow from its definition. */
export interface Special {
  /** What stands above the list, as an admin component. */
  aboveList?: string;
  /** Addresses below that of the collection. */
  endpoints?: readonly Endpoint[];
  /** The admin component of a field, where Payload's own does not do. */
  components?: Readonly<Record<string, string>>;
}

const SPECIALS = {
  observations: {
    aboveList: '/admin/import-observations#ImportObservations',
    endpoints: [importEndpoint],
  },
  settings: { components: { navigation: '/admin/menu-picker#MenuPicker' } },
} as const satisfies { [K in Kind]?: Special };

/** What is special about a kind: of most nothing is. */
export function specialOf(kind: Kind): Special {
  return kind in SPECIALS ? SPECIALS[kind as keyof typeof SPECIALS] : {};
}
