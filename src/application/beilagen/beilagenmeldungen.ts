import { meldungsart } from '#domain/werte';
import type { Beilagenfehler } from '#ports';

/** A file beside the plan or the design cannot be read. */
export const NICHT_LESBAR = meldungsart<{ datei: string; zu: string; grund: Beilagenfehler }>({
  code: 'BEILAGE-01',
  stufe: 'sperrt',
  satz: p => `${GRUENDE[p.grund](p.datei)} Gesucht wird sie im Ordner von ${p.zu}.`,
});

const GRUENDE: Readonly<Record<Beilagenfehler, (datei: string) => string>> = {
  fehlt: datei => `Die Datei „${datei}“ gibt es nicht. Prüfen Sie Name und Ordner.`,
  ausserhalb: datei =>
    `Die Datei „${datei}“ liegt außerhalb des Ordners oder ist eine Verknüpfung dorthin; das ist nicht erlaubt. Kopieren Sie sie in den Ordner.`,
  keineDatei: datei => `„${datei}“ ist keine gewöhnliche Datei. Nennen Sie eine.`,
  zuGross: datei => `Die Datei „${datei}“ ist größer als 8 MB. Verkleinern Sie sie.`,
  gesperrt: datei => `Die Datei „${datei}“ darf nicht gelesen werden. Prüfen Sie ihre Rechte.`,
};

/** A file was read, and what is in it cannot be used. grund: German sentences. */
export const UNBRAUCHBAR = meldungsart<{ datei: string; grund: string }>({
  code: 'BEILAGE-02',
  stufe: 'sperrt',
  satz: p => `Die Datei „${p.datei}“ lässt sich nicht verwenden. ${p.grund}`,
});

/** An annex is a plan with faults of its own. */
export const ANLAGE_UNLESBAR = meldungsart<{ datei: string; zu: string; anzahl: number; erster: string }>({
  code: 'BEILAGE-03',
  stufe: 'sperrt',
  satz: p =>
    `Die Anlage „${p.datei}“ zu ${p.zu} ist kein lesbarer Plan (${p.anzahl === 1 ? 'ein Fehler' : `${p.anzahl} Fehler`}). ${p.erster} Beheben Sie das in „${p.datei}“.`,
});

/** A picture or font of the user that the printer cannot use. grund: German sentences. */
export const NICHT_DRUCKBAR = meldungsart<{ grund: string }>({
  code: 'BEILAGE-04',
  stufe: 'sperrt',
  satz: p => p.grund,
});

/** The kinds of message about files beside a plan or a design. */
export const beilagenmeldungen = [NICHT_LESBAR, UNBRAUCHBAR, ANLAGE_UNLESBAR, NICHT_DRUCKBAR] as const;
