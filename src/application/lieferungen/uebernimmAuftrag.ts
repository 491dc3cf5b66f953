import { eingangsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Auftrag, Auftragsergebnis, Protokolleintrag } from '#ports';
import { erstelleSchrittmelder, setzeStand } from './auftragsstand.ts';
import type { Lieferungsumgebung } from './lieferungsumgebung.ts';
import { behalteTabellen } from './tabellen.ts';
import { fuerBrowser } from './wortlaut.ts';

/** How much may be wrong with what is taken in. */
export type Uebernahmewahl = Readonly<{ fehlertoleranz: number; trotzEinbruch: boolean }>;

/** Takes in what was checked, whole or not at all. What only somebody's word stands in the way of goes back to be decided. */
export const uebernimmAuftrag = async (
  akteur: Akteur,
  id: string,
  wahl: Uebernahmewahl,
  umgebung: Lieferungsumgebung,
): Promise<void> => {
  if (!(await setzeStand(akteur, id, ['wartet'], { zustand: 'laeuft' }, umgebung))) return;
  const geholt = await umgebung.imMandanten(akteur, async tx => gelungen(await tx.auftraege.auftrag(id)));
  if (!geholt.ok || !geholt.wert) return;
  const bisher = geholt.wert.ergebnis ?? { meldungen: [] };
  const ergebnis = await nimmAuf(akteur, geholt.wert, wahl, umgebung).catch((fehler: unknown) => {
    umgebung.merkeFehler(fehler);
    return misslungen(melde(eingangsmeldungen.GESCHEITERT, '', {}));
  });
  if (!ergebnis.ok) {
    const { meldungen } = ergebnis;
    await setzeStand(
      akteur,
      id,
      ['laeuft'],
      { zustand: 'entscheidung', anteil: 100, ergebnis: { ...bisher, meldungen } },
      umgebung,
    );
    return;
  }
  await setzeStand(
    akteur,
    id,
    ['laeuft'],
    { zustand: 'fertig', anteil: 100, ergebnis: { ...bisher, ...ergebnis.wert.ergebnis } },
    umgebung,
    ergebnis.wert.eintrag,
  );
  await umgebung.eingang.entferne(akteur.jobcenter, id);
};

type Aufgenommenes = Readonly<{ ergebnis: Partial<Auftragsergebnis>; eintrag: Protokolleintrag }>;

const nimmAuf = async (
  akteur: Akteur,
  auftrag: Auftrag,
  wahl: Uebernahmewahl,
  umgebung: Lieferungsumgebung,
): Promise<Ergebnis<Aufgenommenes>> => {
  if (auftrag.art !== 'tabelle') return nimmLieferungAuf(akteur, auftrag, wahl, umgebung);
  const neueWerte = await behalteTabellen(akteur, auftrag, umgebung);
  return neueWerte.ok
    ? gelungen({
        ergebnis: { neueWerte: neueWerte.wert },
        eintrag: {
          vorgang: 'tabelle.uebernommen',
          gegenstand: `auftrag/${auftrag.id}`,
          nachher: { dateien: auftrag.dateien, neueWerte: neueWerte.wert },
        },
      })
    : neueWerte;
};

const nimmLieferungAuf = async (
  akteur: Akteur,
  { id, dateien }: Auftrag,
  { fehlertoleranz, trotzEinbruch }: Uebernahmewahl,
  umgebung: Lieferungsumgebung,
): Promise<Ergebnis<Aufgenommenes>> => {
  const quelle = await umgebung.eingang.quelle(akteur.jobcenter, id);
  if (quelle === null) return misslungen(melde(eingangsmeldungen.DATEIEN_WEG, '', {}));
  const schritte = erstelleSchrittmelder(akteur, id, umgebung);
  const uebernahme = await umgebung.lager.uebernimm(quelle, fehlertoleranz, schritte.melde, trotzEinbruch);
  await schritte.alle();
  const name = dateien[0] ?? '';
  if (!uebernahme.ok) return misslungen(...uebernahme.meldungen.map(m => fuerBrowser(m, quelle, name)));
  const { eintrag, neu, bericht } = uebernahme.wert;
  return gelungen({
    ergebnis: {
      kennung: eintrag.kennung,
      neu,
      lieferung: { ...bericht, befunde: [] },
      meldungen: bericht.befunde.map(m => fuerBrowser(m, quelle, name)),
    },
    eintrag: {
      vorgang: 'lieferung.uebernommen',
      gegenstand: `lieferung/${eintrag.kennung}`,
      nachher: {
        personen: eintrag.personen,
        abgelehnt: eintrag.abgelehnt,
        fehlertoleranz,
        trotzEinbruch,
        neu,
      },
    },
  });
};
