import { eingangsmeldungen } from '#contract';
import { gelungen, melde, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Auftragsart } from '#ports';
import { setzeStand } from './auftragsstand.ts';
import type { Lieferungsumgebung } from './lieferungsumgebung.ts';

/** Tells how far work of the program is, in a sentence and percent. */
export type Programmfortschritt = (text: string, anteil: number) => Promise<void>;

/** Does work of the program as a piece of work that people can see. Work that fails without a word was interrupted. */
export const auftragMit = async (
  akteur: Akteur,
  art: Auftragsart,
  umgebung: Lieferungsumgebung,
  tue: (fortschritt: Programmfortschritt) => Promise<Ergebnis<null>>,
): Promise<void> => {
  const { laeufe, imMandanten } = umgebung;
  const id = crypto.randomUUID();
  laeufe.reserviere(akteur.jobcenter, id);
  const angelegt = await imMandanten(akteur, async tx =>
    gelungen(await tx.auftraege.legeAn({ id, art, dateien: [], ladestand: null })),
  );
  if (!angelegt.ok) {
    laeufe.gibFrei(akteur.jobcenter, id);
    return;
  }
  laeufe.beginne(akteur.jobcenter, id, async () => {
    await setzeStand(akteur, id, ['wartet'], { zustand: 'laeuft' }, umgebung);
    const schritte: string[] = [];
    const ergebnis = await tue(async (text, anteil) => {
      schritte.push(text);
      await setzeStand(akteur, id, ['laeuft'], { schritte: [...schritte], anteil }, umgebung);
    }).catch((fehler: unknown) => {
      umgebung.merkeFehler(fehler);
      return { ok: false, meldungen: [melde(eingangsmeldungen.GESCHEITERT, '', {})] } as const;
    });
    await setzeStand(
      akteur,
      id,
      ['laeuft'],
      {
        zustand: ergebnis.ok ? 'fertig' : ergebnis.meldungen.length > 0 ? 'gescheitert' : 'unterbrochen',
        anteil: 100,
        ergebnis: { meldungen: ergebnis.ok ? [] : ergebnis.meldungen },
      },
      umgebung,
    );
  });
};
