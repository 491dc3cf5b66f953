import { STANDARDSCHUTZ } from '#domain/kennzahlen';
import { gelungen, type Ergebnis, type Monat } from '#domain/werte';
import { erklaereKennzahl, type Erklaerung } from '../lagewerkzeug.ts';
import type { Ziellagewunsch } from '../ziele/gemerkteZiellage.ts';
import type { Lagezaehlung } from '../ziele/zaehlung.ts';
import { merke } from '../merke.ts';
import type { Lageumgebung } from '../lageumgebung.ts';
import type { Aenderung, Aenderungen, Schwerpunkt } from '../typen.ts';
import { auffaellige, type Auffaelliges } from './auffaellige.ts';
import { beobachtete } from './beobachtete.ts';

/** How many changes are told. */
const HOECHSTENS = 3;

/** Computed once for a delivery, a month and a view; of the chosen month, else of the last one. */
export const gemerkteAenderungen = async (
  zaehlung: Lagezaehlung | null,
  { bis, sicht: { geschuetzt, schwerpunkt } }: Ziellagewunsch,
  umgebung: Lageumgebung,
): Promise<Ergebnis<Aenderungen | null>> => {
  if (zaehlung === null) return gelungen(null);
  const { jobcenter, pruefsumme, bisMonat } = zaehlung.lieferung;
  const frage = { monat: bis ?? bisMonat, geschuetzt, schwerpunkt };
  return merke(umgebung.speicher, jobcenter, ['aenderungen', pruefsumme, frage], async () =>
    gelungen(await aenderungenIm(zaehlung, frage, umgebung)),
  );
};

/** What is asked for: changes up to a month, protected or as they are. */
type Aenderungsfrage = Readonly<{ monat: Monat; geschuetzt: boolean; schwerpunkt: Schwerpunkt }>;

/** The changes against the month before that are largest beside what is usual, each with the parts it is made of. null: there is no month before. */
const aenderungenIm = async (
  zaehlung: Lagezaehlung,
  { monat, geschuetzt, schwerpunkt }: Aenderungsfrage,
  { kennzahlen: { lager } }: Pick<Lageumgebung, 'kennzahlen'>,
): Promise<Aenderungen | null> => {
  const gegen = (monat - 1) as Monat;
  const { jobcenter, kennung, vonMonat, bisMonat } = zaehlung.lieferung;
  if (gegen < vonMonat || monat > bisMonat) return null;
  const gefunden = auffaellige(zaehlung.gesamt, beobachtete(schwerpunkt), monat).slice(0, HOECHSTENS);
  const groesste: Aenderung[] = [];
  for (const auffaelliges of gefunden) {
    const erklaert = await erklaereKennzahl(
      lager,
      { art: 'lager', jobcenter, kennung },
      {
        id: auffaelliges.id,
        monat,
        gegen,
        je: null,
        schutz: geschuetzt ? STANDARDSCHUTZ : null,
        mindestluecke: 0,
        altersgrenzen: [],
      },
    );
    if (erklaert.ok) groesste.push(...aenderungAus(erklaert.wert, auffaelliges));
  }
  return { monat, gegen, groesste };
};

/** Nothing where a value is hidden. */
const aenderungAus = (
  { id, name, einheit, jetzt, veraenderung, teile }: Erklaerung,
  { ungewoehnlich }: Auffaelliges,
): readonly Aenderung[] => {
  const wert = einheit === 'prozentpunkte' ? jetzt.wert : jetzt.zaehler;
  if (wert === null || veraenderung === null) return [];
  return [
    {
      id,
      name,
      einheit,
      jetzt: wert,
      veraenderung,
      ungewoehnlich,
      teile: teile.flatMap(teil => (teil.wert === null ? [] : [{ name: teil.name, wert: teil.wert }])),
    },
  ];
};
