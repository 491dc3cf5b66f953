import type { PruefberichtDaten } from '#contract';

type Ursachenart = NonNullable<PruefberichtDaten['befunde'][number]['ursache']>['art'];
type Gruppiert = Readonly<{ gruppe: string; ursache: Readonly<{ art: Ursachenart }> | null }>;

/** A finding in its place, and the word that ties it to the one above; null: it leads its group, or stands alone. */
export type Gereiht<B> = Readonly<{ befund: B; folge: string | null }>;

const VERBINDUNG: Readonly<Record<Ursachenart, string>> = { zahl: 'Folge davon', aussage: 'Dazu auch' };

/** Findings in their order, except that those of one cause follow the first of them. All stay. */
export const mitFolgen = <B extends Gruppiert>(befunde: readonly B[]): readonly Gereiht<B>[] =>
  [...Map.groupBy(befunde, b => b.gruppe).values()].flatMap(gruppe =>
    gruppe.map((befund, i) => ({
      befund,
      folge: i > 0 && befund.ursache ? VERBINDUNG[befund.ursache.art] : null,
    })),
  );
