/** What a TypeScript source names: identifiers, and strings that look like one ('haushalt.umschichtung', '16i'). */
export type Namen = Readonly<{ bezeichner: readonly string[]; zeichenketten: readonly string[] }>;

/** Reads a source. Comments, German texts and regular expressions name nothing. */
export const liesNamen = (quelltext: string): Namen => {
  const bezeichner = new Set<string>();
  const zeichenketten = new Set<string>();
  for (const { art, text } of stuecke(quelltext)) {
    if (art === 'wort') bezeichner.add(text);
    if (art === 'kette' && WIE_EIN_BEZEICHNER.test(text)) zeichenketten.add(text);
  }
  return { bezeichner: [...bezeichner], zeichenketten: [...zeichenketten] };
};

/** What a source takes from packages: names that are not ours to choose. */
export const fremdeNamen = (quelltext: string): readonly string[] =>
  [...quelltext.matchAll(/^import (?:type )?\{([^}]*)\} from '[^.#][^']*';/gm)].flatMap(([, liste = '']) =>
    liste.split(',').map(name =>
      name
        .replace(/^\s*(type )?/, '')
        .replace(/ as .*/s, '')
        .trim(),
    ),
  );

/** The words of a name, in lower case: 'gvkJeVzae' and 'GVK_JE_VZAE' are gvk, je, vzae. */
export const worte = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(wort => wort !== '')
    .map(wort => wort.toLowerCase());

/** All runs of words side by side in a name, each joined by blanks: what {@link enthaeltWorte} can be asked for. */
export const wortfolgen = (name: string): ReadonlySet<string> => {
  const ganze = worte(name);
  return new Set(ganze.flatMap((_, i) => ganze.slice(i).map((__, j) => ganze.slice(i, i + j + 1).join(' '))));
};

/** Does a name contain another as whole words, side by side? 'egtVerfuegbar' contains 'egt', 'Umschichtungsbedarf' not 'bedarf'. */
export const enthaeltWorte = (name: string, gesucht: string): boolean =>
  wortfolgen(name).has(worte(gesucht).join(' '));

const WIE_EIN_BEZEICHNER = /^[A-Za-z0-9_.-]+$/;

type Stueck = Readonly<{ art: 'wort' | 'kette' | 'anderes'; text: string }>;

const LEER = /\s+|\/\/.*|\/\*[\s\S]*?\*\//y;
const WORT = /[A-Za-z_$][\w$]*/y;
const KETTE = /'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"/y;
const VORLAGE = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*/y;
const MUSTER = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
const SONST = /\d[\w.]*|[\s\S]/y;

/** Behind these a slash begins a regular expression, behind other words it divides. */
const SCHLUESSELWORTE = new Set([
  'return',
  'case',
  'typeof',
  'in',
  'of',
  'void',
  'yield',
  'await',
  'extends',
]);

/** The tokens of a source, as far as names need them: strings and templates are taken whole, `${…}` is read as code. */
const stuecke = (quelltext: string): readonly Stueck[] => {
  const gefunden: Stueck[] = [];
  /** For every open brace: does it belong to a template, which goes on behind it? */
  const klammern: boolean[] = [];
  let ort = 0;
  const nimm = (muster: RegExp): RegExpExecArray | null => {
    muster.lastIndex = ort;
    const treffer = muster.exec(quelltext);
    if (treffer) ort = muster.lastIndex;
    return treffer;
  };
  const nimmVorlage = (): void => {
    const [text = ''] = nimm(VORLAGE) ?? [];
    gefunden.push({ art: 'kette', text });
    if (quelltext.startsWith('${', ort)) {
      klammern.push(true);
      ort += 2;
    } else ort += 1;
  };
  while (ort < quelltext.length) {
    if (nimm(LEER)) continue;
    const kette = nimm(KETTE);
    if (kette) {
      gefunden.push({ art: 'kette', text: kette[1] ?? kette[2] ?? '' });
      continue;
    }
    const wort = nimm(WORT);
    if (wort) {
      gefunden.push({ art: 'wort', text: wort[0] });
      continue;
    }
    if (quelltext[ort] === '/' && !istOperand(gefunden.at(-1)) && nimm(MUSTER)) {
      gefunden.push({ art: 'anderes', text: ')' });
      continue;
    }
    const [zeichen = ''] = nimm(SONST) ?? [];
    if (zeichen === '{') klammern.push(false);
    if (zeichen === '`' || (zeichen === '}' && klammern.pop() === true)) nimmVorlage();
    else gefunden.push({ art: 'anderes', text: zeichen });
  }
  return gefunden;
};

const istOperand = (stueck: Stueck | undefined): boolean => {
  if (!stueck) return false;
  if (stueck.art === 'wort') return !SCHLUESSELWORTE.has(stueck.text);
  return stueck.art === 'kette' || /^[\d)\]]/.test(stueck.text);
};
