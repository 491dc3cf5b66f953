import type { Geldlage } from '#application/arbeitsplatz';
import { gerundet, lagezahl } from './lagezahl.ts';
import { texte } from './texte.ts';

/** What can be said about money, and what cannot. */
export const gelddarstellung = (geld: Geldlage, monat: string | null) => [
  ...mittelsaetze(geld),
  texte.geldSatz,
  ...(monat === null
    ? []
    : geld.leistungen.map(({ name, jetzt, damals }) =>
        texte.leistungssatz(name, monat, euro(jetzt), gegen(jetzt, damals)),
      )),
];

/** What there is, what is planned, what of that is expected; by how much the plan goes beyond. */
const mittelsaetze = ({ verfuegbar, geplant, erwartet }: Geldlage): readonly string[] => {
  if (verfuegbar === null) return [];
  if (geplant === null) return [texte.mittelSatz(euro(verfuegbar))];
  const mehr = gerundet(geplant / 100) - gerundet(verfuegbar / 100);
  return [
    `${texte.mittelSatz(euro(verfuegbar))} ${texte.geplantSatz(euro(geplant), mehr === 0 ? null : euro(Math.abs(mehr) * 100), mehr > 0)}`,
    ...(erwartet === null || erwartet === geplant
      ? []
      : [texte.erwartetSatz(euro(erwartet), erwartet > verfuegbar)]),
  ];
};

const gegen = (jetzt: number, damals: number | null): string => {
  if (damals === null || damals === 0) return '';
  const prozent = (jetzt / damals - 1) * 100;
  const text = lagezahl(Math.abs(prozent), 1);
  if (!/[1-9]/.test(text)) return ', so viel wie in denselben Monaten des Vorjahrs';
  return `, ${text} % ${prozent > 0 ? 'mehr' : 'weniger'} als in denselben Monaten des Vorjahrs`;
};

const euro = (cent: number): string => `${lagezahl(cent / 100)} €`;
