import { gelungen, type Ergebnis } from '#domain/werte';
import { darf, type Akteur } from '#domain/zugang';
import { type Planbefunde, beschlusswegVon, angehendesIn } from '../lagewerkzeug.ts';
import type { Lageumgebung } from '../lageumgebung.ts';
import type { Aufgaben, Schrittaufgabe } from '../typen.ts';

/** What waits for somebody in plans whose findings are known. */
export const aufgabenVon = async (
  akteur: Akteur,
  plaene: readonly Planbefunde[],
  umgebung: Pick<Lageumgebung, 'planung' | 'kennzahlen'>,
): Promise<Ergebnis<Aufgaben>> => {
  const angehendes = await angehendesIn(akteur, plaene, umgebung.planung);
  if (!angehendes.ok) return angehendes;
  const eingaenge = await offeneEingaenge(akteur, umgebung);
  if (!eingaenge.ok) return eingaenge;
  const inArbeit = plaene.filter(({ kopf }) => kopf.zustand !== 'beschlossen');
  const schritte = await naechsteSchritte(akteur, inArbeit, umgebung);
  if (!schritte.ok) return schritte;
  return gelungen({
    ...angehendes.wert,
    inArbeit: inArbeit.map(({ kopf, offen }) => ({ kopf, offen })),
    beschlossene: plaene.filter(p => p.kopf.zustand === 'beschlossen').map(p => p.kopf),
    schritte: schritte.wert,
    eingaenge: eingaenge.wert,
  });
};

/** For who may take in deliveries: those that were checked and wait for a decision. */
const offeneEingaenge = async (
  akteur: Akteur,
  { kennzahlen }: Pick<Lageumgebung, 'kennzahlen'>,
): Promise<Ergebnis<Aufgaben['eingaenge']>> =>
  darf(akteur, 'lieferung.uebernehmen', { jobcenter: akteur.jobcenter })
    ? kennzahlen.imMandanten(akteur, async ({ auftraege }) =>
        gelungen(
          (await auftraege.auftraege())
            .filter(({ zustand }) => zustand === 'entscheidung')
            .map(({ id, dateien, angelegtAm }) => ({ id, dateien, am: angelegtAm })),
        ),
      )
    : gelungen([]);

/** Of plans that are abgestimmt, for who may enter steps: the next one that was not done. */
const naechsteSchritte = async (
  akteur: Akteur,
  plaene: readonly Planbefunde[],
  { planung }: Pick<Lageumgebung, 'planung'>,
): Promise<Ergebnis<readonly Schrittaufgabe[]>> => {
  if (!darf(akteur, 'plan.schritt', { jobcenter: akteur.jobcenter })) return gelungen([]);
  const aufgaben: Schrittaufgabe[] = [];
  for (const { kopf } of plaene.filter(p => p.kopf.zustand === 'in Abstimmung')) {
    const weg = await beschlusswegVon(akteur, { kennung: kopf.kennung }, planung);
    if (!weg.ok) return weg;
    const schritt = weg.wert.find(s => s.erledigt === null && !s.freiwillig && s.ausstehend.length === 0);
    if (schritt)
      aufgaben.push({
        kennung: kopf.kennung,
        titel: kopf.titel,
        schritt: schritt.name,
        frist: schritt.frist,
        ueberfaellig: schritt.frist !== null && schritt.frist < planung.uhr.heute(),
      });
  }
  return gelungen(aufgaben);
};
