import { createHash, randomUUID } from 'node:crypto';
import { teiladresse, type Planteil } from '#contract';
import type {
  Fassungsablage,
  Fassungskopf,
  ImMandanten,
  Kommentar,
  Planablage,
  Plankopf,
  Planmerkmale,
  Plantransaktion,
  Schrittstand,
  Teilstand,
  Zusammenarbeitsablage,
  Zustaendigkeitsstand,
} from '#ports';
import type { Erwaehnbar } from '#domain/plan';
import type { Zeitpunkt } from '#domain/zugang';

type Fassung = {
  kopf: Fassungskopf;
  teile: Teilstand[];
  schritte: Schrittstand[];
  dokument: Uint8Array | null;
};
type GehaltenerPlan = { kopf: Plankopf; fassungen: Fassung[] };

/** What the plans and what people say about them are kept in: the memory of this process. */
export type Probenspeicher = Readonly<{
  plaene: Map<string, GehaltenerPlan>;
  kommentare: { plan: string; kommentar: Kommentar }[];
  zustaendigkeiten: Zustaendigkeitsstand[];
  gelesen: Set<string>;
  personen: readonly Erwaehnbar[];
}>;

const DAMALS = 1_795_000_000_000 as Zeitpunkt;

/** Access to plans in memory, without database. What no page asks for is not there. */
export const mandantenzugriff =
  (speicher: Probenspeicher): ImMandanten<Plantransaktion> =>
  (wer, tue) => {
    const name = speicher.personen.find(p => p.konto === wer.konto)?.name ?? wer.konto;
    const tx: Partial<Plantransaktion> = {
      akteur: wer,
      protokolliere: () => Promise.resolve(),
      plaene: planablage(speicher, name) as Planablage,
      fassungen: fassungsablage(speicher, name) as Fassungsablage,
      zusammenarbeit: zusammenarbeitsablage(speicher, wer.konto, name),
    };
    return tue(tx as Plantransaktion);
  };

const offene = (plan: GehaltenerPlan): Fassung => {
  const letzte = plan.fassungen.at(-1);
  if (!letzte) throw new Error('Ein Plan hat mindestens eine Fassung');
  return letzte;
};

const neueFassung = (
  nummer: number,
  { zustand }: Planmerkmale,
  teile: readonly Planteil[],
  wer: string,
  anlass: string | null,
): Fassung => ({
  kopf: {
    nummer,
    zustand,
    angelegtAm: DAMALS,
    anlass,
    beschlossenAm: null,
    freigegebenAm: null,
    dokument: null,
  },
  teile: teile.map(t => ({ ...t, version: 1, geaendertVon: wer, geaendertAm: DAMALS })),
  schritte: [],
  dokument: null,
});

const planablage = ({ plaene }: Probenspeicher, wer: string): Partial<Planablage> => ({
  plaene: () => Promise.resolve([...plaene.values()].map(p => p.kopf)),
  plan: kennung => Promise.resolve(plaene.get(kennung)?.kopf ?? null),
  nimm: kennung => Promise.resolve(plaene.get(kennung)?.kopf ?? null),
  kopiereBeilagen: () => Promise.resolve(),
  loesche(kennung) {
    plaene.delete(kennung);
    return Promise.resolve();
  },
  teile(kennung, fassung) {
    const alle = plaene.get(kennung)?.fassungen ?? [];
    const gewaehlt = fassung === undefined ? alle.at(-1) : alle.find(f => f.kopf.nummer === fassung);
    return Promise.resolve(gewaehlt?.teile ?? []);
  },
  beilage: () => Promise.resolve(null),
  legeBeilage: () => Promise.resolve(),
  legeAn(merkmale, teile, herkunft = {}) {
    const kennung = createHash('sha256').update(`${merkmale.titel}${plaene.size}`).digest('hex').slice(0, 12);
    plaene.set(kennung, {
      kopf: { ...merkmale, ...herkunft, kennung, fassung: 1, freigegeben: false, geaendertAm: DAMALS },
      fassungen: [neueFassung(1, merkmale, teile, wer, null)],
    });
    return Promise.resolve(kennung);
  },
  schreibe(kennung, wuensche, merkmale) {
    const plan = plaene.get(kennung);
    if (!plan) throw new Error('Plan fehlt');
    const fassung = offene(plan);
    const alt = new Map(fassung.teile.map(t => [teiladresse(t), t]));
    const fremde = wuensche.filter(w => (alt.get(teiladresse(w))?.version ?? null) !== w.erwartet);
    if (fremde.length > 0) return Promise.resolve(fremde);
    for (const { oben, unten, inhalt } of wuensche) {
      const adresse = teiladresse({ oben, unten });
      const version = (alt.get(adresse)?.version ?? 0) + 1;
      if (inhalt === undefined) alt.delete(adresse);
      else alt.set(adresse, { oben, unten, inhalt, version, geaendertVon: wer, geaendertAm: DAMALS });
    }
    plan.kopf = { ...plan.kopf, ...merkmale };
    fassung.teile = [...alt.values()];
    return Promise.resolve([]);
  },
});

