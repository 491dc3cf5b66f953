import { liesSicherungsmanifest, sicherungsmeldungen, type Sicherungsmanifest } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Dateibestand, Datenbankbestand, Sicherungsleser, Umbau } from '#ports';
import { istLagerdatei, MANIFEST, tabellendatei } from './teilnamen.ts';

/** What is brought back, and where. */
export type Wiederherstellung = Readonly<{
  datei: string;
  leser: Sicherungsleser;
  datenbank: Datenbankbestand;
  dateien: Dateibestand;
}>;

/** Is it whole, ours, and not from the future, and is there room for it? Gives what it says about itself. */
export const pruefeSicherung = async ({
  datei,
  leser,
  datenbank,
  dateien,
}: Wiederherstellung): Promise<Ergebnis<Sicherungsmanifest>> => {
  const gelesen = await liesManifest(datei, leser);
  if (!gelesen.ok) return gelesen;
  const manifest = gelesen.wert;
  const passend = pruefeUmbauten(datei, manifest, await datenbank.bekannt());
  if (!passend.ok) return passend;
  const kaputt = await ersterSchaden(manifest, leser);
  if (kaputt !== null) return misslungen(melde(sicherungsmeldungen.BESCHAEDIGT, '', { datei, teil: kaputt }));
  if (manifest.dateien.length > 0 && (await dateien.namen()).length > 0)
    return misslungen(
      melde(sicherungsmeldungen.NICHT_LEER, '', {
        was: `in ${dateien.ort} liegen schon Lieferungen oder veröffentlichte Zahlen`,
      }),
    );
  return gelungen(manifest);
};

const liesManifest = async (datei: string, leser: Sicherungsleser): Promise<Ergebnis<Sicherungsmanifest>> => {
  if (!leser.teile.has(MANIFEST))
    return misslungen(melde(sicherungsmeldungen.BESCHAEDIGT, '', { datei, teil: MANIFEST }));
  const zeilen: string[] = [];
  for await (const stueck of leser.zeilen(MANIFEST)) zeilen.push(...stueck);
  const gelesen = liesSicherungsmanifest(zeilen.join('\n'));
  if (gelesen.ok) return gelungen(gelesen.manifest);
  return misslungen(
    gelesen.neuer
      ? melde(sicherungsmeldungen.NEUER, '', {
          datei,
          version: gelesen.neuer.version,
          was: `Format ${gelesen.neuer.format}`,
        })
      : melde(sicherungsmeldungen.KEINE_SICHERUNG, '', { datei, grund: 'ihr Verzeichnis ist nicht lesbar' }),
  );
};

const pruefeUmbauten = (
  datei: string,
  { migrationen, version }: Sicherungsmanifest,
  bekannt: readonly Umbau[],
): Ergebnis<null> => {
  const juengster = bekannt.at(-1)?.nummer ?? 0;
  const neuer = migrationen.find(({ nummer }) => nummer > juengster);
  if (neuer)
    return misslungen(melde(sicherungsmeldungen.NEUER, '', { datei, version, was: `Umbau „${neuer.name}“` }));
  const anders = migrationen.find(
    ({ nummer, pruefsumme }) => bekannt.find(b => b.nummer === nummer)?.pruefsumme !== pruefsumme,
  );
  return anders
    ? misslungen(melde(sicherungsmeldungen.ANDERER_UMBAU, '', { datei, name: anders.name }))
    : gelungen(null);
};

/** The first file that is not what the manifest says; null when all are. */
const ersterSchaden = async (
  { tabellen, dateien }: Sicherungsmanifest,
  leser: Sicherungsleser,
): Promise<string | null> => {
  const falsch =
    tabellen.find(({ name, datei }) => datei.name !== tabellendatei(name))?.datei ??
    dateien.find(({ name }) => !istLagerdatei(name));
  if (falsch) return falsch.name;
  for (const { name, bytes, pruefsumme } of [...tabellen.map(t => t.datei), ...dateien])
    if (leser.teile.get(name) !== bytes || (await leser.pruefsumme(name)) !== pruefsumme) return name;
  return null;
};
