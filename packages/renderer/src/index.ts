export { FORMATS, type FormatName } from './cards/formats.js';
export type { Platform, Posts } from './cards/posts.js';
export {
  type BriefName,
  type CardName,
  createRenderer,
  type Rendered,
  type Renderer,
  type RendererOptions,
} from './engine/renderer.js';
export { type Limits, RenderError } from './engine/workshop.js';
export {
  type BriefRendition,
  type CardRendition,
  listRenditions,
  type Rendition,
} from './renditions/list.js';
export { diskStore } from './store/disk.js';
export type { RenditionStore } from './store/store.js';
