export * from './browser.js';
export * from './environment.js';
export * from './mongo.js';
export * from './system.js';
