import { STANDARDSCHUTZ } from '#domain/kennzahlen';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung, type Monat } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Lieferungseintrag } from '#ports';
import { erklaereKennzahl } from '../kennzahlen/erklaerung/erklaereKennzahl.ts';
import type { Erklaerung } from '../kennzahlen/erklaerung/typen.ts';
import { stelleAmtlicheDaneben, type Abgleichzeile } from '../kennzahlen/stelleAmtlicheDaneben.ts';
import { angebotAus } from './angebot.ts';
import type { Auskunft } from './auskunft.ts';
import { UEBLICH, type Auskunftsfrage, type Rohfrage } from './auskunftsfrage.ts';
import { auskunftsmeldungen } from './auskunftsmeldungen.ts';
import type { Auskunftsumgebung } from './auskunftsumgebung.ts';
import { auskunftssatz } from './auskunftssatz.ts';
import { fragbares, type Fragbares } from './fragbares.ts';
import { liesFrage } from './liesFrage.ts';
import { festeReihe, reihenAus, type Tafelwahl } from './reihen.ts';
import type { Sicht } from './sicht.ts';
import { ALTERSGRENZEN, holeTafel, merkmaleVon, Tafelfehler, type Tafelquelle } from './tafel.ts';
import { wessenZahlen, type Zahlenzugang } from './wessenZahlen.ts';

/** Answers a question about figures as far as this person may know it. */
export const beantworte = async (
  akteur: Akteur,
  roh: Rohfrage,
  umgebung: Auskunftsumgebung,
): Promise<Ergebnis<Auskunft>> => {
  const zugang = await wessenZahlen(akteur, umgebung);
  if (!zugang.ok) return zugang;
  if (zugang.wert.nurAmtlich) return misslungen(melde(auskunftsmeldungen.NUR_AMTLICH, '', {}));
  const nummer = zugang.wert.jobcenter.find(n => n === roh.jobcenter) ?? zugang.wert.jobcenter[0] ?? '';
  const lieferungen = await geltende(umgebung, zugang.wert);
  const lieferung = lieferungen.find(l => l.jobcenter === nummer);
  if (!lieferung) return misslungen(melde(auskunftsmeldungen.KEINE_LIEFERUNG, '', {}));
  try {
    return gelungen(await auskunftAus(roh, zugang.wert, lieferung, lieferungen, umgebung));
  } catch (fehler) {
    if (fehler instanceof Tafelfehler) return misslungen(...fehler.meldungen);
    throw fehler;
  }
};

/** The delivery that counts of each Jobcenter. */
const geltende = async (
  { lager }: Auskunftsumgebung,
  { jobcenter }: Zahlenzugang,
): Promise<readonly Lieferungseintrag[]> =>
  (await Promise.all(jobcenter.map(async n => lager.lieferungen(n)))).flatMap(
    alle => alle.find(l => l.gilt) ?? [],
  );

const auskunftAus = async (
  roh: Rohfrage,
  zugang: Zahlenzugang,
  lieferung: Lieferungseintrag,
  lieferungen: readonly Lieferungseintrag[],
  umgebung: Auskunftsumgebung,
): Promise<Auskunft> => {
  const quelle = { lager: umgebung.lager, speicher: umgebung.speicher, lieferung };
  const { zahl, hinweise } = liesZahl(roh.zahl);
  const wessen = lieferungen.map(l => ({ nummer: l.jobcenter, name: l.name }));
  const merkmale = await merkmaleVon(quelle, zahl.verbund);
  const angebot = angebotAus(lieferung, merkmale, zugang, wessen);
  const gelesen = liesFrage(roh, lieferung.jobcenter, zahl, angebot);
  const { frage } = gelesen;
  const sicht: Sicht = { geschuetzt: frage.geschuetzt, eigene: zugang.eigeneTeams };
  const tafeln = { ...(await tafelnFuer(quelle, frage, zahl, sicht)), merkmale };
  const reihen = zahl.fest ? [festeReihe(frage, zahl, tafeln)] : reihenAus(frage, zahl, tafeln, angebot);
  const { jobcenter, name, kennung, ladestand, vonMonat, bisMonat } = lieferung;
  return {
    frage,
    angebot,
    hinweise: [...hinweise, ...gelesen.hinweise],
    zahl,
    herkunft: { jobcenter, name, kennung, ladestand, vonMonat, bisMonat },
    eigeneTeams: tafeln.eigeneTeams,
    reihen,
    satz: auskunftssatz(zahl, frage, reihen),
    erklaerung: await erklaerungZu(quelle, frage, zahl, letzterMonat(reihen)),
    amtlich: await amtlicheZu(umgebung, lieferung, frage, zahl, tafeln),
  };
};

