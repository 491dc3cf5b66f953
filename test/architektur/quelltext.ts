/** What neither oxlint nor the compiler refuses, found in the text of one source file; one English sentence each. */
export function findeVerstoesse(text: string): string[] {
  return BANS.filter(([pattern]) => pattern.test(text)).map(([, message]) => message);
}

const BANS: readonly (readonly [RegExp, string])[] = [
  [/\bimport\s*\(\s*`/, "import(`…`) hides from the import table: write import('…')."],
  [/\bas unknown as\b/, "'as unknown as' switches the compiler off."],
  [
    /oxlint-disable.*(?:no-restricted|no-cycle|no-relative-parent|no-dynamic-require)/,
    'The import rules have no exceptions.',
  ],
  [
    /oxlint-disable(?!(?:-next-line|-line)? [\w/-]+ -- \S)/,
    "An exception names its rule and says why: 'oxlint-disable-next-line rule -- reason'.",
  ],
];

/** The packages from npm that the file imports: 'zod', '@scope/name'. */
export function importiertePakete(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)]
    .map(([, from = '']) => from)
    .filter(from => !/^(?:[./#]|node:)/.test(from))
    .map(from =>
      from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

/** The room of a file under src: 'recht', 'domain/werte', 'adapters/dokumente'; undefined when the import table knows none. */
export function raumVon(file: string): string | undefined {
  return /^src\/((?:domain|adapters|entrypoints)\/[^/]+|recht|contract|application|main)\//.exec(file)?.[1];
}
