import { KEINE_VERSUCHE, type Sperrstand } from '#domain/zugang';
import type { Konto, Kontenspeicher, Kontenzugriff, Sitzung, Zugangsereignis } from '#ports';
import type { Pruefspeicher } from './kontenspeichervertrag.ts';

export const EINHEIT = '00000000-0000-4000-8000-0000000000e1';

type Bestand = Readonly<{
  konten: Map<string, Konto>;
  sitzungen: Map<string, Sitzung>;
  sperren: Map<string, Sperrstand>;
  protokoll: Zugangsereignis[];
}>;

/** Accounts in memory, for tests of what is done with them: one transaction after the other, each on a copy. PostgreSQL keeps the same contract. */
export const imArbeitsspeicher = (): Pruefspeicher => {
  let bestand: Bestand = { konten: new Map(), sitzungen: new Map(), sperren: new Map(), protokoll: [] };
  let letzte: Promise<unknown> = Promise.resolve();
  const speicher: Kontenspeicher = {
    ausfuehren: async tue => {
      const lauf = letzte.then(async () => {
        const kopie = kopiere(bestand);
        const ergebnis = await tue(zugriffAuf(kopie));
        bestand = kopie;
        return ergebnis;
      });
      letzte = lauf.catch(() => null);
      return lauf;
    },
  };
  return {
    speicher,
    protokoll: async () => bestand.protokoll,
    jobcenter: ['musterstadt', 'nachbarkreis'],
    einheit: EINHEIT,
  };
};

const kopiere = ({ konten, sitzungen, sperren, protokoll }: Bestand): Bestand => ({
  konten: new Map(konten),
  sitzungen: new Map(sitzungen),
  sperren: new Map(sperren),
  protokoll: [...protokoll],
});

const zugriffAuf = ({ konten, sitzungen, sperren, protokoll }: Bestand): Kontenzugriff => ({
  sperrstand: async schluessel => sperren.get(schluessel) ?? KEINE_VERSUCHE,
  setzeSperrstand: async (schluessel, stand) => {
    sperren.set(schluessel, stand);
  },
  kontoZu: async name => [...konten.values()].find(k => k.anmeldename === name) ?? null,
  konto: async konto => konten.get(konto) ?? null,
  kontoBeimDienst: async (aussteller, subjekt) =>
    [...konten.values()].find(k => k.dienst?.aussteller === aussteller && k.dienst.subjekt === subjekt) ??
    null,
  legeKontoAn: async konto => {
    if ([...konten.values()].some(k => k.anmeldename === konto.anmeldename)) return false;
    konten.set(konto.konto, konto);
    return true;
  },
  aendereKonto: async (kennung, aenderung) => {
    const konto = konten.get(kennung);
    if (konto) konten.set(kennung, { ...konto, ...aenderung });
  },
  sitzung: async pruefwert => sitzungen.get(pruefwert) ?? null,
  inhaber: async pruefwert => {
    const sitzung = sitzungen.get(pruefwert);
    const konto = sitzung && konten.get(sitzung.konto);
    return sitzung && konto ? { sitzung, konto } : null;
  },
  legeSitzungAn: async sitzung => {
    sitzungen.set(sitzung.pruefwert, sitzung);
  },
  aendereSitzung: async (pruefwert, aenderung) => {
    const sitzung = sitzungen.get(pruefwert);
    if (sitzung) sitzungen.set(pruefwert, { ...sitzung, ...aenderung });
  },
  beendeAnmeldung: async anmeldung => {
    beende(sitzungen, s => s.anmeldung === anmeldung);
  },
  beendeAnmeldungen: async (konto, ausser) =>
    beende(sitzungen, s => s.konto === konto && s.anmeldung !== ausser),
  raeumeAuf: async ({ endet, zuletzt, versuch }) => {
    beende(sitzungen, s => s.endet <= endet || s.zuletzt <= zuletzt);
    for (const [schluessel, { letzter }] of sperren)
      if (letzter === null || letzter <= versuch) sperren.delete(schluessel);
  },
  protokolliere: async ereignis => {
    protokoll.push(ereignis);
  },
});

const beende = (sitzungen: Map<string, Sitzung>, welche: (s: Sitzung) => boolean): number => {
  const weg = [...sitzungen.values()].filter(welche);
  for (const { pruefwert } of weg) sitzungen.delete(pruefwert);
  return new Set(weg.map(s => s.anmeldung)).size;
};
