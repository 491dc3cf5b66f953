import type { Angabe } from '#domain/angaben';
import { rechnePlan, type Planrechnung } from '#application';
import type { Haushaltsangaben } from '#domain/haushalt';
import type { Plan, TraegerForm } from '#domain/plan';
import {
  liesGedruckt,
  liesMonat,
  liesPfad,
  messwert,
  schreibeWert,
  tag,
  wertVon,
  type Einheit,
  type Monat,
  type Zahl,
} from '#domain/werte';

/** What a published document prints, or what was worked out by hand from it, at an address below 'haushalt'. */
export type Erwartung = Readonly<{
  /** As Stellwerk writes it: '12.483.152,00 €'. */
  wert: string;
  /** As the document prints it; absent where it does not print the figure. */
  gedruckt?: string;
  /** Where the document prints it otherwise than Stellwerk does, and why that is no contradiction. */
  hinweis?: string;
}>;

/** A budget of a published document with the figures that have to come out. */
export type Festwert = Readonly<{
  /** Jobcenter, document, year. */
  quelle: string;
  jahr: number;
  traegerform: TraegerForm;
  haushalt: Omit<Haushaltsangaben, 'stand'>;
  erwartet: Readonly<Record<string, Erwartung>>;
}>;

/** A value as it is printed: '59,519 Mio. €', '910 VZÄ'. Throws when it cannot be read. */
export const gedruckt = <E extends Einheit>(einheit: E, text: string): Angabe<E> => {
  const gelesen = liesGedruckt(text, einheit);
  if (!gelesen.ok) throw new Error(`Nicht lesbar: ${text}`);
  const { wert, schritt } = gelesen.wert;
  return { wert, text, schritt };
};

/** An amount as it is printed. */
export const euro = (text: string): Angabe<'cent'> => gedruckt('cent', text);

/** A literal month 'JJJJ-MM'. */
export const monat = (text: string): Monat => {
  const gelesen = liesMonat(text);
  if (gelesen === null) throw new Error(`Kein Monat: ${text}`);
  return gelesen;
};

/** The plan around a budget, calculated under the law on record. */
export const rechneFestwert = ({
  quelle,
  jahr,
  traegerform,
  haushalt,
}: Omit<Festwert, 'erwartet'>): Planrechnung => {
  const plan: Plan = {
    format: 'stellwerk-plan/1',
    deckblatt: {
      titel: 'Lokales Planungsdokument',
      jobcenter: quelle,
      traegerform,
      land: 'NW',
      jahr,
      vorlage: 'nrw-2023',
      stand: tag(`${jahr - 1}-11-10`),
      zustand: 'Entwurf',
    },
    staende: {
      dokument: {
        quelle,
        dokument: 'Planungsdokument',
        datum: tag(`${jahr - 1}-11-10`),
        datenstand: 'vorlaeufig',
      },
    },
    haushalt: { stand: 'dokument', ...haushalt },
  };
  const ergebnis = rechnePlan(plan);
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.meldungen));
  return ergebnis.wert;
};

const zahlBei = ({ blatt }: Planrechnung, adresse: string): Zahl => {
  const pfad = liesPfad(`haushalt.${adresse}`);
  const zahl = pfad === null ? undefined : blatt.get(pfad);
  if (!zahl) throw new Error(`Nicht auf dem Blatt: haushalt.${adresse}`);
  return zahl;
};

/** The figure at an address below 'haushalt' as a reader sees it. */
export const wertBei = (rechnung: Planrechnung, adresse: string): string =>
  schreibeWert(zahlBei(rechnung, adresse));

/** By how many units of its last printed digit a document's figure differs from the calculated one. */
export const abweichungInSchritten = (rechnung: Planrechnung, adresse: string, text: string): number => {
  const zahl = zahlBei(rechnung, adresse);
  const gelesen = liesGedruckt(text, zahl.einheit);
  if (!gelesen.ok) throw new Error(`Nicht lesbar: ${text}`);
  return Math.abs(messwert(zahl) - messwert(wertVon(gelesen.wert))) / gelesen.wert.schritt;
};
