import type { Strukturangaben } from '#domain/strukturen';
import { geschrieben, mass } from '../genannt.ts';
import { fund, regel, type Fund } from '../regel.ts';

type P = Readonly<{ aussage: string; andere: string; ursache: string }>;

/** Points by which a share stands apart, and within which the others lie; in millionths. */
const ABSTAND = 400_000;
const NAH_BEIEINANDER = 200_000;

/** A group's share stands far apart from those of its relatives, which are close together: very likely a digit. */
export const ausreisser = regel<P>({
  code: 'S-05',
  stufe: 'hinweis',
  titel: 'Anteil weicht weit von verwandten Gruppen ab',
  satz: ({ aussage, andere, ursache }) => `${aussage}, aber ${andere}.${ursache}`,
  pruefe: ({ plan }) => {
    const gruppen = plan.strukturen?.gruppen ?? {};
    const alle = anteile(gruppen);
    return alle.flatMap(eigener =>
      befund(
        eigener,
        alle.filter(
          a => a.merkmal === eigener.merkmal && a.gruppe !== eigener.gruppe && a.wurzel === eigener.wurzel,
        ),
      ),
    );
  },
});

type Gruppen = NonNullable<Strukturangaben['gruppen']>;
type Anteilswert = Readonly<{
  ort: string;
  gruppe: string;
  wurzel: string;
  merkmal: string;
  name: string;
  text: string;
  wert: number;
}>;

const anteile = (gruppen: Gruppen): readonly Anteilswert[] =>
  Object.entries(gruppen).flatMap(([gruppe, { merkmale, vergleich, bezeichnung }]) =>
    vergleich
      ? []
      : Object.entries(merkmale).flatMap(([schluessel, { merkmal, anteil, bezeichnung: name }]) =>
          merkmal && anteil
            ? [
                {
                  ort: `strukturen.gruppen.${gruppe}.merkmale.${schluessel}`,
                  gruppe,
                  wurzel: wurzel(gruppen, gruppe),
                  merkmal,
                  name: `${name} (${bezeichnung})`,
                  text: geschrieben(anteil),
                  wert: mass('anteil', anteil),
                },
              ]
            : [],
        ),
  );

/** The population a group comes from: relatives share it. */
const wurzel = (gruppen: Gruppen, gruppe: string, gesehen: ReadonlySet<string> = new Set()): string => {
  const oben = gruppen[gruppe]?.teilVon;
  return oben === undefined || gesehen.has(gruppe) || !gruppen[oben]
    ? gruppe
    : wurzel(gruppen, oben, new Set([...gesehen, gruppe]));
};

const befund = (eigener: Anteilswert, verwandte: readonly Anteilswert[]): readonly Fund<P>[] => {
  const werte = verwandte.map(v => v.wert);
  const [von, bis] = [Math.min(...werte), Math.max(...werte)];
  const abseits = werte.every(wert => Math.abs(wert - eigener.wert) > ABSTAND);
  if (verwandte.length < 2 || bis - von > NAH_BEIEINANDER || !abseits) return [];
  return [
    fund(eigener.ort, {
      aussage: `${eigener.name}: ${eigener.text}`,
      andere: verwandte.map(v => `${v.name} ${v.text}`).join(', '),
      ursache: ursache(eigener.wert, von, bis),
    }),
  ];
};

const PROZENT = 10_000;
const ZEHN_PROZENT = 100_000;

/** Another first digit, or the opposite of what is said. */
const ursache = (wert: number, von: number, bis: number): string => {
  const einer = wert % ZEHN_PROZENT;
  const andereZiffer = Array.from({ length: 10 }, (_, ziffer) => ziffer * ZEHN_PROZENT + einer).filter(
    w => w >= von && w <= bis,
  );
  const inProzent = (w: number): string => `${Math.round(w / PROZENT)} %`;
  const gegenteil = 1_000_000 - wert;
  const deutungen = [
    ...(andereZiffer.length > 0
      ? [`eine andere erste Ziffer (${andereZiffer.map(inProzent).join(' oder ')})`]
      : []),
    ...(gegenteil >= von && gegenteil <= bis ? [`das Gegenteil gemeint (${inProzent(gegenteil)})`] : []),
  ];
  return deutungen.length > 0
    ? ` Vermutlich ${deutungen.join(', oder es ist ')}.`
    : ' Prüfen Sie die Ziffern.';
};
