import type { Druckfehler } from '#ports';

/** Trouble with a picture or font of the user; nachricht: a German sentence. */
export const druckfehler = (nachricht: string): Druckfehler =>
  Object.assign(new Error(nachricht), { name: 'Druckfehler' as const });

/** What Typst reports; severity 1 is an error, 2 a warning. */
export type Satzmeldung = Readonly<{ severity: number; message: string }>;

/** Errors that come from what the user brought: a picture that cannot be decoded, a font that Typst does not find. null: from us. */
export const benutzerfehler = (
  fehler: readonly Satzmeldung[],
  {
    eigeneSchriften,
    kaputteBilder,
  }: Readonly<{ eigeneSchriften: boolean; kaputteBilder: () => readonly string[] }>,
): Druckfehler | null => {
  if (fehler.some(f => f.message.includes('failed to decode image'))) return bildfehler(kaputteBilder());
  const familien = fehler.flatMap(f => /^unknown font family: (.+)$/.exec(f.message)?.[1] ?? []);
  return eigeneSchriften && familien.length > 0 ? schriftfehler([...new Set(familien)]) : null;
};

const bildfehler = (dateien: readonly string[]): Druckfehler => {
  const namen = dateien.map(datei => `„${datei}“`).join(', ');
  const was = dateien.length > 1 ? `Die Bilder ${namen} sind` : `Das Bild ${namen} ist`;
  return druckfehler(
    `${dateien.length === 0 ? 'Ein Bild des Dokuments ist' : was} beschädigt oder in einer Form, die sich nicht drucken lässt. Speichern Sie PNG- und JPEG-Dateien neu.`,
  );
};

const schriftfehler = (familien: readonly string[]): Druckfehler =>
  druckfehler(
    `Eine eigene Schrift der Gestaltung lässt sich nicht verwenden: Unter dem Namen ${familien.map(f => `„${f}“`).join(', ')} findet der PDF-Druck keine Schrift. Die Datei ist beschädigt oder nennt ihre Familie anders. Nehmen Sie eine andere Datei der Schrift.`,
  );
