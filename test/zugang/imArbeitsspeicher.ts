import { KEINE_VERSUCHE, type Sperrstand } from '#domain/zugang';
import type {
  Konto,
  Kontenspeicher,
  Kontenzugriff,
  Programmschluessel,
  Programmschluesselzugriff,
  Sitzung,
  Zugangsereignis,
} from '#ports';
import type { Pruefspeicher } from './kontenspeichervertrag.ts';

export const EINHEIT = '00000000-0000-4000-8000-0000000000e1';

type Bestand = Readonly<{
  konten: Map<string, Konto>;
  sitzungen: Map<string, Sitzung>;
  sperren: Map<string, Sperrstand>;
  schluessel: Map<string, Programmschluessel>;
  protokoll: Zugangsereignis[];
}>;

/** Accounts in memory, for tests of what is done with them: one transaction after the other, each on a copy. PostgreSQL keeps the same contract. */
export const imArbeitsspeicher = (): Pruefspeicher => {
  let bestand: Bestand = {
    konten: new Map(),
    sitzungen: new Map(),
    sperren: new Map(),
    schluessel: new Map(),
    protokoll: [],
  };
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

const kopiere = ({ konten, sitzungen, sperren, schluessel, protokoll }: Bestand): Bestand => ({
  konten: new Map(konten),
  sitzungen: new Map(sitzungen),
  sperren: new Map(sperren),
  schluessel: new Map(schluessel),
  protokoll: [...protokoll],
});

const zugriffAuf = ({ konten, sitzungen, sperren, schluessel, protokoll }: Bestand): Kontenzugriff => ({
  ...schluesselzugriff(schluessel),
  sperrstand: async schluessel => sperren.get(schluessel) ?? KEINE_VERSUCHE,
  setzeSperrstand: async (schluessel, stand) => {
    sperren.set(schluessel, stand);
  },
  kontoZu: async name => [...konten.values()].find(k => k.anmeldename === name) ?? null,
  konto: async konto => konten.get(konto) ?? null,
  kontoBeimDienst: async (aussteller, subjekt) =>
    [...konten.values()].find(k => k.dienst?.aussteller === aussteller && k.dienst.subjekt === subjekt) ??
    null,
  freigegebenFuer: async () => ['musterstadt'],
  haus: async () => ({ modus: 'zkt', einheiten: [EINHEIT] }),
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
  programmschluesselinhaber: async pruefwert => {
    const gefunden = schluessel.get(pruefwert);
    const konto = gefunden && konten.get(gefunden.konto);
    return gefunden && konto ? { schluessel: gefunden, konto } : null;
  },
  legeSitzungAn: async sitzung => {
    sitzungen.set(sitzung.pruefwert, sitzung);
  },
  sitzungenVon: async konto => [...sitzungen.values()].filter(s => s.konto === konto),
  aendereSitzung: async (pruefwert, aenderung) => {
    const sitzung = sitzungen.get(pruefwert);
    if (sitzung) sitzungen.set(pruefwert, { ...sitzung, ...aenderung });
  },
  beendeAnmeldung: async anmeldung => {
    beende(sitzungen, s => s.anmeldung === anmeldung);
  },
  beendeAnmeldungen: async (konto, ausser) =>
    beende(sitzungen, s => s.konto === konto && s.anmeldung !== ausser),
  raeumeAuf: async ({ endet, zuletzt, versuch, schluessel: alt }) => {
    for (const [pruefwert, s] of schluessel) if (s.endet <= alt) schluessel.delete(pruefwert);
    beende(sitzungen, s => s.endet <= endet || s.zuletzt <= zuletzt);
    for (const [schluessel, { letzter }] of sperren)
      if (letzter === null || letzter <= versuch) sperren.delete(schluessel);
  },
  protokolliere: async ereignis => {
    protokoll.push(ereignis);
  },
});

const schluesselzugriff = (alle: Bestand['schluessel']): Programmschluesselzugriff => ({
  programmschluesselVon: async konto =>
    [...alle.values()].filter(s => s.konto === konto).toSorted((a, b) => b.angelegt - a.angelegt),
  legeProgrammschluesselAn: async schluessel => {
    alle.set(schluessel.pruefwert, schluessel);
  },
  merkeBenutzung: async (schluessel, zuletzt) => {
    alle.set(schluessel.pruefwert, { ...schluessel, zuletzt });
  },
  entferneProgrammschluessel: async (konto, welchen) => {
    const weg = [...alle.values()].filter(
      s => s.konto === konto && (welchen === null || s.schluessel === welchen),
    );
    for (const { pruefwert } of weg) alle.delete(pruefwert);
    return weg.map(s => s.schluessel);
  },
});

const beende = (sitzungen: Map<string, Sitzung>, welche: (s: Sitzung) => boolean): number => {
  const weg = [...sitzungen.values()].filter(welche);
  for (const { pruefwert } of weg) sitzungen.delete(pruefwert);
  return new Set(weg.map(s => s.anmeldung)).size;
};
