/** Somebody a comment can name. */
export type Erwaehnbar = Readonly<{ konto: string; anmeldename: string; name: string }>;

/** Whom a text names with an @: by the name, the name to sign in with, or the part of that before its @. Names that several have mean all of them. */
export const erwaehnte = (text: string, personen: readonly Erwaehnbar[]): readonly string[] => {
  const rufnamen = personen.flatMap(person =>
    rufnamenVon(person).map(rufname => ({ rufname: rufname.toLowerCase(), konto: person.konto })),
  );
  const klein = text.toLowerCase();
  const gerufen = [...klein.matchAll(ANREDE)].flatMap(({ index }) => {
    const hier = klein.slice(index + 1);
    const treffer = rufnamen.filter(
      ({ rufname }) => hier.startsWith(rufname) && !WORT.test(hier.charAt(rufname.length)),
    );
    const laenge = Math.max(0, ...treffer.map(t => t.rufname.length));
    return treffer.filter(t => t.rufname.length === laenge).map(t => t.konto);
  });
  return [...new Set(gerufen)];
};

const rufnamenVon = ({ anmeldename, name }: Erwaehnbar): readonly string[] =>
  [name, anmeldename, anmeldename.split('@')[0] ?? ''].filter(r => r !== '');

/** An @ that is no part of an address. */
const ANREDE = /(?<![\p{L}\p{N}._-])@/gu;

const WORT = /[\p{L}\p{N}_]/u;
