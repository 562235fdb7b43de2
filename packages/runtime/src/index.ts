export { amsterdamDate } from './clock.js';
export {
  databaseUrl,
  EnvironmentError,
  origin,
  port,
  readVariables,
  secret,
} from './environment.js';
export { readIfThere, writeWhole } from './files.js';
export { extensionFor, extensionOf, mediaTypeOf } from './media-types.js';
export { innermostReasonOf, reasonOf } from './reasons.js';
