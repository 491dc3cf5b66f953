import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { erstelleHtmldrucker } from '#adapters/html';
import { erstelleDiagrammzeichner } from '#adapters/diagramme';
import { erstelleTextleser } from '#adapters/markdown';
import { erstellePlandatei } from '#adapters/plandatei';
import { erstelleDokument, MINDESTENS_VEROEFFENTLICHT, type Druckwerkzeug } from '#application';
import type { GepruefteSitzung } from '#application/anmeldung';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import {
  listePlaene,
  nimmPlandateiAuf,
  oeffneGespeicherten,
  schreibePlan,
  type Planungsumgebung,
} from '#application/planung';
import type { Beilage } from '#ports';
import { gelungen, melde, misslungen, tag } from '#domain/werte';
import { anmeldemeldungen, type Akteur, type Rolle } from '#domain/zugang';
import { bindePlanleben } from '#main/arbeitsplatz';
import { mandantenzugriff, type Probenspeicher } from './probenablage.ts';

/** Everybody's password in this workspace. */
export const KENNWORT = 'gleis-weiche-signal-27';
/** The code of everybody's second factor. */
export const CODE = '123456';

const PERSONEN: Readonly<Record<string, readonly [name: string, rolle: Rolle]>> = {
  controlling: ['Dana Controlling', 'controlling'],
  leitung: ['Gerda Leitung', 'geschaeftsfuehrung'],
  finanzen: ['Fred Finanzen', 'finanzen'],
  beirat: ['Bea Beirat', 'lesend'],
  faktor: ['Zoe Zweifach', 'controlling'],
};

/** A workspace over the example plans, kept in memory: the use cases are the real ones, only the database is not. */
export const erstelleProbenarbeitsplatz = async (): Promise<Arbeitsplatz> => {
  const speicher: Probenspeicher = {
    plaene: new Map(),
    kommentare: [],
    zustaendigkeiten: [],
    gelesen: new Set(),
    personen: Object.entries(PERSONEN).map(([konto, [name]]) => ({ konto, anmeldename: konto, name })),
  };
  const imMandanten = mandantenzugriff(speicher);
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
    if (kennung.ok && /^  zustand: beschlossen$/m.test(text)) beschliesse(speicher, kennung.wert);
  }
  return {
    ...bindePlanleben(umgebung, probendruck(umgebung)),
    zugang: probenzugang(),
    jobcentername: () => Promise.resolve(gelungen('Jobcenter Musterstadt')),
    planung: {
      liste: a => listePlaene(a, umgebung),
      oeffne: (a, kennung, fassung) => oeffneGespeicherten(a, kennung, umgebung, fassung),
      schreibe: (a, eingaben) => schreibePlan(a, eingaben, umgebung),
      nimmAuf: (a, datei) => nimmPlandateiAuf(a, datei, umgebung),
      async dokument(a, { kennung, fassung, veroeffentlichung }) {
        const plan = await oeffneGespeicherten(a, kennung, umgebung, fassung);
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
};

/** Prints nothing; a decision has to keep some document. */
const probendruck = ({ plandatei, uhr }: Pick<Planungsumgebung, 'plandatei' | 'uhr'>): Druckwerkzeug => ({
  uhr,
  pruefsumme: text => createHash('sha256').update(text).digest('hex'),
  version: 'Probe',
  plandatei: () => Promise.resolve(plandatei),
  textleser: () => Promise.resolve(erstelleTextleser()),
  diagrammzeichner: () => Promise.resolve(erstelleDiagrammzeichner()),
  dokumentdrucker: { pdf: probenpdf, docx: probenpdf, html: probenpdf },
});

const probenpdf = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode('%PDF-1.7 Probe'));

const liesBeispiel = async (name: string): Promise<Beilage> => ({
  ok: true,
  bytes: await readFile(`beispiele/${name}`),
});

/** What was beschlossen long ago, as if it had been done here. */
const beschliesse = ({ plaene }: Probenspeicher, kennung: string): void => {
  const plan = plaene.get(kennung);
  const [fassung] = plan?.fassungen ?? [];
  if (!plan || !fassung) return;
  plan.kopf = { ...plan.kopf, zustand: 'beschlossen', beschlosseneFassung: 1 };
  fassung.kopf = { ...fassung.kopf, zustand: 'beschlossen', beschlossenAm: tag('2025-12-11') };
  fassung.teile = fassung.teile.map(t =>
    t.oben === 'deckblatt' ? { ...t, inhalt: { ...(t.inhalt as object), zustand: 'beschlossen' } } : t,
  );
};

/** Somebody with one role. */
const akteur = (konto: string, rolle: Rolle): Akteur => ({
  konto,
  jobcenter: 'musterstadt',
  rollen: [{ rolle, einheit: null }],
});

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
