import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { betrag, fehltIn, kurz, planMit, prozent, pruefer, recklinghausen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const haushalt = { eingliederungstitel: { ohneBez: betrag(1_000_000) } };

describe('D-06: jede eingebettete Zahl gibt es', () => {
  it('sperrt eine unbekannte Adresse im Text', () => {
    const befunde = pruefe(
      planMit(haushalt, {
        texte: { budget: 'Es stehen {{ haushalt.egt }} und {{ haushalt.vkb | Mio. € }} bereit.' },
      }),
      'D-06',
    );
    expect(kurz(befunde)).toEqual(['D-06 sperrt texte.budget', 'D-06 sperrt texte.budget']);
    expect(fehltIn(befunde, '„haushalt.egt“', '„haushalt.vkb“', 'die es in diesem Plan nicht gibt')).toEqual(
      [],
    );
  });

  it('sperrt eine unbekannte Adresse unter „gedruckt“, als Basis einer Aussage und als Ganzes einer Aufteilung', () => {
    const befunde = pruefe(
      planMit(
        {
          ...haushalt,
          anteilsaussagen: { a: { bezeichnung: 'A', anteil: prozent('8 %'), von: 'haushalt.fehlt' } },
          teilbudgets: { t: { bezeichnung: 'T', von: 'haushalt.fehlt', zeilen: {} } },
        },
        { gedruckt: { 'haushalt.umschichtung': '1 €' } },
      ),
      'D-06',
    );
    expect(kurz(befunde)).toEqual([
      'D-06 sperrt gedruckt.haushalt.umschichtung',
      'D-06 sperrt haushalt.anteilsaussagen.a',
      'D-06 sperrt haushalt.teilbudgets.t',
    ]);
  });

  it('schlägt bei Unterschieden die Adresse des Unterschieds vor, nicht den Betrag', () => {
    const texte = { budget: '{{ haushalt.vergleich.vorjahr.veraenderung.eingliederungstitel.ohneBez }}' };
    const befunde = pruefe({ ...recklinghausen(), texte }, 'D-06');
    expect(fehltIn(befunde, 'Meinten Sie „haushalt.vergleich.vorjahr.veraenderung.egtOhneBez“?')).toEqual([]);
  });

  it('warnt nur, solange ein Rechtswert fehlt: die Zahl kann auf ihn warten, und R-01 sperrt', () => {
    const plan = planMit(
      {
        ...haushalt,
        verwaltungskosten: {
          it: { art: 'it', bezeichnung: 'IT', mitarbeitende: { wert: 10, text: 10, schritt: 1 } },
        },
      },
      { deckblatt: { jahr: 2027 }, texte: { budget: '{{ haushalt.gesamtverwaltungskosten }}' } },
    );
    expect(kurz(pruefe(plan, 'D-06'))).toEqual(['D-06 warnt texte.budget']);
    expect(fehltIn(pruefe(plan, 'D-06'), 'wartet sie auf den fehlenden Rechtswert (R-01)')).toEqual([]);
    expect(kurz(pruefe(plan, 'R-01'))).toEqual(['R-01 sperrt haushalt.verwaltungskosten.it']);
  });

  it('schweigt zu Zahlen, die es gibt, in jeder Darstellung', () => {
    const texte = {
      budget: '{{ haushalt.eingliederungstitel.ohneBez }} {{haushalt.eingliederungstitel.ohneBez|Mio. €}}',
    };
    expect(pruefe(planMit(haushalt, { texte }), 'D-06')).toEqual([]);
  });

  it('sperrt Klammern, wo nichts eingebettet wird: Titel und Wirkung eines Handlungsansatzes', () => {
    const zahl = '{{ haushalt.eingliederungstitel.ohneBez }}';
    const mit = (ansatz: Readonly<Record<string, string>>) =>
      pruefe(
        planMit(haushalt, {
          schwerpunkte: { s: { titel: 'Jugend', handlungsansaetze: { h: { titel: 'Ansatz', ...ansatz } } } },
        }),
        'D-06',
      );
    const befunde = mit({ titel: `Mit ${zahl}`, wirkung: `${zahl} sind ausgegeben` });
    expect(kurz(befunde)).toEqual([
      'D-06 sperrt schwerpunkte.s.handlungsansaetze.h.titel',
      'D-06 sperrt schwerpunkte.s.handlungsansaetze.h.wirkung',
    ]);
    expect(
      fehltIn(befunde, `„wirkung“ (Schwerpunkt: Jugend) enthält „${zahl}“`, 'nicht eingebettet'),
    ).toEqual([]);
    expect(mit({ text: `Es stehen ${zahl} bereit.`, wirkung: 'mehr { } Erfolg' })).toEqual([]);
  });

  it('schweigt zu Recklinghausen 2023 und zu Text ohne Zahlen', () => {
    expect(pruefe(recklinghausen(), 'D-06')).toEqual([]);
    expect(
      pruefe(planMit(haushalt, { texte: { personal: 'Geschweifte Klammern { } ohne Zahl.' } }), 'D-06'),
    ).toEqual([]);
  });

  it('nennt den Abschnitt, wie die Vorlage ihn nennt', () => {
    const befunde = pruefe(planMit(haushalt, { texte: { budget: '{{ x }}' } }), 'D-06');
    expect(fehltIn(befunde, 'Der Text „Budget (EGT, VWT, Umschichtungen)“ nennt die Zahl „x“')).toEqual([]);
  });

  it('sperrt Klammern, die sich nicht schließen, und eine Form, die es nicht gibt', () => {
    const texte = {
      budget:
        'Es sind {{ haushalt.eingliederungstitel.ohneBez } und {{ haushalt.eingliederungstitel.ohneBez | Mrd. € }}.',
    };
    const befunde = pruefe(planMit(haushalt, { texte }), 'D-06');
    expect(kurz(befunde)).toEqual(['D-06 sperrt texte.budget', 'D-06 sperrt texte.budget']);
    expect(
      fehltIn(befunde, '| Mrd. € }}', '{{ haushalt.umschichtung }}', '| Mio. €', '| T€', '| ohne Vorzeichen'),
    ).toEqual([]);
  });
});
