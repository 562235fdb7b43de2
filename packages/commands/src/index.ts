export { CHROMIUM_FLAGS, findBrowser, provideBrowser } from './browser.js';
export {
  loadEnvironment,
  newSecrets,
  ROOT,
  readEnvironment,
  type SystemEnvironment,
} from './environment.js';
export { type MongoServer, startMongo } from './system/mongo.js';
export { freePort } from './system/ports.js';
export { type System, setUp, startSystem } from './system/system.js';
