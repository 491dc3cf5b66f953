import type { Angabe } from '#domain/angaben';
import type { Mittelangaben } from '#domain/haushalt';
import type { Plan } from '#domain/plan';
import { monatTeile, schreibeWert, type Monat, type Pfad, type Rechenblatt } from '#domain/werte';
import { mitEigenemStand } from './eigenerStand.ts';
import { ohne } from './ohne.ts';

/** Last year's own figures become the column to compare with; what belongs to single months and past years goes. */
export const haushaltMitVergleich = (
  { haushalt }: Plan,
  { haushalt: alt, deckblatt }: Plan,
  blatt: Rechenblatt,
  spalte: string,
  jahr: number,
): Plan['haushalt'] => {
  const mittel = Object.fromEntries(
    Object.entries(alt).filter(([feld]) => (MITTEL as readonly string[]).includes(feld)),
  ) as Pick<Plan['haushalt'], keyof Mittelangaben>;
  const spaeter = <T>(nachJahr: Readonly<Record<string, T>> = {}): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(nachJahr).filter(([j]) => Number(j) > jahr));
  const { bindungen, planung, mittelabfluss, passivAktivTransfer, ...rest } = haushalt;
  const umgeschichtet = umschichtungDesJahres(alt, blatt);
  const frueher = {
    ...alt.umschichtungFrueher,
    ...(umgeschichtet && { [String(deckblatt.jahr)]: umgeschichtet }),
  };
  return {
    ...rest,
    vergleich: { [spalte]: { bezeichnung: String(deckblatt.jahr), jahr: deckblatt.jahr, ...mittel } },
    ...(Object.keys(frueher).length > 0 && { umschichtungFrueher: frueher }),
    ...(passivAktivTransfer && {
      passivAktivTransfer: transferImNeuenJahr(passivAktivTransfer, deckblatt.jahr, jahr),
    }),
    ...(bindungen && {
      bindungen: {
        ...bindungen,
        ...(bindungen.verpflichtungsermaechtigungen && {
          verpflichtungsermaechtigungen: spaeter(bindungen.verpflichtungsermaechtigungen),
        }),
      },
    }),
    ...(planung && {
      planung: {
        ...planung,
        zeilen: Object.fromEntries(
          Object.entries(planung.zeilen).map(([s, zeile]) => [
            s,
            zeile.folgejahre ? { ...zeile, folgejahre: spaeter(zeile.folgejahre) } : zeile,
          ]),
        ),
      },
    }),
    ...(mittelabfluss && { mittelabfluss: { ...ohne(mittelabfluss, 'weitereEintritte'), monate: {} } }),
  };
};

/** What the plan itself says, not of other years. */
const MITTEL = [
  'stand',
  'eingliederungstitel',
  'verwaltungskostenbudget',
  'gesamtverwaltungskosten',
  'verwaltungskosten',
  'umschichtung',
  'passivAktivTransfer',
  'kommunaleEingliederungsmittel',
  'drittmittel',
] as const satisfies readonly (keyof Mittelangaben)[];

/** What was moved in the old year, whether it was chosen or followed from the need; negative where the VKB strengthened the EGT. */
const umschichtungDesJahres = (
  { umschichtung, stand }: Plan['haushalt'],
  blatt: Rechenblatt,
): Angabe<'cent'> | null => {
  if (umschichtung?.art === 'festgelegt') return mitEigenemStand(umschichtung.betrag, stand);
  const zahl = blatt.get('haushalt.umschichtung' as Pfad);
  return zahl?.einheit === 'cent' ? { wert: zahl.wert, text: schreibeWert(zahl), schritt: 1, stand } : null;
};

type Transfer = NonNullable<Mittelangaben['passivAktivTransfer']>;

/** Case groups that ended with the old year run in the same months of the new one; with groups, last year's forecast is not needed. */
const transferImNeuenJahr = (transfer: Transfer, altesJahr: number, jahr: number): Transfer => {
  if (!transfer.faelle) return transfer;
  const spaeter = (monat: Monat): Monat => (monat + 12 * (jahr - altesJahr)) as Monat;
  return {
    faelle: Object.fromEntries(
      Object.entries(transfer.faelle).map(([schluessel, fall]) => [
        schluessel,
        monatTeile(fall.bis).jahr < jahr ? { ...fall, von: spaeter(fall.von), bis: spaeter(fall.bis) } : fall,
      ]),
    ),
  };
};
