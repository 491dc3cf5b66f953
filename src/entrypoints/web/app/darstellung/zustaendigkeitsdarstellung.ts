import type { Zustaendigkeitszeile } from '#application/planung';
import { tagAlsText } from '#domain/werte';
import { kapitelpfad } from './orte.ts';

/** Who brings in what, as a page shows it. */
export const zustaendigkeitsdarstellung = ({
  id,
  plan,
  kapitel,
  name,
  frist,
  ueberfaellig,
  status,
  befunde,
}: Zustaendigkeitszeile) => ({
  id,
  kapitel,
  name,
  ueberfaellig,
  status,
  befunde,
  frist: frist === null ? null : tagAlsText(frist),
  ziel: kapitelpfad(plan, kapitel.split('.')),
});
