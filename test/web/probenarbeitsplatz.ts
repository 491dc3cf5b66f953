import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { erstelleHtmldrucker } from '#adapters/html';
import { erstelleDiagrammzeichner } from '#adapters/diagramme';
import { erstelleTextleser } from '#adapters/markdown';
import { erstellePlandatei } from '#adapters/plandatei';
import { erstelleDokument, MINDESTENS_VEROEFFENTLICHT } from '#application';
import type { GepruefteSitzung } from '#application/anmeldung';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { listePlaene, nimmPlandateiAuf, oeffneGespeicherten, schreibePlan } from '#application/planung';
import { teiladresse } from '#contract';
import type { Beilage, ImMandanten, Planablage, Plankopf, Plantransaktion, Teilstand } from '#ports';
import { gelungen, melde, misslungen, tag } from '#domain/werte';
import { anmeldemeldungen, type Akteur, type Rolle, type Zeitpunkt } from '#domain/zugang';

/** Everybody's password in this workspace. */
export const KENNWORT = 'gleis-weiche-signal-27';
/** The code of everybody's second factor. */
export const CODE = '123456';

type GehaltenerPlan = { kopf: Plankopf; teile: Teilstand[] };

const PERSONEN: Readonly<Record<string, readonly [name: string, rolle: Rolle]>> = {
  controlling: ['Dana Controlling', 'controlling'],
  finanzen: ['Fred Finanzen', 'finanzen'],
  beirat: ['Bea Beirat', 'lesend'],
  faktor: ['Zoe Zweifach', 'controlling'],
};

/** A workspace over the example plans, kept in memory: the use cases are the real ones, only the database is not. */
export const erstelleProbenarbeitsplatz = async (): Promise<Arbeitsplatz> => {
  const plaene = new Map<string, GehaltenerPlan>();
  const imMandanten = mandantenzugriff(plaene);
  const umgebung = {
    imMandanten,
    plandatei: erstellePlandatei(),
    uhr: { heute: () => tag('2026-11-21') },
  };
  for (const name of readdirSync('beispiele').filter(n => n.endsWith('.yaml'))) {
    const text = readFileSync(`beispiele/${name}`, 'utf8');
    // Nobody takes in what is beschlossen already; here one becomes it afterwards.
    const entwurf = Buffer.from(text.replace(/^  zustand: beschlossen$/m, '  zustand: Entwurf'));
    const kennung = await nimmPlandateiAuf(
      akteur('system', 'geschaeftsfuehrung'),
      { inhalt: entwurf },
      umgebung,
    );
    if (kennung.ok && /^  zustand: beschlossen$/m.test(text)) beschliesse(plaene, kennung.wert);
  }
  // What no page asks for is missing.
  const platz: Pick<Arbeitsplatz, 'zugang' | 'planung' | 'jobcentername'> = {
    zugang: probenzugang(),
    jobcentername: () => Promise.resolve(gelungen('Jobcenter Musterstadt')),
    planung: {
      liste: a => listePlaene(a, umgebung),
      oeffne: (a, kennung) => oeffneGespeicherten(a, kennung, umgebung),
      schreibe: (a, eingaben) => schreibePlan(a, eingaben, umgebung),
      nimmAuf: (a, datei) => nimmPlandateiAuf(a, datei, umgebung),
      async dokument(a, { kennung, veroeffentlichung }) {
        const plan = await oeffneGespeicherten(a, kennung, umgebung);
        if (!plan.ok) return plan;
        const dokument = await erstelleDokument(
          plan.wert.rechnung,
          plan.wert.befunde,
          'Probe',
          {
            textleser: erstelleTextleser(),
            diagrammzeichner: erstelleDiagrammzeichner(),
            plandatei: umgebung.plandatei,
            beilagen: { zu: 'beispiele', lies: liesBeispiel },
          },
          veroeffentlichung ? { veroeffentlichung: { mindestens: MINDESTENS_VEROEFFENTLICHT } } : {},
        );
        return dokument.ok ? gelungen(await erstelleHtmldrucker().html(dokument.wert)) : dokument;
      },
    },
  };
  return platz as Arbeitsplatz;
};

const liesBeispiel = async (name: string): Promise<Beilage> => ({
  ok: true,
  bytes: await readFile(`beispiele/${name}`),
});

const beschliesse = (plaene: Map<string, GehaltenerPlan>, kennung: string): void => {
  const plan = plaene.get(kennung);
  if (!plan) return;
  plaene.set(kennung, {
    kopf: { ...plan.kopf, zustand: 'beschlossen' },
    teile: plan.teile.map(t =>
      t.oben === 'deckblatt' ? { ...t, inhalt: { ...(t.inhalt as object), zustand: 'beschlossen' } } : t,
    ),
  });
};

/** Somebody with one role. */
const akteur = (konto: string, rolle: Rolle): Akteur => ({
  konto,
  jobcenter: 'musterstadt',
  rollen: [{ rolle, einheit: null }],
});

