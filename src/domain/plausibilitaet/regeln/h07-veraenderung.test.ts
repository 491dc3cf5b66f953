import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { betrag, fehltIn, kurz, muelheim, planMit, pruefer, recklinghausen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const VERAENDERUNG = 'haushalt.vergleich.vorjahr.veraenderung.egtOhneBez';
const DIFFERENZ = 'haushalt.vergleich.vorjahr.differenz.egtOhneBez';

describe('H-07: die gedruckte Veränderung gegen das Vorjahr', () => {
  it('wird nachgerechnet, als Anteil', () => {
    const befunde = pruefe(recklinghausen({ [VERAENDERUNG]: '-10,38 %' }), 'H-07');
    expect(kurz(befunde)).toEqual([`H-07 warnt ${VERAENDERUNG}`]);
    expect(
      fehltIn(
        befunde,
        'gedruckt „-10,38 %“',
        '66.749.000,00 €',
        '= −10,83 %',
        'Abweichung +0,45 Punkte',
        'zwei Ziffern vertauscht („38“ statt „83“)',
      ),
    ).toEqual([]);
  });

  it('wird nachgerechnet, als Betrag', () => {
    const befunde = pruefe(recklinghausen({ [DIFFERENZ]: '7,230 Mio. €' }), 'H-07');
    expect(kurz(befunde)).toEqual([`H-07 warnt ${DIFFERENZ}`]);
    expect(fehltIn(befunde, '= −7.230.000,00 €', 'Der Betrag stimmt, das Vorzeichen nicht.')).toEqual([]);
  });

  it('stimmt in Recklinghausen 2023 viermal: −7,230 und −2,820 Mio., −10,83 % und −4,15 %', () => {
    expect(pruefe(recklinghausen(), 'H-07')).toEqual([]);
  });

  it('stimmt in Mülheim 2023 gegen die erste Zuteilung: −6,45 % und −0,85 %', () => {
    expect(pruefe(muelheim(), 'H-07')).toEqual([]);
  });

  it('passt zu einem anderen Stand des Vorjahres: der Befund sagt zu welchem', () => {
    const spalte = (bezeichnung: string, stand: string, egt: number) => ({
      bezeichnung,
      jahr: 2022,
      stand,
      eingliederungstitel: { ohneBez: betrag(egt) },
    });
    const plan = planMit(
      {
        eingliederungstitel: { ohneBez: betrag(17_032_356) },
        vergleich: {
          endgueltig: spalte('2022, endgültig', 'endgueltig', 18_820_000),
          erste: spalte('2022, erste Zuteilung', 'erste', 18_206_687),
        },
      },
      { gedruckt: { 'haushalt.vergleich.endgueltig.veraenderung.egtOhneBez': '-6,45 %' } },
    );
    const befunde = pruefe(plan, 'H-07');
    expect(kurz(befunde)).toEqual(['H-07 warnt haushalt.vergleich.endgueltig.veraenderung.egtOhneBez']);
    expect(
      fehltIn(befunde, '= −9,50 %', '2022, erste Zuteilung', '−6,45 %): anderes Jahr oder anderer Stand'),
    ).toEqual([]);
  });

  it('ist nie eine Zahl in Punkten: das meldet H-11 als falsche Einheit', () => {
    const befunde = pruefe(recklinghausen({ [VERAENDERUNG]: '-10,83 Punkte' }));
    expect(kurz(befunde)).toEqual([`H-11 warnt ${VERAENDERUNG}`]);
    expect(fehltIn(befunde, 'Die Einheit „Punkte“ passt nicht')).toEqual([]);
  });
});
