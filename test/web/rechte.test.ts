import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { darf, ROLLEN, type Akteur, type Handlung, type Handlungsziel, type Rolle } from '#domain/zugang';
import { BEISPIELKENNWORT } from '#main/arbeitsplatz';
import { wert } from '../zugang/pruefstand.ts';
import { erstelleBesuch, type Besuch } from './besuch.ts';
import { erstelleProbenserver } from './probenserver.ts';
import { FORMULARE, ROUTEN, type Bezug } from './rechtetabelle.ts';

let server: Awaited<ReturnType<typeof erstelleProbenserver>>;
const besuche = new Map<Rolle, Readonly<{ besuch: Besuch; akteur: Akteur; schutz: string }>>();
const ersatz = new Map<string, string>();

beforeAll(async () => {
  server = await erstelleProbenserver();
  const { zugang, arbeitsplatz } = server.gebunden;
  for (const rolle of ROLLEN) {
    const besuch = erstelleBesuch(server);
    const name = rolle === 'land' ? 'land@beispielland' : `${rolle}@musterstadt`;
    await besuch.meldeAn(name, BEISPIELKENNWORT);
    const konto = await zugang.konten.ausfuehren(async k => k.kontoZu(name));
    if (!konto) throw new Error(`Kein Konto ${name}`);
    const land = rolle === 'land' ? { land: ['999001', 'ennepe-ruhr'] } : {};
    const akteur = { konto: konto.konto, jobcenter: konto.jobcenter, rollen: konto.rollen, ...land };
    besuche.set(rolle, { besuch, akteur, schutz: await besuch.schutz('/konto') });
  }
  const { akteur } = werIst('controlling');
  const plaene = wert(await arbeitsplatz.planung.liste(akteur));
  ersatz.set(':beschlossen', plaene.find(p => p.jahr === 2026)?.kennung ?? '');
  ersatz.set(':entwurf', plaene.find(p => p.jahr === 2027)?.kennung ?? '');
  const admin = werIst('administration').akteur;
  ersatz.set(':konto', akteur.konto);
  ersatz.set(':einheit', wert(await arbeitsplatz.verwaltung.einheiten(admin))[0]?.id ?? '');
}, 240_000);

afterAll(async () => server.beende());

const werIst = (rolle: Rolle) => {
  const wer = besuche.get(rolle);
  if (!wer) throw new Error(`Niemand ist ${rolle}`);
  return wer;
};

/** What the table of rights says about a role and something of Musterstadt; a role of a unit is asked about its own. */
const erlaubt = (
  { akteur }: ReturnType<typeof werIst>,
  handlung: Handlung,
  bezug: Bezug,
  ganz = false,
): boolean => {
  const ziel: Handlungsziel = {
    jobcenter: bezug === 'eigenes' ? akteur.jobcenter : '999001',
    einheiten: akteur.rollen.flatMap(({ einheit }) => (einheit === null ? [] : [einheit])),
    beschlossen: !ganz && bezug === 'beschlossen',
    freigegeben: !ganz && (bezug === 'beschlossen' || bezug === 'irgendetwas'),
  };
  return (
    darf(akteur, handlung, ziel) ||
    (bezug === 'irgendetwas' && darf(akteur, handlung, { ...ziel, beschlossen: true }))
  );
};

const adresse = (muster: string, bezug: Bezug): string => {
  const plan = ersatz.get(bezug === 'beschlossen' ? ':beschlossen' : ':entwurf') ?? '';
  return [...ersatz].reduce((pfad, [wort, wert]) => pfad.replace(wort, wert), muster.replace(':plan', plan));
};

const VERWEIGERT =
  /Ihre Rolle erlaubt das nicht|Ihre Rollen erlauben das nicht|Ihre Rolle legt keine Pläne an/;

test('Die Tabelle nennt jede Route', () => {
  const quelle = readFileSync('src/entrypoints/web/app/routes.ts', 'utf8');
  const routen = [...quelle.matchAll(/route\('([^']+)'/g)].map(([, pfad = '']) => pfad);
  expect(Object.keys(ROUTEN).toSorted()).toEqual(['', ...routen].toSorted());
});

describe.each(ROLLEN)('%s', { timeout: 240_000 }, rolle => {
  test('bekommt auf jeder Route, was die Tabelle der Rechte sagt', async () => {
    const wer = werIst(rolle);
    const falsch: string[] = [];
    for (const [muster, eintrag] of Object.entries(ROUTEN)) {
      if (eintrag === 'jeder' || eintrag === 'anderswo') continue;
      for (const bezug of eintrag.bezuege) {
        const pfad = `/${adresse(eintrag.beispiel ?? muster, bezug)}`;
        const soll = eintrag.braucht.some(handlung => erlaubt(wer, handlung, bezug, eintrag.ganz));
        const antwort = await wer.besuch.hole(pfad);
        const { status } = antwort;
        const ist = status < 400 && !(eintrag.sagtNein && VERWEIGERT.test(await antwort.text()));
        if (status >= 500 || soll !== ist) falsch.push(`${muster} (${bezug}): ${status}, Recht ${soll}`);
      }
    }
    expect(falsch).toEqual([]);
  });

  test('kann mit jedem Formular, was die Tabelle der Rechte sagt', async () => {
    const wer = werIst(rolle);
    const falsch: string[] = [];
    for (const { route, bezug, felder, braucht } of FORMULARE) {
      const soll = braucht.some(handlung => erlaubt(wer, handlung, bezug));
      const antwort = await wer.besuch.sende(`/${adresse(route, bezug)}`, {
        ...felder,
        formularschutz: wer.schutz,
      });
      const verweigert = [403, 404].includes(antwort.status) || VERWEIGERT.test(await antwort.text());
      if (antwort.status >= 500 || soll === verweigert)
        falsch.push(`${route} ${JSON.stringify(felder)}: ${antwort.status}, Recht ${soll}`);
    }
    expect(falsch).toEqual([]);
  });

  test('findet im Menü nur, was sie öffnen darf', async () => {
    const wer = werIst(rolle);
    const text = await (await wer.besuch.hole('/konto')).text();
    const menue = /<nav aria-label="Hauptmenü"[\s\S]*?<\/nav>/.exec(text)?.[0] ?? '';
    const ziele = [...menue.matchAll(/href="([^"]+)"/g)].map(([, ziel = '']) => ziel);
    expect(ziele).toContain('/');
    for (const ziel of ziele) expect([ziel, (await wer.besuch.hole(ziel)).status]).toEqual([ziel, 200]);
    expect(ziele.includes('/verwaltung')).toBe(
      ['geschaeftsfuehrung', 'datenschutz', 'administration'].includes(rolle),
    );
  });
});
