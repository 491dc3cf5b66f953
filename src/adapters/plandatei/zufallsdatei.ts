import fc from 'fast-check';

/** For tests: data and one of the many ways to write them in YAML, with comments and empty lines strewn in. */
export type Zufallsdatei = Readonly<{ daten: unknown; text: string; kommentare: readonly string[] }>;

type Wert = null | boolean | number | string | readonly Wert[] | { readonly [feld: string]: Wert };

const FELDER = [
  'format', 'deckblatt', 'titel', 'jahr', 'staende', 'haushalt', 'stand', 'umschichtung', 'art', 'betrag', 'texte', 'budget',
  'gedruckt', 'wert', 'verwaltungskosten', 'verwaltungskostenbudget', 'eingliederungstitel', 'ohneBez', 'bez', 'vergleich',
  'haushalt.umschichtung', '2024', '2023-01', 'kurve', 'Größe 1', '#k', 'a: b', '- x', 'null', 'true', '~', '1e5', '"', '',
] as const; // prettier-ignore

const TEXTE = [
  'Wort', 'zwei Worte', '59.519', '59.519.000 €', '59519000,00 EUR', '−5,00 €', '84,8%', 'rd. 5 %', 'a: b', 'a #b', '# c', '- x',
  '"q"', "it's", 'null', '~', 'true', 'yes', '12', '-0', '007', '1e5', '', ' davor', 'danach ', 'a\nb', 'a\nb\n', 'a\n\nb\n\n',
  '\na', '  a\n b', 'a\n  b\n c\n', 'a\n   \nb', 'a\tb', '\ta', 'a\n\tb\n', 'ü😀', '2022-10-27', '2023-01', '16i', 'deadbeef',
  '12345678', '@a', '%b', '`c', '&d', '*e', '!f', '|g', '>h', '{i', '[j', '? k', ': l', 'm:', 'n: ', '---', '...', '--- a\nb',
  'a\n---\nb\n', 'a\n# b\nc\n', 'a\\b', 'a\u00A0b', 'a\u0007b', 'a\u202Eb', 'a\r\nb\n', '\uFEFFx', 'lang '.repeat(80), '„x“',
  '§ 16', 'a, b', 'a]', '<<', '1:2', '\uD800',
] as const; // prettier-ignore

const KOMMENTARE = ['#', '# ', '# c', '#c', '## x', '# ä: "', '#  - y', '# a # b'] as const;

/** For tests: the file follows from a tape of choices, so that a failing one can be made smaller. */
export const zufallsdatei: fc.Arbitrary<Zufallsdatei> = fc
  .array(fc.nat({ max: 999 }), { minLength: 50, maxLength: 600, size: 'max' })
  .map(band => schreibe(band.values()));

/** A number that ends every loop. */
const NACH_DEM_BAND = 999;

