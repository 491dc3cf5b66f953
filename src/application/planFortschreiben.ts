import { alleTexte, durchgehe, type Handlungsansatz, type Plan } from '#domain/plan';
import type { Angabe } from '#domain/angaben';
import type { Mittelangaben } from '#domain/haushalt';
import type { Instrumentangaben } from '#domain/instrumente';
import type { Strukturangaben } from '#domain/strukturen';
import type { Ziel, Zielangaben } from '#domain/ziele';
import {
  liesGedruckt,
  monatTeile,
  schreibeWert,
  type Einheit,
  type Monat,
  type Pfad,
  type Rechenblatt,
  type Tag,
} from '#domain/werte';
import { durchgeformt } from './durchgeformt.ts';
import { mitTexten, umbenennung } from './fortgeschriebeneAdressen.ts';
import { benoetigteStaende, neueKennungen, type Kennungen } from './fortgeschriebeneStaende.ts';
import { ausgeschriebeneTexte, festschreibung, mitSaetzen, type Altplan } from './fortgeschriebeneTexte.ts';

/**
 * Next year's plan: what last year said becomes the comparison, everything that still holds last year's value or words stands in the list
 * of open places. What was printed, what was spent month by month, and the law it was calculated with stay behind.
 */
export const schreibeFort = (alt: Plan, blatt: Rechenblatt, jahr: number, heute: Tag): Plan => {
  const altplan: Altplan = { plan: alt, blatt };
  const spalte = spaltenschluessel(alt);
  const umbenannt = umbenennung(alt, jahr, spalte);
  const neueStaende = neueKennungen(alt, jahr);
  const umgebaut = imNeuenJahr(altplan, mitStaenden(ohneGedrucktes(alt), neueStaende), jahr, heute);
  const mitFeldern = mitTexten(umgebaut, text => (text.includes('{{') ? text : umbenannt(text)));
  const rechenbar = { ...mitFeldern, staende: benoetigteStaende(mitFeldern, alt, neueStaende) };
  const plan = mitZusagen(mitSaetzen(rechenbar, altplan, umbenannt), altplan);
  const ausgeschrieben = ausgeschriebeneTexte(rechenbar, plan);
  return {
    ...plan,
    fortschreibung: {
      ausJahr: alt.deckblatt.jahr,
      am: heute,
      offen: offeneStellen(plan, neueStaende),
      ...(ausgeschrieben.length > 0 && { ausgeschrieben }),
    },
  };
};

/** The parts of the plan as they are in the new year; texts and addresses are still the old ones. */
const imNeuenJahr = ({ plan: alt, blatt }: Altplan, umgestellt: Plan, jahr: number, heute: Tag): Plan => {
  const bisher = ohneGedrucktes(alt);
  const { instrumente, strukturen, ziele, dokument } = umgestellt;
  return {
    ...ohne(umgestellt, 'gedruckt', 'rechtsstand', 'fortschreibung'),
    deckblatt: fortgeschriebenesDeckblatt(alt, jahr, heute),
    haushalt: haushaltMitVergleich(umgestellt, bisher, blatt, spaltenschluessel(alt), jahr),
    ...(instrumente && {
      instrumente: instrumenteMitVorjahr(instrumente, bisher.instrumente, alt.deckblatt.jahr),
    }),
    ...(strukturen && { strukturen: strukturenMitVorjahr(strukturen, bisher.strukturen) }),
    ...(ziele && { ziele: zieleMitVorjahr(ziele, bisher.ziele, blatt, alt.deckblatt.jahr) }),
    ...(dokument && { dokument: dokumentOhneErledigtes(dokument) }),
  };
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
          const stand = alte?.stand ?? alt?.stand ?? '';
          const vorjahr = anteil && mitEigenemStand(anteil, stand);
          const frueher = mitEigenenStaenden(alte?.merkmale[kennung]?.frueher, stand);
          return [
            kennung,
            {
              ...ohne(merkmal, 'vorjahr', 'veraenderung', 'frueher'),
              ...frueher,
              ...(vorjahr && { vorjahr }),
            },
          ];
        });
        return [schluessel, { ...gruppe, merkmale: Object.fromEntries(merkmale) as typeof gruppe.merkmale }];
      }),
    ),
  }),
});

/** What was aimed at in earlier years keeps the Stände it had. */
const mitEigenenStaenden = <A extends Angabe<Einheit>>(
  frueher: Readonly<Record<string, A>> | undefined,
  stand: string,
  weiteres: Readonly<Record<string, A>> = {},
): Readonly<{ frueher?: Readonly<Record<string, A>> }> => {
  const alle = Object.entries({ ...frueher, ...weiteres }).map(
    ([jahr, angabe]) => [jahr, mitEigenemStand(angabe, stand)] as const,
  );
  return alle.length === 0 ? {} : { frueher: Object.fromEntries(alle) };
};

/**
 * What was aimed at becomes an earlier target and the previous year's value, unless the December of a quota says what was reached. What was
 * reached in single months belongs to the old year.
 */
const zieleMitVorjahr = (
  neu: Zielangaben,
  alt: Zielangaben | undefined,
  blatt: Rechenblatt,
  altesJahr: number,
): Zielangaben => ({
  ...neu,
  ...(neu.ziele && {
    ziele: Object.fromEntries(
      Object.entries(neu.ziele).map(([schluessel, ziel]) => {
        const bisher = alt?.ziele?.[schluessel];
        if (!alt || !bisher) return [schluessel, ziel];
        const bisheriges = zielwert(bisher, schluessel, blatt);
        const erreicht = bisher.art === 'quote' ? bisher.ist?.[`${altesJahr}-12`] : undefined;
        const vorjahr = erreicht ?? bisheriges;
        const frueher: Readonly<Record<string, Angabe<Einheit>>> = bisher.frueher ?? {};
        return [
          schluessel,
          {
            ...ohne(ziel, 'vorjahr', 'verlaufVorjahr', 'ist', 'frueher'),
            ...mitEigenenStaenden(frueher, alt.stand, bisheriges && { [String(altesJahr)]: bisheriges }),
            ...(vorjahr && { vorjahr: mitEigenemStand(vorjahr, alt.stand) }),
          } as typeof ziel,
        ];
      }),
    ),
  }),
});

