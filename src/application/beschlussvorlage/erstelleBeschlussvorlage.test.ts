import { describe, expect, it } from 'vitest';
import { anzahl, gesagt } from '#domain/pruefhilfen';
import type { Plan } from '#domain/plan';
import { tag } from '#domain/werte';
import type { Baustein, Dokument, Textlauf, Textleser } from '#ports';
import { gerechnet, musterplan, vergleichsseite } from '../pruefhilfen.ts';
import { erstelleBeschlussvorlage, type Beschlusswahl } from './erstelleBeschlussvorlage.ts';

/** Every text is one paragraph; embedded figures become runs. */
const textleser: Textleser = {
  bausteine: (markdown, zahl) => [
    {
      art: 'absatz',
      inhalt: markdown
        .split(/\{\{(.*?)\}\}/)
        .map((teil, i): Textlauf => (i % 2 === 1 ? zahl(teil) : { art: 'text', text: teil })),
    },
  ],
};
const keinBild = (): never => {
  throw new Error('Eine Beschlussvorlage hat keine Diagramme');
};
const werkzeug = {
  textleser,
  diagrammzeichner: { wasserfall: keinBild, verlauf: keinBild, balken: keinBild },
};

const vorlage = (plan: Plan, wahl: Beschlusswahl = {}): Dokument => {
  const { befunde, ...rechnung } = vergleichsseite(plan);
  const dokument = erstelleBeschlussvorlage(rechnung, befunde, 'Vermerk', werkzeug, wahl);
  if (!dokument.ok) throw new Error(JSON.stringify(dokument.meldungen));
  return dokument.wert;
};

const worte = (laeufe: readonly Textlauf[]): string =>
  laeufe.map(l => (l.art === 'umbruch' ? ' ' : 'inhalt' in l ? worte(l.inhalt) : l.text)).join('');

/** The blocks of a document line by line; cells are joined by bars. */
const zeilen = (bausteine: readonly Baustein[]): readonly string[] =>
  bausteine.flatMap((b): readonly string[] => {
    if (b.art === 'ueberschrift') return [b.text];
    if (b.art === 'absatz' || b.art === 'anmerkung') return [worte(b.inhalt)];
    if (b.art === 'liste') return b.eintraege.flatMap(zeilen);
    if (b.art === 'tabelle') return b.zeilen.map(z => z.zellen.map(c => worte(c.inhalt)).join(' | '));
    return [];
  });

/** The lines of a section without its heading. */
const abschnitt = ({ bausteine }: Dokument, titel: string): readonly string[] => {
  const beginn = bausteine.findIndex(b => b.art === 'ueberschrift' && b.text === titel);
  if (beginn === -1) return [];
  const ende = bausteine.findIndex((b, i) => i > beginn && b.art === 'ueberschrift');
  return zeilen(bausteine.slice(beginn + 1, ende === -1 ? undefined : ende));
};

const AENDERUNG = 'Was sich seit dem Entwurf geändert hat';

describe('Der Kopf der Beschlussvorlage', () => {
  it.each([
    [{ traegerform: 'gE' as const }, 'Trägerversammlung (§ 44c SGB II)'],
    [{ jobcenter: 'Ennepe-Ruhr-Kreis' }, 'Kreistag'],
    [{ jobcenter: 'Mülheim an der Ruhr' }, 'Rat'],
  ])('%j: entscheidet %s', (deckblatt, gremium) => {
    expect(vorlage(musterplan({ deckblatt })).untertitel).toBe(`Zur Entscheidung: ${gremium}`);
  });

  it('nennt Gremium, Sitzung, Nummer und Einreicher, wie der Plan sie sagt', () => {
    const beschluss = {
      gremium: 'Ausschuss für Soziales',
      sitzung: tag('2025-12-12'),
      vorlagennummer: '123/2025',
      einreicher: 'Geschäftsführung',
    };
    const dokument = vorlage(musterplan({ dokument: { beschluss } }));
    expect(dokument.untertitel).toBe(
      'Zur Entscheidung: Ausschuss für Soziales · Sitzung am 12.12.2025 · Vorlage 123/2025 · Einreicher: Geschäftsführung',
    );
    expect(dokument).toMatchObject({
      form: 'blatt',
      anhaenge: [],
      titel: 'Beschlussvorlage: Lokales Planungsdokument 2026',
    });
  });
});

