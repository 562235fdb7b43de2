/** A picture in the folder and what it shows. */
export interface Picture {
  file: string;
  caption: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A contact sheet: one HTML file beside the pictures, by chapter. */
export function contactSheet(chapters: Record<string, readonly Picture[]>): string {
  const figure = ({ file, caption }: Picture) =>
    `<figure><a href="${escaped(file)}"><img src="${escaped(file)}" alt="${escaped(caption)}" loading="lazy"></a><figcaption>${escaped(caption)}</figcaption></figure>`;
  const filled = Object.entries(chapters).filter(([, pictures]) => pictures.length > 0);
  const chapter = ([title, pictures]: [string, readonly Picture[]]) =>
    `<h2>${escaped(title)} (${pictures.length})</h2>\n<div>${pictures.map(figure).join('\n')}</div>`;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Pictures</title>
<style>
body { margin: 2rem; font: 14px/1.4 system-ui, sans-serif; background: #ddd; color: #111; }
div { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; }
figure { margin: 0; width: 260px; }
img { display: block; width: 100%; max-height: 420px; object-fit: cover; object-position: top; background: #fff; box-shadow: 0 1px 4px #0006; }
figcaption { margin-top: .4rem; overflow-wrap: anywhere; }
</style>
<h1>Pictures</h1>
${filled.map(chapter).join('\n')}
</html>
`;
}