const mandantenzugriff = (plaene: Map<string, GehaltenerPlan>): ImMandanten<Plantransaktion> => {
  // What the pages do not ask for is not there.
  const ablageFuer = (wer: string): Partial<Planablage> => ({
    plaene: () => Promise.resolve([...plaene.values()].map(p => p.kopf)),
    plan: kennung => Promise.resolve(plaene.get(kennung)?.kopf ?? null),
    nimm: kennung => Promise.resolve(plaene.get(kennung)?.kopf ?? null),
    kopiereBeilagen: () => Promise.resolve(),
    loesche: () => Promise.resolve(),
    teile: kennung => Promise.resolve(plaene.get(kennung)?.teile ?? []),
    beilage: () => Promise.resolve(null),
    legeBeilage: () => Promise.resolve(),
    legeAn(merkmale, teile) {
      const kennung = createHash('sha256')
        .update(`${merkmale.titel}${plaene.size}`)
        .digest('hex')
        .slice(0, 12);
      const geaendertAm = 1_795_000_000 as Zeitpunkt;
      plaene.set(kennung, {
        kopf: { ...merkmale, kennung, fassung: 1, freigegeben: false, geaendertAm },
        teile: teile.map(t => ({ ...t, version: 1, geaendertVon: wer, geaendertAm })),
      });
      return Promise.resolve(kennung);
    },
    schreibe(kennung, wuensche, merkmale) {
      const plan = plaene.get(kennung);
      if (!plan) throw new Error('Plan fehlt');
      const alt = new Map(plan.teile.map(t => [teiladresse(t), t]));
      const fremde = wuensche.filter(w => (alt.get(teiladresse(w))?.version ?? null) !== w.erwartet);
      if (fremde.length > 0) return Promise.resolve(fremde);
      for (const { oben, unten, inhalt } of wuensche) {
        const adresse = teiladresse({ oben, unten });
        const version = (alt.get(adresse)?.version ?? 0) + 1;
        if (inhalt === undefined) alt.delete(adresse);
        else
          alt.set(adresse, {
            oben,
            unten,
            inhalt,
            version,
            geaendertVon: wer,
            geaendertAm: 1_795_000_100 as Zeitpunkt,
          });
      }
      plaene.set(kennung, { kopf: { ...plan.kopf, ...merkmale }, teile: [...alt.values()] });
      return Promise.resolve([]);
    },
  });
  return (wer, tue) => {
    const tx: Partial<Plantransaktion> = {
      akteur: wer,
      protokolliere: () => Promise.resolve(),
      plaene: ablageFuer(wer.konto) as Planablage,
    };
    return tue(tx as Plantransaktion);
  };
};

/** Sign-in without lockout and without clock. */
const probenzugang = (): Arbeitsplatz['zugang'] => {
  const sitzungen = new Map<string, GepruefteSitzung>();
  const zwischen = new Map<string, string>();
  const beginne = (konto: string) => {
    const [name, rolle] = PERSONEN[konto] ?? ['', 'lesend'];
    const schein = randomUUID();
    sitzungen.set(schein, {
      akteur: akteur(konto, rolle),
      anmeldung: randomUUID(),
      name,
      kennwortVorlaeufig: false,
      zweiterFaktor: konto === 'faktor',
      beimDienst: false,
      neuerSchein: null,
    });
    return gelungen({ stufe: 'voll', schein } as const);
  };
  return {
    meldeAn({ anmeldename, kennwort }) {
      if (!Object.hasOwn(PERSONEN, anmeldename) || kennwort !== KENNWORT)
        return Promise.resolve(misslungen(melde(anmeldemeldungen.FEHLGESCHLAGEN, '', {})));
      if (anmeldename !== 'faktor') return Promise.resolve(beginne(anmeldename));
      const schein = randomUUID();
      zwischen.set(schein, anmeldename);
      return Promise.resolve(gelungen({ stufe: 'zweiterFaktor', schein } as const));
    },
    bestaetige({ schein, code }) {
      const konto = zwischen.get(schein);
      if (konto === undefined || code !== CODE)
        return Promise.resolve(misslungen(melde(anmeldemeldungen.CODE_FALSCH, '', {})));
      return Promise.resolve(beginne(konto));
    },
    pruefe(schein) {
      const sitzung = sitzungen.get(schein);
      return Promise.resolve(
        sitzung ? gelungen(sitzung) : misslungen(melde(anmeldemeldungen.ABGELAUFEN, '', {})),
      );
    },
    meldeAb(schein) {
      sitzungen.delete(schein);
      return Promise.resolve();
    },
    meldeUeberallAb({ akteur: { konto } }) {
      for (const [schein, s] of sitzungen) if (s.akteur.konto === konto) sitzungen.delete(schein);
      return Promise.resolve();
    },
  };
};
