import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { GespeicherterPlan, Wegzeile } from '#application/planung';
import { tagAlsIso, tagAlsText } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { darfImHaus } from '../darstellung/rechte.ts';
import { adresseDerFassung } from '../darstellung/planadresse.ts';
import { tagesangabe } from '../darstellung/zeitpunkttext.ts';
import { texte } from './texte.ts';

/** A step as the page shows it; iso: its day for the form. */
export type Schrittdarstellung = ReturnType<typeof schrittdarstellung>;

export const schrittdarstellung = ({ frist, erledigt, eintrag, ausstehend, ...schritt }: Wegzeile) => ({
  schluessel: schritt.schluessel,
  name: schritt.name,
  wer: schritt.wer,
  rechtsgrundlage: schritt.rechtsgrundlage,
  beschliesst: schritt.beschliesst,
  freiwillig: schritt.freiwillig,
  frist: frist === null ? null : tagAlsText(frist),
  erledigt: erledigt === null ? null : tagAlsText(erledigt),
  iso: erledigt === null ? '' : tagAlsIso(erledigt),
  bemerkung: eintrag?.bemerkung ?? '',
  eingetragen: eintrag ? texte.eingetragen(eintrag.von, tagesangabe(eintrag.eingetragenAm)) : '',
  ausstehend: ausstehend.join(', '),
});

type Fassungskopf = Extract<
  Awaited<ReturnType<Arbeitsplatz['beschluss']['fassungen']>>,
  { ok: true }
>['wert'][number];

/** A Fassung in the list, with the way to it. */
export type Fassungsdarstellung = ReturnType<typeof fassungsdarstellung>;

export const fassungsdarstellung = (
  kennung: string,
  neueste: number,
  { nummer, zustand, angelegtAm, anlass, beschlossenAm, freigegebenAm, dokument }: Fassungskopf,
) => ({
  nummer,
  zustand,
  ziel: `/planung/${adresseDerFassung(nummer === neueste ? { kennung } : { kennung, fassung: nummer })}`,
  begonnen: tagesangabe(angelegtAm),
  anlass: anlass ?? '',
  beschlossenAm: beschlossenAm === null ? '' : tagAlsText(beschlossenAm),
  freigegebenAm: freigegebenAm === null ? '' : tagesangabe(freigegebenAm),
  pdf: dokument === null ? null : `/planung/${kennung}/beschluss/${nummer}`,
});

/** What this person can do with the plan where it stands. */
export const moeglichkeiten = (
  { kopf: { zustand, szenarioVon } }: GespeicherterPlan,
  akteur: Akteur,
  aeltere: boolean,
) => {
  const hier = !aeltere && szenarioVon === undefined;
  const inAbstimmung = zustand === 'in Abstimmung';
  const beschlossen = zustand === 'beschlossen';
  return {
    abstimmen: hier && !inAbstimmung && !beschlossen && darfImHaus(akteur, 'plan.abstimmen'),
    zurueck: hier && inAbstimmung && darfImHaus(akteur, 'plan.abstimmen'),
    beschliessen: hier && inAbstimmung && darfImHaus(akteur, 'plan.beschliessen'),
    fortschreiben: hier && beschlossen && darfImHaus(akteur, 'plan.fortschreiben'),
    naechstesJahr: hier && darfImHaus(akteur, 'plan.anlegen'),
    freigeben: szenarioVon === undefined && darfImHaus(akteur, 'plan.freigeben'),
    schritt: hier && darfImHaus(akteur, 'plan.schritt'),
  };
};

export type Moeglichkeiten = ReturnType<typeof moeglichkeiten>;
