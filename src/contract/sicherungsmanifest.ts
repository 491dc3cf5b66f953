import { z } from 'zod';

/** The format of backups that this program writes and reads. */
export const SICHERUNGSFORMAT = 'stellwerk-sicherung/1';

const pruefsumme = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().regex(/^[a-z_][a-z0-9_]*$/);

const eintrag = z.strictObject({
  name: z.string().min(1),
  bytes: z.number().int().nonnegative(),
  pruefsumme,
});

/** What a backup says about itself: the last file in it. */
export const sicherungsmanifestSchema = z.strictObject({
  format: z.literal(SICHERUNGSFORMAT),
  version: z.string(),
  zeitpunkt: z.iso.datetime(),
  migrationen: z.array(z.strictObject({ nummer: z.number().int(), name: z.string(), pruefsumme })),
  tabellen: z.array(
    z.strictObject({
      name,
      spalten: z.array(name).min(1),
      zeilen: z.number().int().nonnegative(),
      datei: eintrag,
    }),
  ),
  /** Where identity columns go on counting; as text, for they may be larger than a number of JavaScript. */
  zaehler: z.array(z.strictObject({ name, stand: z.string().regex(/^-?\d+$/), benutzt: z.boolean() })),
  dateien: z.array(eintrag),
});

export type Sicherungsmanifest = z.output<typeof sicherungsmanifestSchema>;

/** A manifest, or why it is none; a newer format is told apart, so that nobody takes it for damage. */
export const liesSicherungsmanifest = (
  text: string,
):
  | Readonly<{ ok: true; manifest: Sicherungsmanifest }>
  | Readonly<{ ok: false; neuer: Readonly<{ version: string; format: string }> | null }> => {
  const daten = alsJson(text);
  const gelesen = sicherungsmanifestSchema.safeParse(daten);
  if (gelesen.success) return { ok: true, manifest: gelesen.data };
  const kopf = kopfSchema.safeParse(daten);
  return {
    ok: false,
    neuer: kopf.success && ausgabe(kopf.data.format) > ausgabe(SICHERUNGSFORMAT) ? kopf.data : null,
  };
};

const kopfSchema = z.object({ format: z.string().regex(/^stellwerk-sicherung\/\d+$/), version: z.string() });

const ausgabe = (format: string): number => Number(format.slice(format.indexOf('/') + 1));

const alsJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