const schreibe = (band: Iterator<number>): Zufallsdatei => {
  const wurf = (): number => {
    const naechster = band.next();
    return naechster.done === true ? NACH_DEM_BAND : naechster.value;
  };
  const meistens = (promille: number): boolean => wurf() < promille;
  const eines = <T>(liste: readonly T[]): T => liste[wurf() % liste.length] as T;
  const kommentare: string[] = [];

  const verzeichnis = (tiefe: number): Wert =>
    Object.fromEntries(Array.from({ length: wurf() % 5 }, () => [eines(FELDER), wert(tiefe)]));
  const wert = (tiefe: number): Wert => {
    if (tiefe > 0 && meistens(350)) return verzeichnis(tiefe - 1);
    if (tiefe > 0 && meistens(200)) return Array.from({ length: wurf() % 4 }, () => wert(tiefe - 1));
    if (meistens(80)) return null;
    if (meistens(80)) return meistens(500);
    return meistens(150) ? wurf() * 97 - 5000 : eines(TEXTE);
  };

  const kommentar = (): string => {
    const text = `${eines(KOMMENTARE)}${meistens(800) ? ` n${kommentare.length}` : ''}`;
    kommentare.push(text.trim());
    return text;
  };
  const amEnde = (): string =>
    meistens(200) ? eines([' ', '  ', '\t']) + kommentar() : eines(['', '', ' ']);
  const zwischen = (einzug: string): string => {
    let zeilen = '';
    while (meistens(250)) {
      const tiefer = ' '.repeat(wurf() % (einzug.length + 1));
      zeilen += meistens(350)
        ? `${eines(['', einzug])}\n`
        : `${eines([einzug, einzug, tiefer])}${kommentar()}\n`;
    }
    return zeilen;
  };

  const skalar = (w: null | boolean | number | string, einzug: string | null): string => {
    if (w === null) return einzug === null ? eines(['null', '~']) : eines(['', 'null', '~']);
    if (typeof w !== 'string') return String(w);
    const art = eines(['doppelt', 'einfach', 'schlicht', 'block']);
    if (art === 'einfach' && !/[\p{C}]/u.test(w)) return `'${w.replaceAll("'", "''")}'`;
    if (art === 'schlicht' && /^\p{L}+(?: \p{L}+)*$/u.test(w) && !/^(?:true|false|null)$/.test(w)) return w;
    if (
      art === 'block' &&
      einzug !== null &&
      /^[^\s\p{C}](?:[\n\t]|\P{C})*$/u.test(w) &&
      !/\n\s*\n$|\n[ \t]+$/.test(w)
    )
      return `|${w.endsWith('\n') ? '' : '-'}${meistens(200) ? ` ${kommentar()}` : ''}\n${w
        .replace(/\n$/, '')
        .split('\n')
        .map(z => (z === '' ? '' : einzug + z))
        .join('\n')}`;
    return zitiert(w);
  };
  const schluessel = (feld: string): string =>
    meistens(600) && /^[a-z0-9][a-z0-9_.-]*$/i.test(feld) ? feld : zitiert(feld);

  const inKlammern = (w: Wert, einzug: string | null): string => {
    const trenner = (): string => {
      if (einzug === null || meistens(600)) return ' ';
      return `${meistens(500) ? ` ${kommentar()}` : ''}\n${einzug}${meistens(300) ? `${kommentar()}\n${einzug}` : ''}`;
    };
    if (Array.isArray(w))
      return `[${w.map((k: Wert) => trenner() + inKlammern(k, einzug)).join(',')}${trenner()}]`;
    if (w === null || typeof w !== 'object') return skalar(w, null);
    return `{${Object.entries(w)
      .map(([feld, k]) => `${trenner()}${zitiert(feld)}: ${inKlammern(k, einzug)}`)
      .join(',')}${trenner()}}`;
  };

  const stufe = ' '.repeat(1 + (wurf() % 4));
  const block = (w: Wert, einzug: string): string =>
    Array.isArray(w)
      ? w.map((k: Wert) => `${zwischen(einzug)}${einzug}-${hinter(k, einzug, true)}`).join('')
      : felder(w, einzug, zwischen(einzug) + einzug);
  const felder = (w: Wert, einzug: string, erstes: string): string =>
    Object.entries(w as object)
      .map(
        ([feld, k], i) =>
          `${i === 0 ? erstes : zwischen(einzug) + einzug}${schluessel(feld)}:${hinter(k as Wert, einzug, false)}`,
      )
      .join('');
  const hinter = (w: Wert, einzug: string, istListe: boolean): string => {
    if (w !== null && typeof w === 'object') {
      if (Object.keys(w).length === 0 || meistens(200))
        return ` ${inKlammern(w, meistens(500) ? einzug + stufe : null)}${amEnde()}\n`;
      if (istListe && !Array.isArray(w) && meistens(600)) return ` ${felder(w, `${einzug}  `, '')}`;
      const innen = !istListe && Array.isArray(w) && meistens(300) ? einzug : einzug + stufe;
      return `${amEnde()}\n${block(w, innen)}${zwischen(innen)}`;
    }
    const text = skalar(w, einzug + stufe);
    if (text.startsWith('|')) return ` ${text}\n`;
    if (text === '') return `${amEnde()}\n${meistens(300) ? `${einzug}${stufe}${kommentar()}\n` : ''}`;
    if (!istListe && meistens(80))
      return `${amEnde()}\n${meistens(500) ? `${einzug}${stufe}${kommentar()}\n` : ''}${einzug}${stufe}${text}${amEnde()}\n`;
    return ` ${text}${amEnde()}\n`;
  };

  const daten: Wert = { format: 'stellwerk-plan/1', ...(verzeichnis(3) as object) };
  const text = block(daten, '') + zwischen('');
  return { daten, text: meistens(150) ? text.replaceAll('\n', '\r\n') : text, kommentare };
};

const zitiert = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    z => `\\u${z.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
