import { expect, it } from 'vitest';
import { aenderePdf } from './pdfobjekte.ts';

/** A PDF of so many objects, just complete enough to be taken apart. */
const pdfMit = (anzahl: number): Uint8Array => {
  const objekte = Array.from({ length: anzahl }, (_, i) => `${i + 1} 0 obj\n${i}\nendobj\n`);
  const orte: string[] = [];
  let ort = '%PDF-1.7\n'.length;
  for (const objekt of objekte) {
    orte.push(`${String(ort).padStart(10, '0')} 00000 n \n`);
    ort += objekt.length;
  }
  const tabelle = `xref\n0 ${anzahl + 1}\n0000000000 65535 f \n${orte.join('')}`;
  return Buffer.from(
    `%PDF-1.7\n${objekte.join('')}${tabelle}trailer\n<<>>\nstartxref\n${ort}\n%%EOF\n`,
    'latin1',
  );
};

it('Auch ein PDF aus hunderttausenden von Objekten lässt sich ändern', () => {
  const pdf = pdfMit(300_000);
  expect(
    Buffer.compare(
      aenderePdf(pdf, () => new Map()),
      pdf,
    ),
  ).toBe(0);
  const neu = aenderePdf(pdf, objekte => new Map([[1, `${objekte.get(1) ?? ''}%\n`]]));
  expect(neu.length).toBe(pdf.length + 2);
});
