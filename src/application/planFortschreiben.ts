import { alleTexte, durchgehe, type Handlungsansatz, type Plan, type Schwerpunkt } from '#domain/plan';
import type { Angabe } from '#domain/angaben';
import type { Mittelangaben } from '#domain/haushalt';
import type { Instrumentangaben } from '#domain/instrumente';
import type { Strukturangaben } from '#domain/strukturen';
import type { Zielangaben } from '#domain/ziele';
import { monatTeile, schreibeWert, type Monat, type Pfad, type Rechenblatt, type Tag } from '#domain/werte';
import { eingesetzt } from './dokument/laeufe.ts';
import { durchgeformt } from './durchgeformt.ts';
import { mitAdressen } from './fortgeschriebeneAdressen.ts';
import { benoetigteStaende, neueKennungen, type Kennungen } from './fortgeschriebeneStaende.ts';

/**
 * Next year's plan: what last year said becomes the comparison, everything that still holds last year's value or words stands in the list
 * of open places. What was printed, what was spent month by month, and the law it was calculated with stay behind.
 */
export const schreibeFort = (alt: Plan, blatt: Rechenblatt, jahr: number, heute: Tag): Plan => {
  const ohneDruck = ohneGedrucktes(alt);
  const neueStaende = neueKennungen(alt, jahr);
  const umgestellt = mitStaenden(ohneDruck, neueStaende);
  const spalte = spaltenschluessel(alt);
  const plan: Plan = mitAdressen(
    {
      ...ohne(umgestellt, 'gedruckt', 'rechtsstand', 'fortschreibung'),
      deckblatt: fortgeschriebenesDeckblatt(alt, jahr, heute),
      haushalt: haushaltMitVergleich(umgestellt, ohneDruck, blatt, spalte, jahr),
      ...(umgestellt.instrumente && {
        instrumente: instrumenteMitVorjahr(umgestellt.instrumente, ohneDruck.instrumente, alt.deckblatt.jahr),
      }),
      ...(umgestellt.strukturen && {
        strukturen: strukturenMitVorjahr(umgestellt.strukturen, ohneDruck.strukturen),
      }),
      ...(umgestellt.ziele && { ziele: zieleMitVorjahr(umgestellt.ziele, ohneDruck.ziele) }),
      ...(umgestellt.schwerpunkte && { schwerpunkte: schwerpunkteMitZusage(umgestellt.schwerpunkte, blatt) }),
      ...(umgestellt.dokument && { dokument: dokumentOhneErledigtes(umgestellt.dokument) }),
    },
    alt,
    spalte,
  );
  const mitAllen: Plan = { ...plan, staende: benoetigteStaende(plan, alt, neueStaende) };
  const offen = offeneStellen(mitAllen, neueStaende);
  return { ...mitAllen, fortschreibung: { ausJahr: alt.deckblatt.jahr, am: heute, offen } };
};

const ohne = <T extends object, K extends keyof T>(von: T, ...felder: readonly K[]): Omit<T, K> =>
  Object.fromEntries(
    Object.entries(von).filter(([feld]) => !(felder as readonly string[]).includes(feld)),
  ) as Omit<T, K>;

/** Only said values and the plan itself have a field of this name. */
const ohneGedrucktes = (plan: Plan): Plan =>
  durchgeformt(plan, objekt => ('gedruckt' in objekt ? ohne(objekt, 'gedruckt') : objekt));

const mitStaenden = (plan: Plan, neu: Kennungen): Plan =>
  durchgeformt(plan, objekt => {
    const { stand } = objekt;
    return typeof stand === 'string' && neu.has(stand) ? { ...objekt, stand: neu.get(stand) } : objekt;
  });

const fortgeschriebenesDeckblatt = ({ deckblatt }: Plan, jahr: number, heute: Tag): Plan['deckblatt'] => ({
  ...deckblatt,
  titel: deckblatt.titel.replaceAll(String(deckblatt.jahr), String(jahr)),
  jahr,
  stand: heute,
  zustand: 'Entwurf',
});

const spaltenschluessel = ({ deckblatt }: Plan): string => `jahr_${deckblatt.jahr}`;

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

