import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { handlungsname, type Akteur } from '#domain/zugang';
import type { Mappenblatt } from '#ports';
import { alsCsv } from './alsCsv.ts';
import type { Auskunft } from './auskunft.ts';
import type { Rohfrage } from './auskunftsfrage.ts';
import { auskunftsmeldungen } from './auskunftsmeldungen.ts';
import {
  auskunftstabellen,
  zeichenerklaerung,
  type Tafelzelle,
  type Zahlentabelle,
} from './auskunftstabelle.ts';
import type { Ausgabewerkzeug, Auskunftsumgebung } from './auskunftsumgebung.ts';
import { auskunftstitel, auskunftsvermerke, rezeptVon } from './auskunftsvermerke.ts';
import { beantworte } from './beantworte.ts';
import { schaubildZu } from './schaubild.ts';

/** In which form an answer goes out. */
export const AUSGABEFORMATE = ['csv', 'xlsx', 'svg', 'png'] as const;
export type Ausgabeformat = (typeof AUSGABEFORMATE)[number];

/** A file with the name a browser keeps it under. */
export type Auskunftsdatei = Readonly<{ name: string; inhalt: Uint8Array }>;

/** An answer as a file: title, data state, filter and protection stand in it. Each is written into the log. */
export const gibAuskunftAus = async (
  akteur: Akteur,
  { format, roh }: Readonly<{ format: Ausgabeformat; roh: Rohfrage }>,
  umgebung: Auskunftsumgebung,
  werkzeug: Ausgabewerkzeug,
): Promise<Ergebnis<Auskunftsdatei>> => {
  const ergebnis = await beantworte(akteur, roh, umgebung);
  if (!ergebnis.ok) return ergebnis;
  const auskunft = ergebnis.wert;
  if (!auskunft.angebot.darfAusgeben)
    return misslungen(
      melde(auskunftsmeldungen.KEIN_RECHT, '', { handlung: handlungsname('kennzahlen.exportieren').name }),
    );
  const inhalt = await FORMATE[format](auskunft, werkzeug);
  if (inhalt === null) return misslungen(melde(auskunftsmeldungen.KEIN_BILD, '', {}));
  const { konto, jobcenter } = akteur;
  return umgebung.imMandanten({ konto, jobcenter }, async tx => {
    await tx.protokolliere({
      vorgang: 'kennzahlen.ausgegeben',
      gegenstand: `kennzahlen/${auskunft.frage.jobcenter}/${auskunft.frage.zahl}`,
      nachher: `${auskunftstitel(auskunft)} (${format}, ${auskunft.frage.geschuetzt ? 'geschützt' : 'ungeschützt'})`,
    });
    return gelungen({ name: `${dateiname(auskunft)}.${format}`, inhalt });
  });
};

type Schreiber = (auskunft: Auskunft, werkzeug: Ausgabewerkzeug) => Promise<Uint8Array | null>;

const alsBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const gerahmtesBild = async (auskunft: Auskunft, werkzeug: Ausgabewerkzeug): Promise<string | null> => {
  const zeichner = await werkzeug.zeichner();
  const bild = await schaubildZu(auskunft, zeichner);
  if (bild === null) return null;
  const fuss = [
    ...auskunftsvermerke(auskunft),
    ...zeichenerklaerung(auskunft).filter(z => !z.startsWith('fehlt')),
  ];
  return zeichner.gerahmt(bild.svg, {
    titel: auskunftstitel(auskunft),
    alternativtext: bild.alternativtext,
    fuss,
  });
};

/** Wide enough for a page of paper and a slide. */
const BILDBREITE = 1600;

const FORMATE: Readonly<Record<Ausgabeformat, Schreiber>> = {
  csv: async auskunft =>
    Promise.resolve(
      alsBytes(alsCsv(vorspannVon(auskunft), auskunftstabellen(auskunft), nachspannVon(auskunft))),
    ),
  xlsx: async (auskunft, werkzeug) =>
    (await werkzeug.mappe()).schreibe(auskunftstabellen(auskunft).map(t => alsBlatt(auskunft, t))),
  svg: async (auskunft, werkzeug) => {
    const bild = await gerahmtesBild(auskunft, werkzeug);
    return bild === null ? null : alsBytes(bild);
  },
  png: async (auskunft, werkzeug) => {
    const bild = await gerahmtesBild(auskunft, werkzeug);
    return bild === null ? null : (await werkzeug.rasterer()).alsPng(bild, BILDBREITE);
  },
};

const vorspannVon = (auskunft: Auskunft): readonly string[] => [
  auskunftstitel(auskunft),
  auskunft.satz,
  ...auskunftsvermerke(auskunft),
];

const nachspannVon = (auskunft: Auskunft): readonly string[] => {
  const rezept = rezeptVon(auskunft.zahl, auskunft.frage.bis);
  return [...zeichenerklaerung(auskunft), ...(rezept ? [`${rezept.satz} ${rezept.quelle}`] : [])];
};

const alsBlatt = (auskunft: Auskunft, { titel, kopf, spalten, zeilen }: Zahlentabelle): Mappenblatt => ({
  name: titel,
  vorspann: vorspannVon(auskunft),
  spalten: [
    { titel: kopf, breite: 28 },
    { titel: 'Hinweis', breite: 14 },
    ...spalten.map(spalte => ({ titel: spalte, breite: 16 })),
  ],
  zeilen: zeilen.map(({ name, zusatz, zellen }) => [
    { art: 'text', text: name },
    zusatz === '' ? null : { art: 'text', text: zusatz },
    ...zellen.map(zahlzelle),
  ]),
  nachspann: nachspannVon(auskunft),
});

const zahlzelle = ({ text, zahl, stellen }: Tafelzelle): Mappenblatt['zeilen'][number][number] =>
  zahl === null ? { art: 'text', text } : { art: 'zahl', wert: zahl, stellen };

const dateiname = ({ zahl, frage: { fuer, je, bis }, herkunft }: Auskunft): string =>
  [
    zahl.id,
    fuer && `${fuer.merkmal}-${fuer.klasse}`,
    je && `je-${je}`,
    `${Math.floor(bis / 12)}-${String((bis % 12) + 1).padStart(2, '0')}`,
    herkunft.jobcenter,
  ]
    .filter(Boolean)
    .join('_')
    .replaceAll(/[^\p{L}\p{N}._-]/gu, '-');
