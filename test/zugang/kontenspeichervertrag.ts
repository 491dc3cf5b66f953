import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { KEINE_VERSUCHE, type Zeitpunkt } from '#domain/zugang';
import type { Konto, Kontenspeicher, Programmschluessel, Sitzung, Zugangsereignis } from '#ports';

/** A store to test, with two Jobcenter that exist in it and a unit of the first. */
export type Pruefspeicher = Readonly<{
  speicher: Kontenspeicher;
  /** Everything in the audit log about access, in order. */
  protokoll(): Promise<readonly Zugangsereignis[]>;
  jobcenter: readonly [string, string];
  einheit: string;
}>;

const JETZT = 1_800_000_000_000 as Zeitpunkt;

/** What every store of accounts has to keep. The tests use names of their own and may share a store. */
export const pruefeKontenspeicher = (name: string, erstelle: () => Promise<Pruefspeicher>): void => {
  describe(`Kontenspeicher: ${name}`, () => {
    let pruefling: Pruefspeicher;
    beforeAll(async () => {
      pruefling = await erstelle();
    });
    const fuehreAus = async <T>(tue: Parameters<typeof pruefling.speicher.ausfuehren<T>>[0]): Promise<T> =>
      pruefling.speicher.ausfuehren(tue);

    const konto = (mehr: Partial<Konto> = {}): Konto => ({
      konto: randomUUID(),
      jobcenter: pruefling.jobcenter[0],
      anmeldename: `${randomUUID()}@stadt.example`,
      name: 'Ähren-Müller, Zoë',
      gesperrt: false,
      kennwort: { pruefwert: '$argon2id$v=19$m=1024,t=1,p=1$abc$def', vorlaeufig: true },
      zweiterFaktor: null,
      dienst: null,
      rollen: [
        { rolle: 'controlling', einheit: null },
        { rolle: 'teamleitung', einheit: pruefling.einheit },
      ],
      land: [],
      ...mehr,
    });
    const angelegt = async (mehr: Partial<Konto> = {}): Promise<Konto> => {
      const neues = konto(mehr);
      expect(await fuehreAus(async k => k.legeKontoAn(neues))).toBe(true);
      return neues;
    };
    const sitzung = ({ konto: wem, jobcenter }: Konto, mehr: Partial<Sitzung> = {}): Sitzung => ({
      pruefwert: randomUUID().replaceAll('-', '').repeat(2),
      anmeldung: randomUUID(),
      konto: wem,
      jobcenter,
      stufe: 'voll',
      beimDienst: false,
      zuletzt: JETZT,
      erneuert: JETZT,
      endet: (JETZT + 1) as Zeitpunkt,
      abgeloest: false,
      begonnen: JETZT,
      geraet: 'Firefox, Windows',
      ...mehr,
    });

    const programmschluessel = (
      { konto: wem, jobcenter }: Konto,
      mehr: Partial<Programmschluessel> = {},
    ): Programmschluessel => ({
      schluessel: randomUUID(),
      konto: wem,
      jobcenter,
      name: 'Monatsbericht, täglich',
      pruefwert: randomUUID().replaceAll('-', '').repeat(2),
      nur: ['plan.lesen', 'kennzahlen.lesen'],
      angelegt: JETZT,
      zuletzt: null,
      endet: (JETZT + 1) as Zeitpunkt,
      ...mehr,
    });

    test('gibt ein Konto zurück, wie es angelegt wurde, nach Kennung und nach Anmeldenamen', async () => {
      const mitAllem = await angelegt({
        zweiterFaktor: { geheimnis: 's1.a.b.c.d', letzterSchritt: 60_000_000, notfallcodes: ['a', 'b'] },
      });
      const beimDienstKonto = await angelegt({ kennwort: null, gesperrt: true, rollen: [] });
      for (const neues of [mitAllem, beimDienstKonto]) {
        expect(await fuehreAus(async k => k.konto(neues.konto))).toEqual(neues);
        expect(await fuehreAus(async k => k.kontoZu(neues.anmeldename))).toEqual(neues);
      }
    });

    test('findet ein Konto nach dem, wie ein Anmeldedienst es nennt', async () => {
      const dienst = { aussteller: 'https://anmeldung.stadt.example', subjekt: randomUUID() };
      const wer = await angelegt({ kennwort: null });
      const suche = async (wo: string) => fuehreAus(async k => k.kontoBeimDienst(wo, dienst.subjekt));
      expect(await suche(dienst.aussteller)).toBeNull();
      await fuehreAus(async k => k.aendereKonto(wer.konto, { dienst }));
      expect(await suche(dienst.aussteller)).toEqual({ ...wer, dienst });
      expect(await suche('https://anderer.example')).toBeNull();
    });

    test('hält fest, welche Jobcenter das Land sieht', async () => {
      const land = await angelegt({
        rollen: [{ rolle: 'land', einheit: null }],
        land: [...pruefling.jobcenter],
      });
      expect((await fuehreAus(async k => k.konto(land.konto)))?.land.toSorted()).toEqual(
        pruefling.jobcenter.toSorted(),
      );
    });

    test('kennt nicht, was es nicht gibt', async () => {
      expect(await fuehreAus(async k => k.konto(randomUUID()))).toBeNull();
      expect(await fuehreAus(async k => k.kontoZu('niemand@stadt.example'))).toBeNull();
      expect(await fuehreAus(async k => k.sitzung('0'.repeat(64)))).toBeNull();
      expect(await fuehreAus(async k => k.inhaber('0'.repeat(64)))).toBeNull();
      expect(await fuehreAus(async k => k.sperrstand(randomUUID()))).toEqual(KEINE_VERSUCHE);
    });

    test('vergibt einen Anmeldenamen nur einmal, auch über Jobcenter hinweg', async () => {
      const erstes = await angelegt();
      const zweites = konto({
        anmeldename: erstes.anmeldename,
        jobcenter: pruefling.jobcenter[1],
        rollen: [],
      });
      expect(await fuehreAus(async k => k.legeKontoAn(zweites))).toBe(false);
      expect(await fuehreAus(async k => k.konto(zweites.konto))).toBeNull();
    });

    test('ändert nur, was genannt ist', async () => {
      const altes = await angelegt();
      const rollen = [{ rolle: 'finanzen', einheit: null }] as const;
      await fuehreAus(async k => k.aendereKonto(altes.konto, { gesperrt: true, rollen }));
      expect(await fuehreAus(async k => k.konto(altes.konto))).toEqual({ ...altes, gesperrt: true, rollen });
      const zweiterFaktor = { geheimnis: 'x', letzterSchritt: null, notfallcodes: [] };
      await fuehreAus(async k => k.aendereKonto(altes.konto, { zweiterFaktor }));
      await fuehreAus(async k => k.aendereKonto(altes.konto, { kennwort: null }));
      expect(await fuehreAus(async k => k.konto(altes.konto))).toMatchObject({
        zweiterFaktor,
        kennwort: null,
      });
    });

    test('hält Sitzungen, ändert sie und zeigt sie mit ihrem Konto', async () => {
      const wer = await angelegt();
      const eine = sitzung(wer, { stufe: 'zweiterFaktor', beimDienst: true });
      await fuehreAus(async k => k.legeSitzungAn(eine));
      expect(await fuehreAus(async k => k.sitzung(eine.pruefwert))).toEqual(eine);
      expect(await fuehreAus(async k => k.inhaber(eine.pruefwert))).toEqual({ sitzung: eine, konto: wer });
      const aenderung = { zuletzt: (JETZT + 5) as Zeitpunkt, abgeloest: true };
      await fuehreAus(async k => k.aendereSitzung(eine.pruefwert, aenderung));
      expect(await fuehreAus(async k => k.sitzung(eine.pruefwert))).toEqual({ ...eine, ...aenderung });
    });

    test('beendet eine Anmeldung mit allen ihren Scheinen und lässt die anderen', async () => {
      const wer = await angelegt();
      const anmeldung = randomUUID();
      const scheine = [sitzung(wer, { anmeldung }), sitzung(wer, { anmeldung }), sitzung(wer)] as const;
      for (const schein of scheine) await fuehreAus(async k => k.legeSitzungAn(schein));
      await fuehreAus(async k => k.beendeAnmeldung(anmeldung));
      const uebrig = await fuehreAus(async k => Promise.all(scheine.map(async s => k.sitzung(s.pruefwert))));
      expect(uebrig).toEqual([null, null, scheine[2]]);
    });

    test('beendet alle Anmeldungen eines Kontos außer einer und zählt Anmeldungen, nicht Scheine', async () => {
      const [wer, andere] = [await angelegt(), await angelegt()];
      const anmeldung = randomUUID();
      const bleibt = sitzung(wer);
      const fremd = sitzung(andere);
      for (const s of [sitzung(wer, { anmeldung }), sitzung(wer, { anmeldung }), sitzung(wer), bleibt, fremd])
        await fuehreAus(async k => k.legeSitzungAn(s));
      expect(await fuehreAus(async k => k.beendeAnmeldungen(wer.konto, bleibt.anmeldung))).toBe(2);
      expect(await fuehreAus(async k => k.sitzung(bleibt.pruefwert))).toEqual(bleibt);
      expect(await fuehreAus(async k => k.beendeAnmeldungen(wer.konto, null))).toBe(1);
      expect(await fuehreAus(async k => k.sitzung(fremd.pruefwert))).toEqual(fremd);
    });

    test('nennt alle Scheine eines Kontos und keine fremden', async () => {
      const [wer, andere] = [await angelegt(), await angelegt()];
      const eigene = [sitzung(wer), sitzung(wer, { geraet: '' })];
      for (const s of [...eigene, sitzung(andere)]) await fuehreAus(async k => k.legeSitzungAn(s));
      const gelesen = await fuehreAus(async k => k.sitzungenVon(wer.konto));
      expect(new Set(gelesen)).toEqual(new Set(eigene));
      expect(await fuehreAus(async k => k.sitzungenVon(randomUUID()))).toEqual([]);
    });

    test('hält Schlüssel für Programme, zeigt sie mit ihrem Konto und entfernt sie', async () => {
      const [wer, andere] = [await angelegt(), await angelegt()];
      const aelterer = programmschluessel(wer, { angelegt: (JETZT - 1) as Zeitpunkt });
      const neuer = programmschluessel(wer);
      for (const s of [aelterer, neuer]) await fuehreAus(async k => k.legeProgrammschluesselAn(s));
      expect(await fuehreAus(async k => k.programmschluesselVon(wer.konto))).toEqual([neuer, aelterer]);
      await fuehreAus(async k => k.merkeBenutzung(neuer, JETZT));
      expect(await fuehreAus(async k => k.programmschluesselinhaber(neuer.pruefwert))).toEqual({
        schluessel: { ...neuer, zuletzt: JETZT },
        konto: wer,
      });
      expect(await fuehreAus(async k => k.programmschluesselinhaber('0'.repeat(64)))).toBeNull();
      for (const [konto, welcher] of [
        [andere.konto, neuer.schluessel],
        [wer.konto, 'x'],
      ] as const)
        expect(await fuehreAus(async k => k.entferneProgrammschluessel(konto, welcher))).toEqual([]);
      expect(await fuehreAus(async k => k.entferneProgrammschluessel(wer.konto, neuer.schluessel))).toEqual([
        neuer.schluessel,
      ]);
      expect(await fuehreAus(async k => k.entferneProgrammschluessel(wer.konto, null))).toEqual([
        aelterer.schluessel,
      ]);
    });

    test('räumt Abgelaufenes weg und lässt alles andere', async () => {
      const wer = await angelegt();
      const um = (versatz: number): Zeitpunkt => (JETZT + versatz) as Zeitpunkt;
      const sitzungen = [
        sitzung(wer, { endet: um(10), zuletzt: um(10) }),
        sitzung(wer, { endet: um(-10), zuletzt: um(-10) }),
        sitzung(wer, { endet: um(10), zuletzt: um(-20) }),
      ];
      const [alt, neu] = [randomUUID(), randomUUID()];
      const [toter, lebender] = [
        programmschluessel(wer, { endet: um(-40) }),
        programmschluessel(wer, { endet: um(-39) }),
      ];
      await fuehreAus(async k => {
        for (const s of sitzungen) await k.legeSitzungAn(s);
        for (const s of [toter, lebender]) await k.legeProgrammschluesselAn(s);
        await k.setzeSperrstand(alt, { versuche: 3, letzter: um(-30) });
        await k.setzeSperrstand(neu, { versuche: 3, letzter: um(-29) });
      });
      await fuehreAus(async k =>
        k.raeumeAuf({ endet: um(-10), zuletzt: um(-20), versuch: um(-30), schluessel: um(-40) }),
      );
      expect(await fuehreAus(async k => k.programmschluesselVon(wer.konto))).toEqual([lebender]);
      const uebrig: (Sitzung | null)[] = [];
      for (const s of sitzungen) uebrig.push(await fuehreAus(async k => k.sitzung(s.pruefwert)));
      expect(uebrig).toEqual([sitzungen[0], null, null]);
      expect((await fuehreAus(async k => k.sperrstand(alt))).versuche).toBe(0);
      expect((await fuehreAus(async k => k.sperrstand(neu))).versuche).toBe(3);
    });

    test('nimmt alles zurück, auch das Protokoll, wenn etwas misslingt', async () => {
      const wer = await angelegt();
      const davor = (await pruefling.protokoll()).length;
      const schluessel = randomUUID();
      const misslingt = fuehreAus(async k => {
        await k.aendereKonto(wer.konto, { gesperrt: true });
        await k.legeSitzungAn(sitzung(wer));
        await k.setzeSperrstand(schluessel, { versuche: 3, letzter: JETZT });
        await k.protokolliere(ereignis(wer));
        throw new Error('mit Absicht');
      });
      await expect(misslingt).rejects.toThrow('mit Absicht');
      expect(await fuehreAus(async k => k.konto(wer.konto))).toEqual(wer);
      expect(await fuehreAus(async k => k.sperrstand(schluessel))).toEqual(KEINE_VERSUCHE);
      expect((await pruefling.protokoll()).length).toBe(davor);
    });

    test('verliert von zwanzig gleichzeitigen Versuchen keinen, auch nicht den ersten', async () => {
      const schluessel = randomUUID();
      await Promise.all(
        Array.from({ length: 20 }, async () =>
          fuehreAus(async k => {
            const { versuche } = await k.sperrstand(schluessel);
            await k.setzeSperrstand(schluessel, { versuche: versuche + 1, letzter: JETZT });
          }),
        ),
      );
      expect((await fuehreAus(async k => k.sperrstand(schluessel))).versuche).toBe(20);
    });

    test('lässt von gleichzeitigen Änderungen eines Kontos keine verloren gehen', async () => {
      const wer = await angelegt({
        zweiterFaktor: { geheimnis: 'x', letzterSchritt: 0, notfallcodes: [] },
      });
      await Promise.all(
        Array.from({ length: 10 }, async () =>
          fuehreAus(async k => {
            const faktor = (await k.konto(wer.konto))?.zweiterFaktor;
            if (faktor)
              await k.aendereKonto(wer.konto, {
                zweiterFaktor: { ...faktor, letzterSchritt: (faktor.letzterSchritt ?? 0) + 1 },
              });
          }),
        ),
      );
      expect((await fuehreAus(async k => k.konto(wer.konto)))?.zweiterFaktor?.letzterSchritt).toBe(10);
    });

    test('schreibt Protokoll, auch ohne Konto und Jobcenter, in der Reihenfolge', async () => {
      const wer = await angelegt();
      const ereignisse: readonly Zugangsereignis[] = [
        { ...ereignis(wer), einzelheiten: { vorher: [{ rolle: 'finanzen', einheit: null }], anzahl: 2 } },
        { ...ereignis(wer), jobcenter: null, konto: null, von: null },
      ];
      for (const e of ereignisse) await fuehreAus(async k => k.protokolliere(e));
      expect((await pruefling.protokoll()).slice(-2)).toEqual(ereignisse);
    });

    const ereignis = (wer: Konto): Zugangsereignis => ({
      art: 'fehlversuch',
      zeit: JETZT,
      jobcenter: wer.jobcenter,
      konto: wer.konto,
      von: wer.konto,
      einzelheiten: { bei: 'Kennwort' },
    });
  });
};
