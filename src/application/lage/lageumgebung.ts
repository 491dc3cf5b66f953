import type { Kennzahlumgebung } from '#ports';
import type { Auskunftsspeicher } from '../auskunft/auskunftsspeicher.ts';
import type { Lieferungsumgebung } from '../lieferungen/lieferungsumgebung.ts';
import type { Planungsumgebung } from '../planung/planungsumgebung.ts';

/** What the start page is put together from: plans, figures, and a memory for what was counted. */
export type Lageumgebung = Readonly<{
  planung: Pick<Planungsumgebung, 'imMandanten' | 'rechne' | 'programm' | 'uhr'>;
  kennzahlen: Pick<Kennzahlumgebung, 'lager' | 'aggregate'> & Pick<Lieferungsumgebung, 'imMandanten'>;
  speicher: Auskunftsspeicher;
}>;
