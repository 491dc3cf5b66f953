import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Antworttransaktion, GegebeneAntwort, ImMandanten, Pruefsumme } from '#ports';
import { wiederholungsmeldungen } from './wiederholungsmeldungen.ts';

/** A request that a program may send twice. anfrage: everything that makes it this one. */
export type EinmaligeAnfrage = Readonly<{ schluessel: string; anfrage: string }>;

export type EinmaligeAntwort = GegebeneAntwort & Readonly<{ wiederholt: boolean }>;

/** What keeping answers needs from outside. */
export type Wiederholungsumgebung = Readonly<{
  imMandanten: ImMandanten<Antworttransaktion>;
  pruefsumme: Pruefsumme;
}>;

/**
 * Does something once: who asks again under the same key within a day gets the answer of the first time. Only what succeeded is kept; what was
 * refused changed nothing and may be tried again. Fails for another request under that key, and while the first one is under way.
 */
export const antworteEinmal = async (
  akteur: Akteur,
  { schluessel, anfrage }: EinmaligeAnfrage,
  tue: () => Promise<GegebeneAntwort>,
  { imMandanten, pruefsumme }: Wiederholungsumgebung,
): Promise<Ergebnis<EinmaligeAntwort>> => {
  // Somebody of a Land keeps it at home: there it can be written.
  const wer = { konto: akteur.konto, jobcenter: akteur.jobcenter };
  const unter = pruefsumme(schluessel);
  const inhalt = pruefsumme(anfrage);
  const bekannt = await imMandanten(wer, async ({ antworten }) => {
    await antworten.vergissAeltereAls(STUNDEN);
    return gelungen(await antworten.belege(unter, inhalt));
  });
  if (!bekannt.ok) return bekannt;
  if (bekannt.wert !== null) {
    if (bekannt.wert.anfrage !== inhalt)
      return misslungen(melde(wiederholungsmeldungen.ANDERE_ANFRAGE, '', {}));
    const { antwort } = bekannt.wert;
    return antwort
      ? gelungen({ ...antwort, wiederholt: true })
      : misslungen(melde(wiederholungsmeldungen.ANFRAGE_LAEUFT, '', {}));
  }
  const gibFrei = async () =>
    imMandanten(wer, async ({ antworten }) => gelungen(await antworten.gibFrei(unter)));
  try {
    const antwort = await tue();
    if (antwort.status >= 300) await gibFrei();
    else await imMandanten(wer, async ({ antworten }) => gelungen(await antworten.merke(unter, antwort)));
    return gelungen({ ...antwort, wiederholt: false });
  } catch (fehler) {
    await gibFrei();
    throw fehler;
  }
};

const STUNDEN = 24;
