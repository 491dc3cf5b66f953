import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { monatAus, tag } from '#domain/werte';
import { fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const befunde = (text: string) => pruefe(planMit({}, { texte: { personal: text } }), 'D-08');

describe('D-08: Jahreszahlen der Texte gehören zum Planjahr', () => {
  it('nennt fremde Jahre mit den Worten davor, ein Befund je Abschnitt', () => {
    const gefunden = befunde('In 2019 planen wir Messen. Die Ziele für 2020 stehen fest.');
    expect(kurz(gefunden)).toEqual(['D-08 hinweis texte.personal']);
    expect(fehltIn(gefunden, '„In 2019“', '„Ziele für 2020“', 'des Plans 2023')).toEqual([]);
  });

  it('schweigt zum Planjahr und seinen Nachbarn', () => {
    expect(befunde('Nach 2022 kommt 2023 und danach 2024.')).toEqual([]);
  });

  it('schweigt zu Spannen, „seit“, „bis“, Tagen und Namen', () => {
    for (const text of [
      'Seit 2015 und bis Ende 2027 läuft das Programm.',
      'Die Förderperiode 2014–2020 und 2021 bis 2027.',
      'Der Erlass vom 12.05.2015 und die Agenda 2030 gelten.',
      'Es nahmen 2019 Personen teil.',
      'Im Bestand sind 2.019 und 2019,5 Fälle.',
    ])
      expect(befunde(text), text).toEqual([]);
  });

  it('schweigt zu früheren Jahren in Sätzen, die zurückblicken', () => {
    for (const text of [
      '2015 waren es 41.000, zwei Jahre später mehr.',
      'Gegenüber 2019 sind es weniger.',
      'Der Anteil lag 2018 noch bei einem Drittel.',
    ])
      expect(befunde(text), text).toEqual([]);
  });

  it('meldet späte Jahre auch in einem Satz, der zurückblickt', () => {
    expect(fehltIn(befunde('Gegenüber 2019 sollen es 2026 weniger sein.'), '2026')).toEqual([]);
  });

  it('meldet in einem fortgeschriebenen, noch offenen Text auch das Vorjahr, wenn der Satz Zahlen einbettet', () => {
    const mit = (text: string, offen: readonly string[]) =>
      pruefe(
        planMit(
          {},
          {
            texte: { personal: text },
            fortschreibung: { ausJahr: 2022, am: tag('2022-09-01'), offen },
          },
        ),
        'D-08',
      );
    const satz = 'Es sind {{ haushalt.umschichtung }} mehr gegenüber 2021.';
    expect(fehltIn(mit(satz, ['texte.personal']), '„mehr gegenüber 2021“')).toEqual([]);
    expect(fehltIn(mit('{{ haushalt.umschichtung }} sind es 2022.', ['texte.personal']), '2022')).toEqual([]);
    expect(mit(satz, [])).toEqual([]);
    expect(mit('Es sind 3 mehr gegenüber 2021.', ['texte.personal'])).toEqual([]);
    expect(mit('{{ haushalt.umschichtung }} sind es 2023.', ['texte.personal'])).toEqual([]);
  });

  it('schweigt zu den Grenzen der Laufzeit eines Projekts', () => {
    const projekte = {
      stand: 'planung',
      projekte: {
        p: { bezeichnung: 'P', von: monatAus(2019, 1), bis: monatAus(2025, 12), text: 'Es begann 2019.' },
      },
    };
    expect(pruefe(planMit({}, { projekte }), 'D-08')).toEqual([]);
  });
});
