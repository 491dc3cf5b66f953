import { zaehleLieferung } from '#adapters/lager';
import type { Auftrag } from '#domain/kennzahlen';

// The child of eigenerProzess.ts.
const { quelle, personen, auftrag } = JSON.parse(process.argv[2] ?? '{}') as Readonly<{
  quelle: string;
  personen: number;
  auftrag: Omit<Auftrag, 'stichtage'> & Readonly<{ stichtage: readonly number[] }>;
}>;
const beginn = performance.now();
await zaehleLieferung(quelle, personen, { ...auftrag, stichtage: Int32Array.from(auftrag.stichtage) });
const KILOBYTE = 1024;
console.log(
  JSON.stringify({
    zeit: (performance.now() - beginn) / 1000,
    speicher: process.resourceUsage().maxRSS * KILOBYTE,
  }),
);
