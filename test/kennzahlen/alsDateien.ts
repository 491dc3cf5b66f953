import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { monatAlsIso, tagAlsIso, type Monat, type Tag } from '#domain/werte';
import type { Lieferung, Tage } from './lieferung.ts';

const tag = (t: Tag | null): string => (t === null ? '' : tagAlsIso(t));
const zeit = ({ von, bis }: Tage): readonly string[] => [tag(von), tag(bis)];
const feld = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes a delivery of the tests as the files of a delivery; gives the folder. */
export const alsDateien = (ordner: string, lieferung: Lieferung): string => {
  mkdirSync(ordner, { recursive: true });
  const schreibe = (name: string, kopf: string, zeilen: readonly (readonly string[])[]): void =>
    writeFileSync(
      path.join(ordner, `${name}.csv`),
      [kopf, ...zeilen.map(z => z.map(feld).join(';')), ''].join('\n'),
    );
  const monat = (m: number): string => monatAlsIso(m as Monat);
  writeFileSync(
    path.join(ordner, 'lieferung.json'),
    JSON.stringify({
      format: 'stellwerk-lieferung/1',
      jobcenter: lieferung.jobcenter,
      name: 'Test',
      ladestand: '2025-12-31',
      vonMonat: monat(lieferung.vonMonat),
      bisMonat: monat(lieferung.bisMonat),
    }),
  );
  schreibe(
    'stichtage',
    'monat;stichtag',
    lieferung.stichtage.map((s, i) => [monat(lieferung.vonMonat - 2 + i), tag(s)]),
  );
  schreibe(
    'personen',
    'person;geburtsdatum;geschlecht;staatsangehoerigkeit;fluchtkontext;schulabschluss;berufsabschluss;schwerbehinderung',
    lieferung.personen.map(p => [
      p.person,
      tag(p.geburtsdatum),
      p.geschlecht,
      p.staatsangehoerigkeit,
      p.fluchtkontext,
      '',
      '',
      '',
    ]),
  );
  schreibe(
    'leistungsbezug',
    'person;bg;traeger;status;hauptperson;von;bis',
    lieferung.leistungsbezug.map(z => [
      z.person,
      z.bg,
      z.traeger,
      z.status,
      z.hauptperson ? 'ja' : 'nein',
      ...zeit(z),
    ]),
  );
  schreibe(
    'bedarfsgemeinschaften',
    'bg;typ;von;bis',
    lieferung.bedarfsgemeinschaften.map(z => [z.bg, z.typ, ...zeit(z)]),
  );
  schreibe('leistungen', 'bg;monat;llu;luh', []);
  schreibe(
    'erwerbstaetigkeiten',
    'person;beschaeftigung;art;foerderung;von;bis',
    lieferung.erwerbstaetigkeiten.map(z => [z.person, z.beschaeftigung, z.art, z.foerderung, ...zeit(z)]),
  );
  schreibe(
    'teilnahmen',
    'person;massnahme;instrument;team;von;bis;austrittsgrund',
    lieferung.teilnahmen.map(z => [
      z.person,
      z.massnahme,
      z.instrument,
      z.team ?? '',
      ...zeit(z),
      z.austrittsgrund ?? '',
    ]),
  );
  schreibe(
    'status',
    'person;status;von;bis',
    lieferung.status.map(z => [z.person, z.status, ...zeit(z)]),
  );
  schreibe(
    'zustaendigkeiten',
    'person;team;von;bis',
    lieferung.zustaendigkeiten.map(z => [z.person, z.team, ...zeit(z)]),
  );
  schreibe(
    'merkmale',
    'person;merkmal;wert;von;bis',
    lieferung.merkmale.map(z => [z.person, z.merkmal, z.wert, ...zeit(z)]),
  );
  return ordner;
};
