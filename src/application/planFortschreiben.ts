import { alleTexte, durchgehe, type Handlungsansatz, type Plan, type Schwerpunkt } from '#domain/plan';
import type { Mittelangaben } from '#domain/haushalt';
import type { Instrumentangaben } from '#domain/instrumente';
import type { Strukturangaben } from '#domain/strukturen';
import type { Zielangaben } from '#domain/ziele';
import type { Rechenblatt, Stand, Tag } from '#domain/werte';
import { eingesetzt } from './dokument/laeufe.ts';

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
      haushalt: haushaltMitVergleich(umgestellt, ohneDruck, spalte, jahr),
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

/** The same data with every object below it changed. */
const durchgeformt = <T>(wert: T, forme: (objekt: Readonly<Record<string, unknown>>) => object): T => {
  if (Array.isArray(wert)) return wert.map(teil => durchgeformt(teil as unknown, forme)) as T;
  if (typeof wert !== 'object' || wert === null) return wert;
  const kinder = Object.entries(wert).map(([feld, teil]) => [feld, durchgeformt(teil as unknown, forme)]);
  return forme(Object.fromEntries(kinder) as Readonly<Record<string, unknown>>) as T;
};

/** Only said values and the plan itself have a field of this name. */
const ohneGedrucktes = (plan: Plan): Plan =>
  durchgeformt(plan, objekt => ('gedruckt' in objekt ? ohne(objekt, 'gedruckt') : objekt));

type Kennungen = ReadonlyMap<string, string>;

/** For every Stand of the old plan the key of its successor: with the year replaced, or put behind. */
const neueKennungen = ({ staende, deckblatt }: Plan, jahr: number): Kennungen => {
  const vergeben = new Set(Object.keys(staende));
  return new Map(
    Object.keys(staende).map(kennung => {
      const mitJahr = kennung.includes(String(deckblatt.jahr))
        ? kennung.replace(String(deckblatt.jahr), String(jahr))
        : `${kennung.slice(0, 50)}_${jahr}`;
      const frei = vergeben.has(mitJahr) ? `${kennung.slice(0, 45)}_neu_${jahr}` : mitJahr;
      vergeben.add(frei);
      return [kennung, frei];
    }),
  );
};

const mitStaenden = (plan: Plan, neu: Kennungen): Plan =>
  durchgeformt(plan, objekt => {
    const { stand } = objekt;
    return typeof stand === 'string' && neu.has(stand) ? { ...objekt, stand: neu.get(stand) } : objekt;
  });

/** Comparison and history keep the Stände they had; successors are provisional copies. */
const benoetigteStaende = (plan: Plan, alt: Plan, neu: Kennungen): Plan['staende'] => {
  const benutzt = new Set(
    durchgehe({ ...plan, deckblatt: null, staende: null }, []).flatMap(f =>
      f.art === 'stand' ? [f.stand] : (f.angabe.stand ?? []),
    ),
  );
  const alle: readonly (readonly [string, Stand])[] = Object.entries(alt.staende).flatMap(
    ([kennung, stand]) => [
      [kennung, stand] as const,
      [neu.get(kennung) ?? kennung, { ...stand, datenstand: 'vorlaeufig' }] as const,
    ],
  );
  return Object.fromEntries(alle.filter(([kennung]) => benutzt.has(kennung)));
};

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
  spalte: string,
  jahr: number,
): Plan['haushalt'] => {
  const mittel = Object.fromEntries(
    Object.entries(alt).filter(([feld]) => (MITTEL as readonly string[]).includes(feld)),
  ) as Pick<Plan['haushalt'], keyof Mittelangaben>;
  const spaeter = <T>(nachJahr: Readonly<Record<string, T>> = {}): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(nachJahr).filter(([j]) => Number(j) > jahr));
  const { bindungen, planung, mittelabfluss, ...rest } = haushalt;
  const frueher = {
    ...alt.umschichtungFrueher,
    ...(alt.umschichtung?.art === 'festgelegt' && {
      [String(deckblatt.jahr)]: mitEigenemStand(alt.umschichtung.betrag, alt.stand),
    }),
  };
  return {
    ...rest,
    vergleich: { [spalte]: { bezeichnung: String(deckblatt.jahr), jahr: deckblatt.jahr, ...mittel } },
    ...(Object.keys(frueher).length > 0 && { umschichtungFrueher: frueher }),
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

/** Addresses of the old comparison with the year before now mean the new one. */
const mitAdressen = (plan: Plan, alt: Plan, spalte: string): Plan => {
  const bisher = Object.entries(alt.haushalt.vergleich ?? {}).find(
    ([, s]) => s.jahr === alt.deckblatt.jahr - 1,
  );
  if (!bisher) return plan;
  const [von, nach] = [`haushalt.vergleich.${bisher[0]}.`, `haushalt.vergleich.${spalte}.`];
  return durchgeformt(plan, objekt =>
    Object.fromEntries(
      Object.entries(objekt).map(([feld, wert]) => [
        feld,
        typeof wert === 'string' ? wert.replaceAll(von, nach) : wert,
      ]),
    ),
  );
};

const AUS_FRUEHEREN_JAHREN =
  /(?:^haushalt\.(?:vergleich|umschichtungFrueher|grenzen)|\.vorjahr|\.verlaufVorjahr|\.reihe)(?:\.|$)/;
/** Longest list the file takes. */
const OFFEN_HOECHSTENS = 5_000;

/** Every said value, text and date that is still last year's, and every Stand that was copied. */
const offeneStellen = (plan: Plan, neu: Kennungen): readonly string[] => {
  const { deckblatt: _, staende, annahmen: __, geprueft: ___, ...teile } = plan;
  const werte = durchgehe(teile, []).flatMap(f => (f.art === 'angabe' ? [f.ort.join('.')] : []));
  const termine = Object.entries(plan.schwerpunkte ?? {}).flatMap(([s, { handlungsansaetze }]) =>
    Object.entries(handlungsansaetze ?? {}).flatMap(([a, { termin }]) =>
      termin === undefined ? [] : [`schwerpunkte.${s}.handlungsansaetze.${a}.termin`],
    ),
  );
  const texte = alleTexte(plan).map(t => t.adresse);
  const kopien = [...neu.values()].filter(kennung => kennung in staende).map(k => `staende.${k}`);
  return [...kopien, ...werte, ...termine, ...texte]
    .filter(ort => !AUS_FRUEHEREN_JAHREN.test(ort))
    .slice(0, OFFEN_HOECHSTENS);
};
