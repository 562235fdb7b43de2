export * from './charts.js';
export * from './colours.js';
export * from './fonts.js';
export * from './network.js';
export * from './patterns.js';
export * from './raster.js';
export * from './region-map.js';
export * from './type.js';
