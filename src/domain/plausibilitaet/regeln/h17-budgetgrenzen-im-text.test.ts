import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { duesseldorf, fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const imText = (text: string, jahr = 2021) =>
  pruefe(planMit({}, { deckblatt: { jahr }, texte: { budget: text } }), 'H-17');

describe('H-17: der Text nennt gesetzliche Budgetgrenzen in einem Jahr ohne', () => {
  it('Düsseldorf 2021; der Befund sagt, welche Worte ihn auslösen', () => {
    const befunde = pruefe(duesseldorf(), 'H-17');
    expect(kurz(befunde)).toEqual(['H-17 hinweis texte.budget']);
    expect(
      fehltIn(befunde, 'steht „gesetzlichen Budgetgrenzen“', '2021 gab es keine gesetzliche Obergrenze'),
    ).toEqual([]);
  });

  it('in jeder üblichen Wendung', () => {
    for (const text of [
      'Die gesetzlich zulässigen Budgetgrenzen sind eingehalten.',
      'Die gesetzlich vorgegebene Obergrenze des Eingliederungstitels ist beachtet.',
      'Die gesetzlichen\nBudgetobergrenzen sind eingehalten.',
      'Die Budgetgrenzen nach § 46 SGB II sind eingehalten.',
      'Die gesetzliche Höchstgrenze für Mittel der Freien Förderung ist eingehalten.',
    ])
      expect(kurz(imText(text)), text).toEqual(['H-17 hinweis texte.budget']);
  });

  it('schweigt, wenn der Text sagt, dass es keine gibt', () => {
    expect(imText('Gesetzliche Vorgaben werden beachtet.')).toEqual([]);
    expect(imText('Es gibt keine gesetzlichen Budgetgrenzen mehr.')).toEqual([]);
    expect(imText('Die Mittel sind ohne gesetzliche Obergrenze einsetzbar.')).toEqual([]);
  });

  it('schweigt zu Grenzen, die nicht das Budget betreffen', () => {
    expect(imText('Die gesetzliche Höchstgrenze der Förderdauer beträgt 24 Monate.')).toEqual([]);
    expect(imText('Bei der Vermittlung gilt die gesetzliche Obergrenze von 2.500 €.')).toEqual([]);
  });

  it('schweigt in Jahren, in denen es Grenzen gab', () => {
    for (const jahr of [2015, 2018, 2026, 2027])
      expect(imText('Die gesetzlichen Budgetgrenzen sind eingehalten.', jahr)).toEqual([]);
  });

  it('nennt gleiche Worte eines Abschnitts einmal und nennt den Abschnitt, wie die Vorlage ihn nennt', () => {
    const satz = 'Die gesetzlichen Budgetgrenzen sind eingehalten.';
    const befunde = imText(`${satz} ${satz}`);
    expect(befunde).toHaveLength(1);
    expect(fehltIn(befunde, 'Im Abschnitt „Budget (EGT, VWT, Umschichtungen)“')).toEqual([]);
  });
});
