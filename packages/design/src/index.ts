export * from './colours.js';
export * from './fonts.js';
export * from './patterns.js';
export * from './raster.js';
export * from './type.js';
