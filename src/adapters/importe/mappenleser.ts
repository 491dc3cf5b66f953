import type { Mappenleser } from '#ports';
import { liesMappe } from './mappe/liesMappe.ts';

/** Reads workbooks with the guards of all imports. */
export const erstelleMappenleser = (): Mappenleser => ({ lies: liesMappe });
