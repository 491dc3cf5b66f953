import type { Rechenblatt, Tag } from '#domain/werte';
import type { Handlungsansatz, Plan } from '#domain/plan';
import { mitTexten, umbenennung } from './fortschreibung/adressen.ts';
import { durchgeformt } from './fortschreibung/durchgeformt.ts';
import { haushaltMitVergleich } from './fortschreibung/haushalt.ts';
import { offeneStellen } from './fortschreibung/offeneStellen.ts';
import { ohne } from './fortschreibung/ohne.ts';
import { benoetigteStaende, neueKennungen, type Kennungen } from './fortschreibung/staende.ts';
import { ausgeschriebeneTexte, festschreibung, mitSaetzen, type Altplan } from './fortschreibung/texte.ts';
import {
  instrumenteMitVorjahr,
  strukturenMitVorjahr,
  zieleMitVorjahr,
} from './fortschreibung/vorjahreswerte.ts';

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
