// One configuration for the tests of every room. Packages of ours are read from their sources, so that no test needs a build of another
// room, and none passes against a stale one. (Not plain `source`: Lexical has a condition of that name, for files that it does not ship.)
import { defaultClientConditions, defaultServerConditions } from 'vite';

export default {
  resolve: { conditions: ['@mra/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@mra/source', ...defaultServerConditions] } },
};