/** Last year's own figures become the column to compare with; what belongs to single months and past years goes. */
const haushaltMitVergleich = (
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

/** A value that moves out of its block names the Stand it had there. */
const mitEigenemStand = <A extends Readonly<{ stand?: string; annahme?: string }>>(
  angabe: A,
  stand: string,
): A => (angabe.annahme === undefined && angabe.stand === undefined ? { ...angabe, stand } : angabe);

/** menge becomes vorjahr and stays until it is renewed; what explained last year's change goes. */
const instrumenteMitVorjahr = (
  neu: Instrumentangaben,
  alt: Instrumentangaben | undefined,
  vorjahr: number,
): Instrumentangaben => {
  const zeilen = Object.entries(neu.zeilen ?? {}).map(([schluessel, zeile]) => {
    const menge = alt?.zeilen?.[schluessel]?.menge;
    const rest = ohne(zeile, 'vorjahr', 'vorjahreseinheit', 'eintrittsverlauf');
    return [schluessel, { ...rest, ...(menge && { vorjahr: mitEigenemStand(menge, alt.stand) }) }] as const;
  });
  const aussagen = Object.entries(neu.aussagen ?? {}).filter(([, a]) => a.art === 'foerderintensitaet');
  return {
    ...ohne(neu, 'aussagen'),
    vorjahr: { bezeichnung: String(vorjahr), jahr: vorjahr },
    ...(neu.zeilen && { zeilen: Object.fromEntries(zeilen) }),
    ...(aussagen.length > 0 && { aussagen: Object.fromEntries(aussagen) }),
  };
};

const strukturenMitVorjahr = (neu: Strukturangaben, alt: Strukturangaben | undefined): Strukturangaben => ({
  ...ohne(neu, 'richtungsaussagen'),
  ...(neu.gruppen && {
    gruppen: Object.fromEntries(
      Object.entries(neu.gruppen).map(([schluessel, gruppe]) => {
        const alte = alt?.gruppen?.[schluessel];
        const merkmale = Object.entries(gruppe.merkmale).map(([kennung, merkmal]) => {
          const anteil = alte?.merkmale[kennung]?.anteil;
          const vorjahr = anteil && mitEigenemStand(anteil, alte.stand ?? alt?.stand ?? '');
          return [kennung, { ...ohne(merkmal, 'vorjahr', 'veraenderung'), ...(vorjahr && { vorjahr }) }];
        });
        return [schluessel, { ...gruppe, merkmale: Object.fromEntries(merkmale) as typeof gruppe.merkmale }];
      }),
    ),
  }),
});

/** A target value becomes the previous year's; what was reached in single months belongs to the old year. */
const zieleMitVorjahr = (neu: Zielangaben, alt: Zielangaben | undefined): Zielangaben => ({
  ...neu,
  ...(neu.ziele && {
    ziele: Object.fromEntries(
      Object.entries(neu.ziele).map(([schluessel, ziel]) => {
        const vorgabe = alt?.ziele?.[schluessel]?.vorgabe;
        const vorjahr =
          vorgabe?.art === 'wert' && alt ? { vorjahr: mitEigenemStand(vorgabe.wert, alt.stand) } : {};
        return [schluessel, { ...ohne(ziel, 'vorjahr', 'verlaufVorjahr', 'ist'), ...vorjahr } as typeof ziel];
      }),
    ),
  }),
});

/** Longest text a promise may have. */
const ZUSAGE_HOECHSTENS = 5_000;

/** Each Handlungsansatz keeps its text; what last year's plan promised stands beside it, with the figures of that plan. */
const schwerpunkteMitZusage = (
  schwerpunkte: Readonly<Record<string, Schwerpunkt>>,
  blatt: Rechenblatt,
): Readonly<Record<string, Schwerpunkt>> => {
  const mitZusage = (ansatz: Handlungsansatz): Handlungsansatz => ({
    ...ansatz,
    vorjahr: { zusage: eingesetzt(ansatz.text ?? ansatz.titel, blatt).slice(0, ZUSAGE_HOECHSTENS) },
  });
  return Object.fromEntries(
    Object.entries(schwerpunkte).map(([schluessel, schwerpunkt]) => [
      schluessel,
      {
        ...schwerpunkt,
        ...(schwerpunkt.handlungsansaetze && {
          handlungsansaetze: Object.fromEntries(
            Object.entries(schwerpunkt.handlungsansaetze).map(([s, a]) => [s, mitZusage(a)]),
          ),
        }),
      },
    ]),
  );
};

const dokumentOhneErledigtes = (dokument: NonNullable<Plan['dokument']>): NonNullable<Plan['dokument']> => ({
  ...dokument,
  ...(dokument.beschluss && { beschluss: ohne(dokument.beschluss, 'sitzung', 'vorlagennummer') }),
  ...(dokument.kalender && {
    kalender: Object.fromEntries(
      Object.entries(dokument.kalender).map(([s, schritt]) => [s, ohne(schritt, 'frist', 'erledigt')]),
    ),
  }),
});

const AUS_FRUEHEREN_JAHREN =
  /(?:^haushalt\.(?:vergleich|umschichtungFrueher)|\.vorjahr|\.verlaufVorjahr|\.reihe)(?:\.|$)/;
/** Longest list the file takes. */
const OFFEN_HOECHSTENS = 5_000;

/** Every said value, text, date and Annahme that is still last year's, and every Stand that was copied. */
const offeneStellen = (plan: Plan, neu: Kennungen): readonly string[] => {
  const { deckblatt: _, staende, annahmen = {}, geprueft: __, ...teile } = plan;
  const werte = durchgehe(teile, []).flatMap(f => (f.art === 'angabe' ? [f.ort.join('.')] : []));
  const termine = Object.entries(plan.schwerpunkte ?? {}).flatMap(([s, { handlungsansaetze }]) =>
    Object.entries(handlungsansaetze ?? {}).flatMap(([a, { termin }]) =>
      termin === undefined ? [] : [`schwerpunkte.${s}.handlungsansaetze.${a}.termin`],
    ),
  );
  const laufzeiten = Object.keys(plan.haushalt.passivAktivTransfer?.faelle ?? {}).flatMap(fall =>
    ['von', 'bis'].map(ende => `haushalt.passivAktivTransfer.faelle.${fall}.${ende}`),
  );
  const texte = alleTexte(plan).map(t => t.adresse);
  const kopien = [...neu.values()].filter(kennung => kennung in staende).map(k => `staende.${k}`);
  const angenommen = Object.keys(annahmen).map(k => `annahmen.${k}`);
  return [...kopien, ...angenommen, ...werte, ...laufzeiten, ...termine, ...texte]
    .filter(ort => !AUS_FRUEHEREN_JAHREN.test(ort))
    .slice(0, OFFEN_HOECHSTENS);
};