describe('Der Beschlussvorschlag', () => {
  it('entsteht aus den Zahlen; der KFA von 15,2 % auf 8.500.000 € ÷ 84,8 % sind 1.523.585 €', () => {
    expect(abschnitt(vorlage(musterplan()), 'Beschlussvorschlag')).toEqual([
      'Der Plan „Lokales Planungsdokument 2026“ mit Stand vom 10.11.2025 wird beschlossen.',
      'Dem Einsatz der verfügbaren Eingliederungsmittel von 9.500.000 € nach diesem Plan wird zugestimmt.',
      'Der Umschichtung von 500.000 € aus dem Eingliederungstitel in das Verwaltungskostenbudget wird zugestimmt.',
      'Der kommunale Finanzierungsanteil an den Verwaltungskosten von 1.523.585 € wird bereitgestellt.',
    ]);
  });

  it('nennt eine Umschichtung in die andere Richtung ohne Vorzeichen', () => {
    const zurueck = { umschichtung: { art: 'festgelegt', betrag: gesagt('cent', '−200.000 €') } } as const;
    expect(abschnitt(vorlage(musterplan({ haushalt: zurueck })), 'Beschlussvorschlag')).toContain(
      'Der Verstärkung des Eingliederungstitels um 200.000 € aus dem Verwaltungskostenbudget wird zugestimmt.',
    );
  });

  it('ist der des Plans, wenn er einen hat; seine Zahlen behalten ihre Adresse', () => {
    const beschlussvorschlag = 'Es bleibt bei {{ haushalt.umschichtung }}.';
    const dokument = vorlage(musterplan({ dokument: { beschluss: { beschlussvorschlag } } }));
    expect(abschnitt(dokument, 'Beschlussvorschlag')).toEqual(['Es bleibt bei 500.000 €.']);
    expect(JSON.stringify(dokument.bausteine)).toContain('"pfad":"haushalt.umschichtung"');
  });
});