/** The value of a target: as said, or as it followed from its base or parts. */
const zielwert = ({ vorgabe }: Ziel, schluessel: string, blatt: Rechenblatt): Angabe<Einheit> | undefined => {
  if (vorgabe?.art === 'wert') return vorgabe.wert;
  const zahl = ['wert', 'wertAusTeilen'].flatMap(
    feld => blatt.get(`ziele.ziele.${schluessel}.${feld}` as Pfad) ?? [],
  )[0];
  if (!zahl) return undefined;
  if (zahl.einheit === 'anzahl') return { wert: zahl.wert, text: zahl.wert, schritt: 1 };
  const text = schreibeWert(zahl);
  const gelesen = liesGedruckt(text, zahl.einheit);
  return gelesen.ok ? { wert: gelesen.wert.wert, text, schritt: gelesen.wert.schritt } : undefined;
};

/** Longest text a promise may have. */
const ZUSAGE_HOECHSTENS = 5_000;

/** Each Handlungsansatz keeps its text; what last year's plan promised stands beside it, with the figures of that plan. */
const mitZusagen = (plan: Plan, alt: Altplan): Plan => {
  const schreibeAus = festschreibung(alt);
  const mitZusage = (ansatz: Handlungsansatz, alter: Handlungsansatz): Handlungsansatz => ({
    ...ansatz,
    vorjahr: { zusage: schreibeAus(alter.text ?? alter.titel).slice(0, ZUSAGE_HOECHSTENS) },
  });
  if (!plan.schwerpunkte) return plan;
  return {
    ...plan,
    schwerpunkte: Object.fromEntries(
      Object.entries(plan.schwerpunkte).map(([schluessel, schwerpunkt]) => {
        const alte = alt.plan.schwerpunkte?.[schluessel]?.handlungsansaetze ?? {};
        const ansaetze = Object.entries(schwerpunkt.handlungsansaetze ?? {}).map(
          ([s, ansatz]) => [s, mitZusage(ansatz, alte[s] ?? ansatz)] as const,
        );
        return [
          schluessel,
          {
            ...schwerpunkt,
            ...(ansaetze.length > 0 && { handlungsansaetze: Object.fromEntries(ansaetze) }),
          },
        ];
      }),
    ),
  };
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
  /(?:^haushalt\.(?:vergleich|umschichtungFrueher)|\.vorjahr|\.frueher|\.verlaufVorjahr|\.reihe)(?:\.|$)/;
/** Longest list the file takes. */
const OFFEN_HOECHSTENS = 5_000;

/** Every said value, text, date, Annahme and accepted finding that is still last year's, and every Stand that was copied. */
const offeneStellen = (plan: Plan, neu: Kennungen): readonly string[] => {
  const { format: _, deckblatt: __, staende, annahmen = {}, geprueft = {}, ...teile } = plan;
  const werte = durchgehe(teile, []).flatMap(f => (f.art === 'angabe' ? [f.ort.join('.')] : []));
  const zeitpunkte = felderIn(teile, '').flatMap(({ ort, feld, wert }) =>
    istZeitOderWort(feld, wert) ? [ort] : [],
  );
  const texte = alleTexte(plan).map(t => t.adresse);
  const kopien = [...neu.values()].filter(kennung => kennung in staende).map(k => `staende.${k}`);
  const angenommen = Object.keys(annahmen).map(k => `annahmen.${k}`);
  const vermerkt = Object.keys(geprueft).map(k => `geprueft.${k}`);
  return [...new Set([...kopien, ...angenommen, ...vermerkt, ...werte, ...zeitpunkte, ...texte])]
    .filter(ort => !AUS_FRUEHEREN_JAHREN.test(ort))
    .slice(0, OFFEN_HOECHSTENS);
};

type Feld = Readonly<{ ort: string; feld: string; wert: string | number }>;

/** Every field that is a word or a day, none inside a value. */
const felderIn = (teil: unknown, ort: string): readonly Feld[] => {
  if (typeof teil !== 'object' || teil === null || 'schritt' in teil) return [];
  return Object.entries(teil).flatMap(([feld, wert]: [string, unknown]) => {
    const hier = ort === '' ? feld : `${ort}.${feld}`;
    return typeof wert === 'string' || typeof wert === 'number'
      ? [{ ort: hier, feld, wert }]
      : felderIn(wert, hier);
  });
};

/** Days and months of the old year, reasons and effects, and every name that has a year in it. */
const istZeitOderWort = (feld: string, wert: string | number): boolean =>
  typeof wert === 'number' ? ZEITFELDER.has(feld) : WORTFELDER.has(feld) || JAHR_IM_NAMEN.test(wert);

const ZEITFELDER: ReadonlySet<string> = new Set(['von', 'bis', 'bewilligt', 'termin', 'sitzung', 'frist']);
const WORTFELDER: ReadonlySet<string> = new Set(['wirkung', 'grund', 'begruendung', 'fussnote']);
const JAHR_IM_NAMEN = /(?<![\w.{-])20\d{2}(?![\w-])/;
