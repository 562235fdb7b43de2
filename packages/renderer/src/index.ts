export {
  createRenderer,
  RenderError,
  type Rendered,
  type Renderer,
  type RendererOptions,
} from './renderer.js';
export { listRenditions, type Rendition } from './renditions.js';
