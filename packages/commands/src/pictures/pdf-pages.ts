import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const DOTS_PER_POINT = 1.5;

// What pdf.js makes its canvas with in Node: @napi-rs/canvas, its own optional dependency.
interface NodeCanvasFactory {
  create(width: number, height: number): { canvas: { toBuffer(type: 'image/png'): Buffer } };
}

/** Draws every page of a PDF. @returns one PNG for each page, at 108 dots per inch */
export async function drawPdf(bytes: Uint8Array): Promise<Buffer[]> {
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const images: Buffer[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: DOTS_PER_POINT });
    const { canvas } = (document.canvasFactory as NodeCanvasFactory).create(
      Math.round(viewport.width),
      Math.round(viewport.height),
    );
    // pdf.js has types for browsers alone.
    await page.render({ canvas: canvas as never, viewport }).promise;
    images.push(canvas.toBuffer('image/png'));
  }
  await document.loadingTask.destroy();
  return images;
}
