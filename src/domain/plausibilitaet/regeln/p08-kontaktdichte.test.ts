import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { gesagt, planMitPersonal } from '../personal.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (schluessel: string, rhythmus?: string) =>
  pruefe(
    planMitPersonal({
      gespraeche: {
        g: {
          bezeichnung: 'Integration',
          gespraechsanteil: gesagt('anteil', '60 %'),
          wochenstunden: gesagt('dezimal', '39'),
          nettowochen: gesagt('dezimal', '44'),
          gespraechslaenge: gesagt('dezimal', '45'),
          schluessel: gesagt('schluessel', schluessel),
          ...(rhythmus && { rhythmus: gesagt('dezimal', rhythmus) }),
        },
      },
    }),
    'P-08',
  );

describe('P-08: angekündigter Gesprächsrhythmus', () => {
  it('nennt Schlüssel und Länge, bei denen alle vier Wochen aufgehen', () => {
    const befunde = mit('1:150', '4');
    expect(kurz(befunde)).toEqual(['P-08 hinweis personal.gespraeche.g.gespraecheImRhythmus']);
    expect(
      fehltIn(befunde, 'braucht 1.950 Gespräche', 'möglich sind 1.372,8', 'bis 1:105,6', 'mit 31,68 Minuten'),
    ).toEqual([]);
  });

  it('warnt erst, wenn auch 20 Minuten nicht reichen', () => {
    expect(kurz(mit('1:240', '4'))).toEqual(['P-08 warnt personal.gespraeche.g.gespraecheImRhythmus']);
    expect(fehltIn(mit('1:240', '4'), '19,8 Minuten', 'weniger als 20 Minuten')).toEqual([]);
    expect(kurz(mit('1:237', '4'))).toEqual(['P-08 hinweis personal.gespraeche.g.gespraecheImRhythmus']);
  });

  it('schweigt, wo es aufgeht: ME-aktiv 2017 bei 1:75 unter 25 Jahren alle vier Wochen', () => {
    expect(mit('1:75', '4')).toEqual([]);
    expect(mit('1:105', '4')).toEqual([]);
    expect(mit('1:106', '4')).toHaveLength(1);
  });

  it('schweigt ohne angekündigten Rhythmus', () => {
    expect(mit('1:300')).toEqual([]);
  });
});