describe('Mittel, Förderungen, Ziele und Personal', () => {
  it('die Mittel stehen mit dem, was gebunden und frei ist', () => {
    expect(abschnitt(vorlage(musterplan()), 'Mittel')).toEqual([
      'Eingliederung',
      'Eingliederungstitel (EGT) ohne BEZ | 10.000.000',
      'abzüglich Umschichtung in die Verwaltung | 500.000',
      'EGT verfügbar | 9.500.000',
      'Verwaltung',
      'Verwaltungskostenbudget des Bundes (VKB) | 8.000.000',
      'zuzüglich Umschichtung aus dem EGT | 500.000',
      'zuzüglich kommunaler Finanzierungsanteil (KFA) | 1.523.585',
      'Gesamtverwaltungskosten | 10.023.585',
    ]);
  });

  it('jede Zeile ist ein Schritt zur Summe: 9.500.000 − 100.000 − 250.000 − 400.000 = 8.750.000 und 8.000.000 + 500.000 + 1.596.000 + 404.000 = 10.500.000', () => {
    const zeile = (art: 'altfall' | 'vertrag' | 'neu', text: string, mindestabnahme?: string) => ({
      bezeichnung: art,
      instrument: 'MAT',
      art,
      kosten: gesagt('cent', text),
      ...(mindestabnahme !== undefined && { mindestabnahme: gesagt('cent', mindestabnahme) }),
    });
    const plan = musterplan({
      haushalt: {
        eingliederungstitel: {
          ohneBez: gesagt('cent', '10.000.000 €'),
          bez: gesagt('cent', '60.000 €'),
        },
        gesamtverwaltungskosten: gesagt('cent', '10.500.000 €'),
        planung: {
          stand: 'eigene',
          zeilen: {
            a: zeile('altfall', '100.000 €'),
            b: zeile('vertrag', '300.000 €', '250.000 €'),
            c: zeile('neu', '400.000 €'),
          },
        },
      },
    });
    expect(abschnitt(vorlage(plan), 'Mittel')).toEqual([
      'Eingliederung',
      'Eingliederungstitel (EGT) ohne BEZ | 10.000.000',
      'abzüglich Umschichtung in die Verwaltung | 500.000',
      'EGT verfügbar | 9.500.000',
      'abzüglich weitere laufende Fälle | 100.000',
      'abzüglich Verträge (Mindestabnahme) | 250.000',
      'abzüglich neue Förderungen | 400.000',
      'Frei nach Bindungen und Verträgen | 8.750.000',
      'Daneben: Beschäftigungszuschuss (BEZ) | 60.000',
      'Verwaltung',
      'Verwaltungskostenbudget des Bundes (VKB) | 8.000.000',
      'zuzüglich Umschichtung aus dem EGT | 500.000',
      'zuzüglich kommunaler Finanzierungsanteil (KFA) | 1.596.000',
      'zuzüglich ungedeckter Bundesanteil | 404.000',
      'Gesamtverwaltungskosten | 10.500.000',
    ]);
  });

  it('eine Verstärkung des EGT steht ohne Vorzeichen in beiden Blöcken', () => {
    const zurueck = { umschichtung: { art: 'zurueck', betrag: gesagt('cent', '200.000 €') } } as const;
    const mittel = abschnitt(vorlage(musterplan({ haushalt: zurueck })), 'Mittel');
    expect(mittel).toContain('zuzüglich Verstärkung aus dem VKB | 200.000');
    expect(mittel).toContain('abzüglich Verstärkung des EGT | 200.000');
  });

  it('die Förderungen nach Gruppen mit Kosten, Anteil und Rest: 300 × 1.000 € und 100 × 6.000 € von 9.500.000 €', () => {
    const kosten = (text: string) => ({
      kosten: { stueckkosten: gesagt('cent', text), je: 'eintritt' as const },
    });
    const plan = musterplan({
      instrumente: {
        stand: 'eigene',
        gruppen: {
          a: { nummer: 'I', bezeichnung: 'Aktivierung' },
          b: { nummer: 'II', bezeichnung: 'Weiterbildung' },
        },
        zeilen: {
          x: {
            bezeichnung: 'MAT',
            gruppe: 'a',
            einheit: 'eintritte',
            menge: anzahl(300),
            ...kosten('1.000 €'),
          },
          y: {
            bezeichnung: 'FbW',
            gruppe: 'b',
            einheit: 'eintritte',
            menge: anzahl(100),
            ...kosten('6.000 €'),
          },
        },
      },
    });
    expect(abschnitt(vorlage(plan), 'Geplante Förderungen')).toEqual([
      'I. Aktivierung | 300 | 300.000 | 33,33 %',
      'II. Weiterbildung | 100 | 600.000 | 66,67 %',
      'Insgesamt | 400 | 900.000 | ',
      'Rest des verfügbaren EGT |  | 8.600.000 | ',
    ]);
  });

  it('eine Summe verschiedener Einheiten sagt es: 300 Plätze und 210 Förderfälle sind keine 510 Förderungen', () => {
    const zeile = (einheit: 'plaetze' | 'foerderfaelle', menge: number) => ({
      bezeichnung: einheit,
      einheit,
      menge: anzahl(menge),
    });
    const mit = (einheit: 'plaetze' | 'foerderfaelle') =>
      abschnitt(
        vorlage(
          musterplan({
            instrumente: {
              stand: 'eigene',
              zeilen: { x: zeile('plaetze', 300), y: zeile(einheit, 210) },
            },
          }),
        ),
        'Geplante Förderungen',
      );
    const satz = 'Verschiedene Einheiten: Die Summen zählen Plätze und Förderfälle zusammen.';
    expect(mit('foerderfaelle')).toContain(satz);
    expect(mit('plaetze').join()).not.toContain('Verschiedene Einheiten');
  });

  it('ein Plan ohne Ziele, Förderungen und Personal hat diese Abschnitte nicht', () => {
    const titel = vorlage(musterplan()).bausteine.flatMap(b => (b.art === 'ueberschrift' ? [b.text] : []));
    expect(titel).toEqual(['Beschlussvorschlag', 'Mittel', 'Ergebnis der Prüfung']);
  });

  it('das Personal steht in einer Zeile', () => {
    const plan = musterplan({
      haushalt: { bezugsgroessen: { vollzeitaequivalente: gesagt('vzae', '110 VZÄ') } },
    });
    expect(abschnitt(vorlage(plan), 'Personal')).toEqual(['Abrechenbare Vollzeitäquivalente: 110 VZÄ.']);
  });

  it('Stellen haben höchstens zwei Stellen nach dem Komma', () => {
    const plan = musterplan({
      haushalt: { bezugsgroessen: { vollzeitaequivalente: gesagt('vzae', '212,2833 VZÄ') } },
    });
    expect(abschnitt(vorlage(plan), 'Personal')).toEqual(['Abrechenbare Vollzeitäquivalente: 212,28 VZÄ.']);
  });
});

