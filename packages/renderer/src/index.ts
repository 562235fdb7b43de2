export { FORMATS, type FormatName } from './cards/formats.js';
export type { Platform, Posts } from './cards/posts.js';
export {
  createRenderer,
  type Rendered,
  type Renderer,
  type RendererOptions,
} from './engine/renderer.js';
export { type Limits, RenderError, type Workshop } from './engine/workshop.js';
export { listRenditions } from './renditions/list.js';
export { subjectKey } from './renditions/names.js';
export type { BriefRendition, CardRendition, Rendition, RenditionName } from './renditions/rendition.js';
export { type RenditionIndex, renditionsOf } from './renditions/rendition-index.js';
export { diskStore } from './store/disk.js';
export { openStore } from './store/open.js';
export type { RenditionStore, StoredFile } from './store/store.js';
