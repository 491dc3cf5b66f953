import { tag } from '#domain/werte';

/** The day up to which the law in this folder was looked through. What begins later is 'verkuendet', not 'geltend'. */
export const RECHTSSTAND = tag('2026-11-21');

/** The day of the consolidated statute texts that rows with pruefstand 'gesetzestext' were read in. */
export const GESETZESTEXTSTAND = tag('2026-08-19');
