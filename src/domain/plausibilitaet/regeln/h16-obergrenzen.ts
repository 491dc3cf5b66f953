import type { Obergrenze } from '#domain/haushalt';
import {
  anteil,
  anteilVon,
  schreibeAnteil,
  schreibeWert,
  summe,
  type Anteil,
  type Cent,
  type Pfad,
  type Stufe,
} from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { innerhalb, ungenauigkeit } from '../toleranz.ts';

type P = Readonly<{
  instrumente: string;
  geplant: string;
  anteil: string;
  grenze: string;
  hoechstens: string;
  art: string;
}>;

/** Statutory caps of the year on the allotted EGT (before Umschichtung), and the Jobcenter's own caps. */
export const obergrenzenEingehalten = regel<P>({
  code: 'H-16',
  stufe: 'sperrt',
  titel: 'Obergrenzen einzelner Instrumente am EGT',
  fundstelle: '§ 46 Abs. 2, § 16f SGB II',
  satz: p =>
    `${p.instrumente}: geplant ${p.geplant}, das sind ${p.anteil} des zugeteilten EGT. ${p.art} ${p.grenze} (${p.hoechstens}).`,
  pruefe: kontext => [
    ...kontext.recht.obergrenzen.flatMap(grenze => gesetzlich(kontext, grenze)),
    ...Object.entries(kontext.plan.haushalt.grenzen?.instrumente ?? {}).flatMap(([instrument, grenze]) =>
      pruefe(kontext, [instrument], grenze.wert, 'Eigene Obergrenze:', 'warnt'),
    ),
  ],
});

const gesetzlich = (kontext: Pruefkontext, grenze: Obergrenze): readonly Fund<P>[] => {
  const sicher = pruefe(
    kontext,
    grenze.instrumente,
    grenze.satz.wert,
    grenze.ganzjaehrig
      ? 'Gesetzliche Obergrenze:'
      : 'Die gesetzliche Obergrenze gilt nur für einen Teil des Jahres; ob sie das ganze Jahr bindet, ist offen:',
    grenze.ganzjaehrig ? 'sperrt' : 'warnt',
  );
  if (sicher.length > 0 || grenze.strittig.length === 0) return sicher;
  return pruefe(
    kontext,
    [...grenze.instrumente, ...grenze.strittig],
    grenze.satz.wert,
    `Ob ${grenze.strittig.map(i => `§ ${i}`).join(', ')} zur Grenze zählt, ist offen. Gesetzliche Obergrenze:`,
    'warnt',
  );
};

const pruefe = (
  kontext: Pruefkontext,
  instrumente: readonly string[],
  grenze: Anteil,
  art: string,
  stufe: Stufe,
): readonly Fund<P>[] => {
  const egt = kontext.blatt.get('haushalt.eingliederungstitel.ohneBez' as Pfad);
  if (egt?.einheit !== 'cent' || egt.wert <= 0) return [];
  const zeilen = Object.entries(kontext.plan.haushalt.planung?.zeilen ?? {}).filter(([, zeile]) =>
    instrumente.includes(zeile.instrument),
  );
  const geplant = summe(zeilen.map(([, zeile]) => zeile.kosten.wert));
  const hoechstens = anteilVon(egt.wert, grenze);
  const toleranz =
    zeilen.reduce((s, [, zeile]) => s + zeile.kosten.schritt / 2, 0) +
    (ungenauigkeit(kontext, egt) * grenze[0]) / grenze[1];
  if (geplant <= hoechstens || innerhalb(geplant - hoechstens, toleranz)) return [];
  const text = (wert: Cent): string => schreibeWert({ einheit: 'cent', wert });
  return [
    fund(
      ortDer(zeilen.map(([schluessel]) => schluessel)),
      {
        instrumente: instrumente.map(i => (i.startsWith('16') ? `§ ${i}` : i)).join(', '),
        geplant: text(geplant),
        anteil: schreibeAnteil(anteil(geplant, egt.wert)),
        grenze: schreibeAnteil(grenze),
        hoechstens: `höchstens ${text(hoechstens)}`,
        art,
      },
      stufe,
    ),
  ];
};

/** The one line that is too much, or all of them where several are. */
const ortDer = ([erste, ...weitere]: readonly string[]): string =>
  erste === undefined || weitere.length > 0 ? 'haushalt.planung.zeilen' : `haushalt.planung.zeilen.${erste}`;
