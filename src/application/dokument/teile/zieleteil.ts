import type { Ziel } from '#domain/ziele';
import type { Baustein } from '#ports';
import { anmerkung, eintraege, tabelle, zahlAn, zelleAn, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { leer, textzelle } from '../laeufe.ts';
import { zielpfad } from './zielpfad.ts';

/** Targets: table, parts of split targets, teams, paths, forecasts. */
export const zieleteil = async (bau: Bauzeug): Promise<readonly Baustein[]> => {
  const ziele = eintraege(bau.rechnung.plan.ziele?.ziele);
  const pfade: Baustein[] = [];
  for (const [k, ziel] of ziele) pfade.push(...(await zielpfad(bau, k, ziel)));
  return [
    ...zieltabelle(bau, ziele),
    ...ziele.flatMap(([, { bezeichnung, begruendung }]) =>
      begruendung === undefined ? [] : [anmerkung(`${bezeichnung}: ${begruendung}`)],
    ),
    ...ziele.flatMap(([k, ziel]) => [...teile(bau, k, ziel), ...teams(bau, k, ziel)]),
    ...pfade,
    ...prognosen(bau),
  ];
};

const RICHTUNGEN: Readonly<Record<Ziel['richtung'], string>> = {
  mindestens: 'mindestens',
  hoechstens: 'höchstens',
  korridor: 'im Korridor',
  beobachtung: 'nur beobachtet',
};

const zieltabelle = (bau: Bauzeug, ziele: readonly (readonly [string, Ziel])[]) =>
  tabelle(
    'Ziele des Jahres',
    [
      ['Ziel'],
      ['Kennzahl', 'links'],
      ['Vorjahr'],
      ['erreicht, wenn', 'links'],
      ['Zielwert'],
      ['Untergrenze'],
      ['Obergrenze'],
      ['nötige Integrationen'],
    ],
    ziele.map(([k, ziel]) => ({
      zellen: [
        textzelle(ziel.bezeichnung),
        ziel.kennzahl === undefined ? leer : textzelle(ziel.kennzahl),
        zelleAn(bau, `ziele.ziele.${k}.vorjahr`),
        textzelle(RICHTUNGEN[ziel.richtung]),
        zielwertzelle(bau, k),
        ...['korridor.von', 'korridor.bis', 'integrationen'].map(feld =>
          zelleAn(bau, `ziele.ziele.${k}.${feld}`),
        ),
      ],
    })),
  );

/** The value as set, as it follows from the base, or as the parts give it. */
const zielwertzelle = (bau: Bauzeug, k: string) => {
  const feld = ['vorgabe.wert', 'wert', 'wertAusTeilen'].find(f => zahlAn(bau, `ziele.ziele.${k}.${f}`));
  return feld === undefined ? leer : zelleAn(bau, `ziele.ziele.${k}.${feld}`);
};

const teile = (bau: Bauzeug, k: string, ziel: Ziel) =>
  ziel.art === 'quote'
    ? tabelle(
        `${ziel.bezeichnung}: Teile und ihr Gewicht`,
        [['Teil'], ['Quote'], ['Personen'], ['Gewicht']],
        eintraege(ziel.teile).map(([t, { bezeichnung }]) => ({
          zellen: [
            textzelle(bezeichnung),
            ...['quote', 'gewicht', 'gewichtsanteil'].map(feld =>
              zelleAn(bau, `ziele.ziele.${k}.teile.${t}.${feld}`),
            ),
          ],
        })),
      )
    : [];

const teams = (bau: Bauzeug, k: string, ziel: Ziel) =>
  tabelle(
    `${ziel.bezeichnung}: Ziele der Teams`,
    [['Team'], ['Ziel'], ['Personen']],
    eintraege<Readonly<{ bezeichnung: string }>>(ziel.teams).map(([t, { bezeichnung }]): Reihe => ({
      zellen: [
        textzelle(bezeichnung),
        zelleAn(bau, `ziele.ziele.${k}.teams.${t}.${ziel.art === 'quote' ? 'quote' : 'anzahl'}`),
        zelleAn(bau, `ziele.ziele.${k}.teams.${t}.gewicht`),
      ],
    })),
  );

const prognosen = (bau: Bauzeug) =>
  tabelle(
    'Prognosen',
    [['Größe'], ['gezählt als', 'links'], ['Ausgangswert'], ['Zuwachs'], ['Veränderung'], ['Prognose']],
    eintraege(bau.rechnung.plan.ziele?.prognosen).map(([k, { bezeichnung, abgrenzung }]) => ({
      zellen: [
        textzelle(bezeichnung),
        abgrenzung === undefined ? leer : textzelle(abgrenzung),
        ...['basis', 'zuwachs', 'veraenderung', 'ergebnis'].map(feld =>
          zahlAn(bau, `ziele.prognosen.${k}.${feld}`) ? zelleAn(bau, `ziele.prognosen.${k}.${feld}`) : leer,
        ),
      ],
    })),
  );
