import { anteilAn, summe, sage, sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Haushaltsangaben } from './angaben.ts';
import {
  anteiligerBetrag,
  einglmvZuteilung,
  jeKopfUndMonat,
  jeVollzeitaequivalent,
} from './formeln/index.ts';
import type { Haushaltsrecht } from './haushaltsrecht.ts';
import type { Mittel } from './mittel.ts';

/** Allotments that follow from pool and printed keys of the EinglMV, where both are on record. */
export const berechneEinglmvErwartung = (
  zeug: Schreibzeug,
  angaben: Haushaltsangaben['einglmv'],
  { einglmv }: Haushaltsrecht,
): void => {
  const schluessel = (art: 'egt1' | 'egt2' | 'verwaltungskosten', name: string) =>
    sage(zeug, 'anteil', angaben?.[art], `EinglMV-Schlüssel ${name}`, 'einglmv', art) ?? einglmv[art];
  const [egt1, egt2, vkb] = [
    schluessel('egt1', 'EGT 1'),
    schluessel('egt2', 'EGT 2'),
    schluessel('verwaltungskosten', 'Verwaltungskosten'),
  ];
  const { wende } = zeug.rechnung;
  if (egt1 && egt2 && einglmv.poolEgt)
    wende(einglmvZuteilung, ziel(zeug, 'EGT nach EinglMV-Schlüssel', 'einglmv', 'egtErwartet'), {
      pool: einglmv.poolEgt,
      egt1,
      egt2,
    });
  if (vkb && einglmv.poolVerwaltungskosten)
    wende(anteiligerBetrag, ziel(zeug, 'VKB nach EinglMV-Schlüssel', 'einglmv', 'vkbErwartet'), {
      betrag: einglmv.poolVerwaltungskosten,
      satz: vkb,
    });
};

/** EGT per ELB and month, administrative cost per full-time equivalent: quick checks of the order of magnitude. */
export const berechneBezugsgroessen = (
  zeug: Schreibzeug,
  angaben: Haushaltsangaben['bezugsgroessen'],
  { egtOhneBez, gvk }: Mittel,
): void => {
  const koepfe = sage(
    zeug,
    'anzahl',
    angaben?.elb,
    'Erwerbsfähige Leistungsberechtigte',
    'bezugsgroessen',
    'elb',
  );
  const stellen = sage(
    zeug,
    'vzae',
    angaben?.vollzeitaequivalente,
    'Abrechenbare Vollzeitäquivalente',
    'bezugsgroessen',
    'vollzeitaequivalente',
  );
  if (koepfe && koepfe.wert > 0 && egtOhneBez)
    zeug.rechnung.wende(
      jeKopfUndMonat,
      ziel(zeug, 'EGT je ELB und Monat', 'bezugsgroessen', 'egtJeElbUndMonat'),
      {
        betrag: egtOhneBez,
        koepfe,
      },
    );
  if (stellen && stellen.wert > 0 && gvk)
    zeug.rechnung.wende(
      jeVollzeitaequivalent,
      ziel(zeug, 'Verwaltungskosten je VZÄ', 'bezugsgroessen', 'gvkJeVzae'),
      {
        betrag: gvk,
        stellen,
      },
    );
};

/** Partial budgets with their sum and shares of it. */
export const berechneTeilbudgets = (
  zeug: Schreibzeug,
  angaben: NonNullable<Haushaltsangaben['teilbudgets']>,
): void => {
  for (const [schluessel, teilbudget] of Object.entries(angaben)) {
    const ort = ['teilbudgets', schluessel] as const;
    const zeilen: readonly (readonly [string, Zahl<'cent'>])[] = Object.entries(teilbudget.zeilen).map(
      ([zeile, z]) => [
        zeile,
        sageSicher(zeug, 'cent', z.betrag, z.bezeichnung, ...ort, 'zeilen', zeile, 'betrag'),
      ],
    );
    const ganzes = zeug.rechnung.wende(
      summe,
      ziel(zeug, `${teilbudget.bezeichnung}: Summe`, ...ort, 'summe'),
      {
        teile: zeilen.map(([, zahl]) => zahl),
      },
    );
    if (ganzes.wert === 0) continue;
    for (const [zeile, teil] of zeilen)
      zeug.rechnung.wende(anteilAn, ziel(zeug, `${teil.name}: Anteil`, ...ort, 'zeilen', zeile, 'anteil'), {
        teil,
        ganzes,
      });
  }
};

/** Quantities of which the document says a share. */
export const berechneAnteilsaussagen = (
  zeug: Schreibzeug,
  angaben: NonNullable<Haushaltsangaben['anteilsaussagen']>,
): void => {
  for (const [schluessel, { bezeichnung, betrag, anteil }] of Object.entries(angaben)) {
    sage(zeug, 'cent', betrag, bezeichnung, 'anteilsaussagen', schluessel, 'betrag');
    sageSicher(
      zeug,
      'anteil',
      anteil,
      `${bezeichnung}: genannter Anteil`,
      'anteilsaussagen',
      schluessel,
      'anteil',
    );
  }
};
