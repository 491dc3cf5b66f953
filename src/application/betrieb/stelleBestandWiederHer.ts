import type { Sicherungsmanifest } from '#contract';
import { gelungen, type Ergebnis } from '#domain/werte';
import { pruefeSicherung, type Wiederherstellung } from './pruefeSicherung.ts';

/** Brings a backup back into an empty database and an empty store, whole or not at all. Everything is checked before anything is written. */
export const stelleBestandWiederHer = async (
  wiederherstellung: Wiederherstellung,
): Promise<Ergebnis<Sicherungsmanifest>> => {
  const { datei, leser, datenbank, dateien } = wiederherstellung;
  const geprueft = await pruefeSicherung(wiederherstellung);
  if (!geprueft.ok) return geprueft;
  const manifest = geprueft.wert;
  const ablage = await dateien.beginne();
  try {
    for (const { name } of manifest.dateien) await ablage.schreibe(name, leser.lies(name));
    const tabellen = new Map(manifest.tabellen.map(t => [t.name, t.datei.name]));
    const gefuellt = await datenbank.fuelle(
      { ...manifest, zeilen: ({ name }) => leser.zeilen(tabellen.get(name) ?? '') },
      datei,
      async () => ablage.uebernimm(),
    );
    if (!gefuellt.ok) {
      await ablage.zurueck();
      return gefuellt;
    }
    return gelungen(manifest);
  } catch (fehler) {
    await ablage.zurueck();
    throw fehler;
  }
};