const fassungsablage = ({ plaene }: Probenspeicher, wer: string): Partial<Fassungsablage> => {
  const hole = (kennung: string): GehaltenerPlan => {
    const plan = plaene.get(kennung);
    if (!plan) throw new Error('Plan fehlt');
    return plan;
  };
  const holeFassung = (kennung: string, nummer: number): Fassung | undefined =>
    plaene.get(kennung)?.fassungen.find(f => f.kopf.nummer === nummer);
  return {
    fassungen: kennung =>
      Promise.resolve(
        hole(kennung)
          .fassungen.map(f => f.kopf)
          .toReversed(),
      ),
    setzeZustand(kennung, merkmale, beschlossenAm) {
      const plan = hole(kennung);
      const fassung = offene(plan);
      fassung.kopf = { ...fassung.kopf, zustand: merkmale.zustand, beschlossenAm };
      plan.kopf = {
        ...plan.kopf,
        ...merkmale,
        ...(merkmale.zustand === 'beschlossen' && { beschlosseneFassung: plan.kopf.fassung }),
      };
      return Promise.resolve();
    },
    beginne(kennung, merkmale, teile, anlass) {
      const plan = hole(kennung);
      const nummer = plan.kopf.fassung + 1;
      plan.fassungen.push(neueFassung(nummer, merkmale, teile, wer, anlass));
      plan.kopf = { ...plan.kopf, ...merkmale, fassung: nummer };
      return Promise.resolve(nummer);
    },
    legeDokument(kennung, inhalt) {
      const fassung = offene(hole(kennung));
      fassung.dokument = inhalt;
      const pruefsumme = createHash('sha256').update(inhalt).digest('hex');
      fassung.kopf = { ...fassung.kopf, dokument: { pruefsumme, erstelltAm: DAMALS } };
      return Promise.resolve();
    },
    dokument: (kennung, nummer) => Promise.resolve(holeFassung(kennung, nummer)?.dokument ?? null),
    schritte: (kennung, nummer) => Promise.resolve(holeFassung(kennung, nummer)?.schritte ?? []),
    setzeSchritt(kennung, schluessel, stand) {
      const fassung = offene(hole(kennung));
      const andere = fassung.schritte.filter(s => s.schluessel !== schluessel);
      fassung.schritte = stand
        ? [...andere, { ...stand, schluessel, von: wer, eingetragenAm: DAMALS }]
        : andere;
      return Promise.resolve();
    },
  };
};

const zusammenarbeitsablage = (
  { personen, kommentare, zustaendigkeiten, gelesen }: Probenspeicher,
  konto: string,
  name: string,
): Zusammenarbeitsablage => ({
  personen: () => Promise.resolve(personen),
  einheiten: () => Promise.resolve([]),
  kommentare: kennung => Promise.resolve(kommentare.filter(k => k.plan === kennung).map(k => k.kommentar)),
  kommentiere(kennung, angaben) {
    const id = randomUUID();
    const kommentar = { ...angaben, id, konto, von: name, am: DAMALS, erledigt: null };
    kommentare.push({ plan: kennung, kommentar });
    return Promise.resolve(id);
  },
  setzeErledigt(id, erledigt) {
    for (const eintrag of kommentare)
      if (eintrag.kommentar.id === id)
        eintrag.kommentar = { ...eintrag.kommentar, erledigt: erledigt ? { am: DAMALS, von: name } : null };
    return Promise.resolve();
  },
  erwaehnungen: wen =>
    Promise.resolve(
      kommentare
        .filter(({ kommentar }) => kommentar.erwaehnt.includes(wen) && kommentar.erledigt === null)
        .map(k => ({ ...k, gelesen: gelesen.has(`${wen} ${k.kommentar.id}`) })),
    ),
  setzeGelesen(wer, kommentar) {
    gelesen.add(`${wer} ${kommentar}`);
    return Promise.resolve();
  },
  zustaendigkeiten: kennung =>
    Promise.resolve(zustaendigkeiten.filter(z => kennung === undefined || z.plan === kennung)),
  vergib(plan, angaben) {
    const dieselbe = zustaendigkeiten.findIndex(
      z => z.plan === plan && z.kapitel === angaben.kapitel && z.konto === angaben.konto,
    );
    const id = zustaendigkeiten[dieselbe]?.id ?? randomUUID();
    const wer = personen.find(p => p.konto === angaben.konto)?.name ?? '';
    const neue: Zustaendigkeitsstand = { ...angaben, id, plan, name: wer, status: 'offen' };
    if (dieselbe === -1) zustaendigkeiten.push(neue);
    else zustaendigkeiten[dieselbe] = neue;
    return Promise.resolve(id);
  },
  entziehe(id) {
    const stelle = zustaendigkeiten.findIndex(z => z.id === id);
    if (stelle !== -1) zustaendigkeiten.splice(stelle, 1);
    return Promise.resolve();
  },
  setzeStatus(id, status) {
    for (const [i, z] of zustaendigkeiten.entries()) if (z.id === id) zustaendigkeiten[i] = { ...z, status };
    return Promise.resolve();
  },
});
