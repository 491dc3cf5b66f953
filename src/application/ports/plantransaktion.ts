import type { Befundablage } from './befundablage.ts';
import type { Mandantentransaktion } from './datenbank.ts';
import type { Fassungsablage } from './fassungsablage.ts';
import type { Planablage } from './planablage.ts';
import type { Zusammenarbeitsablage } from './zusammenarbeitsablage.ts';

/** A transaction in which plans can be read and written. */
export type Plantransaktion = Mandantentransaktion &
  Readonly<{
    plaene: Planablage;
    befunde: Befundablage;
    fassungen: Fassungsablage;
    zusammenarbeit: Zusammenarbeitsablage;
  }>;
