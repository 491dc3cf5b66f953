import { eingangsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Auftrag, Auftragsergebnis } from '#ports';
import { erstelleSchrittmelder, setzeStand } from './auftragsstand.ts';
import type { Lieferungsumgebung } from './lieferungsumgebung.ts';
import { pruefeTabellen } from './tabellen.ts';
import { fuerBrowser } from './wortlaut.ts';

/** Checks what was uploaded. Afterwards somebody decides; what cannot be taken in at all goes at once. */
export const pruefeAuftrag = async (
  akteur: Akteur,
  id: string,
  umgebung: Lieferungsumgebung,
): Promise<void> => {
  if (!(await setzeStand(akteur, id, ['wartet'], { zustand: 'laeuft', anteil: 0, schritte: [] }, umgebung)))
    return;
  const ergebnis = await pruefe(akteur, id, umgebung).catch((fehler: unknown) => {
    umgebung.merkeFehler(fehler);
    return misslungen(melde(eingangsmeldungen.GESCHEITERT, '', {}));
  });
  if (ergebnis.ok) {
    await setzeStand(
      akteur,
      id,
      ['laeuft'],
      { zustand: 'entscheidung', anteil: 100, ergebnis: ergebnis.wert },
      umgebung,
    );
    return;
  }
  await umgebung.eingang.entferne(akteur.jobcenter, id);
  await setzeStand(
    akteur,
    id,
    ['laeuft'],
    { zustand: 'gescheitert', ergebnis: { meldungen: ergebnis.meldungen } },
    umgebung,
    {
      vorgang: 'lieferung.abgelehnt',
      gegenstand: `auftrag/${id}`,
      nachher: ergebnis.meldungen[0]?.code ?? null,
    },
  );
};

const pruefe = async (
  akteur: Akteur,
  id: string,
  umgebung: Lieferungsumgebung,
): Promise<Ergebnis<Auftragsergebnis>> => {
  const auftrag = await umgebung.imMandanten(akteur, async tx => gelungen(await tx.auftraege.auftrag(id)));
  if (!auftrag.ok) return auftrag;
  if (!auftrag.wert) return misslungen(melde(eingangsmeldungen.KEIN_AUFTRAG, '', {}));
  return auftrag.wert.art === 'tabelle'
    ? pruefeTabellen(akteur, auftrag.wert, umgebung)
    : pruefeLieferung(akteur, auftrag.wert, umgebung);
};

const pruefeLieferung = async (
  akteur: Akteur,
  { id, dateien }: Auftrag,
  umgebung: Lieferungsumgebung,
): Promise<Ergebnis<Auftragsergebnis>> => {
  const quelle = await umgebung.eingang.quelle(akteur.jobcenter, id);
  if (quelle === null) return misslungen(melde(eingangsmeldungen.DATEIEN_WEG, '', {}));
  const schritte = erstelleSchrittmelder(akteur, id, umgebung);
  const bericht = await umgebung.lager.pruefe(quelle, schritte.melde);
  await schritte.alle();
  const name = dateien.length === 1 ? (dateien[0] ?? '') : 'Das Hochgeladene';
  if (!bericht.ok) return misslungen(...bericht.meldungen.map(m => fuerBrowser(m, quelle, name)));
  const { jobcenter } = bericht.wert;
  if (jobcenter !== akteur.jobcenter)
    return misslungen(
      melde(eingangsmeldungen.ANDERES_JOBCENTER, '', { gefunden: jobcenter, eigenes: akteur.jobcenter }),
    );
  const meldungen = bericht.wert.befunde.map(m => fuerBrowser(m, quelle, name));
  return gelungen({ meldungen, lieferung: { ...bericht.wert, befunde: [] } });
};
