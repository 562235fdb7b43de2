import { INK } from '@mra/design';
import { Path } from '@react-pdf/renderer';
import { encode } from 'uqr';
import { Drawing } from '../words/elements.js';

/** A QR code as SVG path data, one unit a module, without its quiet zone. */
export function qrPath(text: string): { path: string; modules: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { path, modules: size };
}

export function QrCode({ text, size, alt }: { text: string; size: number; alt: string }) {
  const { path, modules } = qrPath(text);
  return (
    <Drawing alt={alt} viewBox={`0 0 ${modules} ${modules}`} style={{ width: size, height: size }}>
      <Path d={path} fill={INK} />
    </Drawing>
  );
}
