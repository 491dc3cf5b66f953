import type { Tag } from '#domain/werte';

export const KAPITELSTATUS = ['offen', 'in Arbeit', 'fertig gemeldet'] as const;
/** How far whoever brings in a chapter is with it. */
export type Kapitelstatus = (typeof KAPITELSTATUS)[number];

/** Who brings in a chapter or a part of one: a unit or an account, never both. */
export type Zustaendigkeit = Readonly<{
  /** 'ziele', or a part of a chapter: 'schwerpunkte.gleichstellung'. */
  kapitel: string;
  einheit: string | null;
  konto: string | null;
  frist: Tag | null;
  status: Kapitelstatus;
}>;

/** Those that an address of the plan belongs to. */
export const zustaendigFuer = <Z extends Pick<Zustaendigkeit, 'kapitel'>>(
  zustaendigkeiten: readonly Z[],
  adresse: string,
): readonly Z[] =>
  zustaendigkeiten.filter(({ kapitel }) => adresse === kapitel || adresse.startsWith(`${kapitel}.`));

/** Is it late? What is reported as done never is. */
export const istUeberfaellig = (
  { frist, status }: Pick<Zustaendigkeit, 'frist' | 'status'>,
  heute: Tag,
): boolean => status !== 'fertig gemeldet' && frist !== null && frist < heute;
