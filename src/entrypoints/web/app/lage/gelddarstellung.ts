import type { Geldlage } from '#application/arbeitsplatz';
import { lagezahl } from './lagezahl.ts';
import { texte } from './texte.ts';

/** What can be said about money, and what cannot. */
export const gelddarstellung = ({ verfuegbar, geplant, leistungen }: Geldlage, monat: string | null) => [
  ...(verfuegbar === null
    ? []
    : [texte.mittelSatz(euro(verfuegbar), geplant === null ? null : euro(geplant))]),
  texte.geldSatz,
  ...(monat === null
    ? []
    : leistungen.map(({ name, jetzt, damals }) =>
        texte.leistungssatz(name, monat, euro(jetzt), gegen(jetzt, damals)),
      )),
];

const gegen = (jetzt: number, damals: number | null): string => {
  if (damals === null || damals === 0) return '';
  const prozent = (jetzt / damals - 1) * 100;
  const text = lagezahl(Math.abs(prozent), 1);
  if (!/[1-9]/.test(text)) return ', so viel wie in denselben Monaten des Vorjahrs';
  return `, ${text} % ${prozent > 0 ? 'mehr' : 'weniger'} als in denselben Monaten des Vorjahrs`;
};

const euro = (cent: number): string => `${lagezahl(cent / 100)} €`;