describe('Das Ergebnis der Prüfung', () => {
  const falsch = musterplan({ texte: { budget: '{{ haushalt.gibtEsNicht }}' } });

  it('nennt, was sperrt oder warnt, mit seinen ersten Sätzen statt mit dem Titel der Regel', () => {
    const [kopf, ...punkte] = abschnitt(vorlage(falsch), 'Ergebnis der Prüfung');
    expect(kopf).toMatch(/^\d+ Befunde? (?:sperrt|sperren):$/);
    expect(punkte.join(' ')).toContain(
      'Der Text „Budget (EGT, VWT, Umschichtungen)“ nennt die Zahl „haushalt.gibtEsNicht“',
    );
    expect(punkte.join(' ')).not.toContain('Nicht bestanden');
  });

  it('fasst Befunde einer Regel zusammen', () => {
    const zweimal = musterplan({ texte: { budget: '{{ haushalt.a1 }}', personal: '{{ haushalt.a2 }}' } });
    expect(abschnitt(vorlage(zweimal), 'Ergebnis der Prüfung')[1]).toMatch(/\(und 1 weitere dieser Art\)$/);
  });

  it('sagt es, wenn nichts offen ist', () => {
    expect(
      zeilen(
        (() => {
          const dokument = erstelleBeschlussvorlage(gerechnet(musterplan()), [], '', werkzeug);
          return dokument.ok ? dokument.wert.bausteine : [];
        })(),
      ),
    ).toContain('Kein offener Befund sperrt oder warnt.');
  });

  it('steht nicht in der veröffentlichten Fassung, und der leere Vergleich auch nicht', () => {
    const dokument = vorlage(falsch, { veroeffentlichung: { mindestens: 5 } });
    expect(abschnitt(dokument, 'Ergebnis der Prüfung')).toEqual([]);
    expect(abschnitt(dokument, AENDERUNG)).toEqual([]);
  });
});

describe('Was sich seit dem Entwurf geändert hat', () => {
  const mitEgt = (egt: string, weiteres: Partial<Plan['haushalt']> = {}): Plan =>
    musterplan({ haushalt: { eingliederungstitel: { ohneBez: gesagt('cent', egt) }, ...weiteres } });

  it('steht ohne Entwurf nicht da', () => {
    expect(abschnitt(vorlage(musterplan()), AENDERUNG)).toEqual([]);
  });

  it('das Größte zuerst, nur Gesagtes und was beschlossen wird', () => {
    const entwurf = vergleichsseite(
      mitEgt('9.400.000 €', { verwaltungskostenbudget: gesagt('cent', '7.990.000 €') }),
    );
    expect(abschnitt(vorlage(mitEgt('10.000.000 €'), { entwurf }), AENDERUNG).slice(0, 5)).toEqual([
      'EGT ohne BEZ | 9.400.000 € | 10.000.000 € | +600.000 €, +6,38 %',
      'EGT verfügbar | 8.900.000 € | 9.500.000 € | +600.000 €, +6,74 %',
      'Gesamtverwaltungskosten | 10.011.792 € | 10.023.585 € | +11.792 €, +0,12 %',
      'Verwaltungskostenbudget | 7.990.000 € | 8.000.000 € | +10.000 €, +0,13 %',
      'Kommunaler Finanzierungsanteil | 1.521.792 € | 1.523.585 € | +1.792 €, +0,12 %',
    ]);
  });

  it('was nicht auf die zwei Seiten passt, wird gezählt', () => {
    const mittel = (um: number) =>
      Object.fromEntries(
        Array.from({ length: 9 }, (_, i) => [
          `m${i}`,
          { bezeichnung: `Mittel ${i}`, betrag: gesagt('cent', `${(i + 1) * 1000 + um} €`) },
        ]),
      );
    const entwurf = vergleichsseite(musterplan({ haushalt: { drittmittel: mittel(0) } }));
    const dokument = vorlage(musterplan({ haushalt: { drittmittel: mittel(500) } }), { entwurf });
    expect(abschnitt(dokument, AENDERUNG)).toContain(
      'Dazu kommen 3 weitere, kleinere Änderungen bei Mitteln, Förderungen und Zielen.',
    );
  });

  it('nennt neue und entfallene Schwerpunkte und zählt geänderte Texte', () => {
    const entwurf = vergleichsseite(musterplan({ schwerpunkte: { a: { titel: 'Jugend' } } }));
    const dokument = vorlage(
      musterplan({ schwerpunkte: { b: { titel: 'Frauen' } }, texte: { budget: 'Neu.' } }),
      {
        entwurf,
      },
    );
    expect(abschnitt(dokument, AENDERUNG)).toEqual(
      expect.arrayContaining([
        'Neue Schwerpunkte: Frauen.',
        'Entfallene Schwerpunkte: Jugend.',
        'Geänderte Texte: 1.',
      ]),
    );
  });

  it('sagt es, wenn nichts anders ist', () => {
    const dokument = vorlage(musterplan(), { entwurf: vergleichsseite(musterplan()) });
    expect(abschnitt(dokument, AENDERUNG)[0]).toContain('Texte gleich geblieben');
  });
});
