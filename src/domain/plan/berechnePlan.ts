import type { Herkunftsnachweis, Schreibzeug } from '#domain/angaben';
import { berechneHaushalt } from '#domain/haushalt';
import { berechneInstrumente } from '#domain/instrumente';
import { berechnePersonal } from '#domain/personal';
import { berechneProjekte } from '#domain/projekte';
import { berechneArbeitsmarkt, berechneStrukturen } from '#domain/strukturen';
import { beginneRechnung, pfad, type Pfad, type Rechenblatt, type Rechnung, type Zahl } from '#domain/werte';
import { berechneZiele } from '#domain/ziele';
import type { Plan } from './plan.ts';
import type { Planrecht } from './planrecht.ts';

/**
 * All figures of a plan on one sheet: first the budget, then what rests on it. Throws {@link Zahlenueberlauf} when figures leave
 * the exact range.
 */
export const berechnePlan = (plan: Plan, recht: Planrecht, herkunft: Herkunftsnachweis): Rechenblatt => {
  const rechnung = beginneRechnung();
  const { jahr } = plan.deckblatt;
  berechneHaushalt(plan.haushalt, jahr, recht, herkunft, rechnung);
  const zeug = (kapitel: string, stand: string): Schreibzeug => ({
    rechnung,
    herkunft,
    basis: pfad(kapitel),
    stand,
    zusatz: '',
  });
  const projektstellen = plan.projekte
    ? berechneProjekte(zeug('projekte', plan.projekte.stand), plan.projekte, jahr)
    : new Map<string, never>();
  const betrag = betragAn(rechnung);
  if (plan.personal)
    berechnePersonal(zeug('personal', plan.personal.stand), plan.personal, {
      gvk: betrag('haushalt.gesamtverwaltungskosten'),
      projektstellen,
    });
  if (plan.instrumente)
    berechneInstrumente(zeug('instrumente', plan.instrumente.stand), plan.instrumente, {
      jahr,
      egtVerfuegbar:
        betrag('haushalt.eingliederungstitel.verfuegbar') ?? betrag('haushalt.eingliederungstitel.ohneBez'),
      planzeilen: planzeilen(plan, betrag),
      staffel: recht.instrumente.staffel,
    });
  if (plan.arbeitsmarkt)
    berechneArbeitsmarkt(zeug('arbeitsmarkt', plan.arbeitsmarkt.stand), plan.arbeitsmarkt);
  if (plan.strukturen) berechneStrukturen(zeug('strukturen', plan.strukturen.stand), plan.strukturen);
  if (plan.ziele) berechneZiele(zeug('ziele', plan.ziele.stand), plan.ziele, jahr);
  return rechnung.blatt;
};

type Betrag = (adresse: string) => Zahl<'cent'> | null;

const betragAn =
  ({ blatt }: Rechnung): Betrag =>
  adresse => {
    const zahl = blatt.get(adresse as Pfad);
    return zahl?.einheit === 'cent' ? zahl : null;
  };

const planzeilen = ({ haushalt }: Plan, betrag: Betrag): ReadonlyMap<string, Zahl<'cent'>> =>
  new Map(
    Object.keys(haushalt.planung?.zeilen ?? {}).flatMap(schluessel => {
      const kosten = betrag(`haushalt.planung.zeilen.${schluessel}.kosten`);
      return kosten ? [[schluessel, kosten] as const] : [];
    }),
  );
