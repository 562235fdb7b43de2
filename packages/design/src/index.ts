export * from './colours.js';
export * from './contrast.js';
export * from './fonts.js';
export * from './patterns.js';
export * from './raster.js';
export * from './type.js';