const liesZahl = (id: string | undefined): Readonly<{ zahl: Fragbares; hinweise: readonly Meldung[] }> => {
  const alle = fragbares();
  const ueblich = alle.find(f => f.id === UEBLICH.zahl);
  if (!ueblich) throw new Error('Die übliche Kennzahl fehlt im Katalog');
  const gefragt = alle.find(f => f.id.toLowerCase() === id?.toLowerCase());
  if (gefragt || !id) return { zahl: gefragt ?? ueblich, hinweise: [] };
  const parameter = { angabe: 'Die Kennzahl', wert: id.slice(0, 40), stattdessen: ueblich.name };
  return { zahl: ueblich, hinweise: [melde(auskunftsmeldungen.UNBEKANNT, '', parameter)] };
};

/** Everybody who is asked for stands in the table by their own Merkmal, never in a finer one, so that it is the same in every view. */
const tafelnFuer = async (
  quelle: Tafelquelle,
  { fuer, je }: Auskunftsfrage,
  { verbund, fest }: Fragbares,
  sicht: Sicht,
): Promise<Omit<Tafelwahl, 'merkmale'>> => {
  const eines = fuer?.merkmal ?? null;
  const gesamt = await holeTafel(quelle, verbund, eines === null ? [] : [eines], sicht);
  const weiteres = je ?? fest?.gruppe.merkmal ?? null;
  const merkmale = [eines, weiteres].filter(m => m !== null);
  const gegliedert = weiteres === null ? gesamt : await holeTafel(quelle, verbund, merkmale, sicht);
  const eigene = sicht.geschuetzt && merkmale.includes('team') ? sicht.eigene : [];
  return { gesamt, gegliedert, ladestand: quelle.lieferung.ladestand, eigeneTeams: eigene };
};

const letzterMonat = (reihen: ReturnType<typeof reihenAus>): Monat | null =>
  reihen[0]?.werte.findLast(w => w.wert !== null)?.monat ?? null;

/** Of everybody only: what parts of groups would say beside the table is not protected together with it. */
const erklaerungZu = async (
  { lager, speicher, lieferung }: Tafelquelle,
  { fuer, gegen, geschuetzt }: Auskunftsfrage,
  { id, fest }: Fragbares,
  monat: Monat | null,
): Promise<Erklaerung | null> => {
  if (fuer || (fest && geschuetzt) || monat === null) return null;
  const { jobcenter, kennung, pruefsumme } = lieferung;
  const davor = (monat - (gegen === 'vormonat' ? 1 : 12)) as Monat;
  const schluessel = JSON.stringify([kennung, pruefsumme, 'erklaerung', geschuetzt, id, monat, davor]);
  return speicher(jobcenter, schluessel, async () => {
    const erklaert = await erklaereKennzahl(
      lager,
      { art: 'lager', jobcenter, kennung },
      {
        id,
        monat,
        gegen: davor,
        je: null,
        schutz: geschuetzt ? STANDARDSCHUTZ : null,
        mindestluecke: 0,
        altersgrenzen: ALTERSGRENZEN,
      },
    );
    return erklaert.ok ? erklaert.wert : null;
  });
};

/** Published values of everybody beside the own ones, where some are kept. */
const amtlicheZu = async (
  { aggregate }: Auskunftsumgebung,
  lieferung: Lieferungseintrag,
  { fuer, bis, monate }: Auskunftsfrage,
  { aus, teil, fest }: Fragbares,
  { gesamt }: Pick<Tafelwahl, 'gesamt'>,
): Promise<readonly Abgleichzeile[]> => {
  if (fuer || fest || teil === 'zaehler') return [];
  const bestand = await aggregate(lieferung.jobcenter).lies(lieferung.jobcenter);
  if (!bestand.ok) return [];
  const zeilen = gesamt.filter(z => z.kennzahl === aus && z.monat > bis - monate && z.monat <= bis);
  const bericht = {
    lieferung: { ...lieferung, befunde: [] },
    kennzahlen: zeilen,
    groessen: [],
    jahreswerte: [],
  };
  return stelleAmtlicheDaneben(bericht, bestand.wert.kennzahlen);
};
