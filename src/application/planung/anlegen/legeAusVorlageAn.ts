import type { Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { legePlanAn, type Planbeginn } from '../planwerkzeug.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { nimmPlandateiAuf } from './nimmPlandateiAuf.ts';

/** A new plan from a template: headings and questions of the template, and empty texts. Gives its identifier. */
export const legeAusVorlageAn = async (
  akteur: Akteur,
  beginn: Planbeginn,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'plandatei' | 'uhr'>,
): Promise<Ergebnis<string>> => {
  const inhalt = new TextEncoder().encode(legePlanAn(beginn, umgebung.uhr.heute()));
  return nimmPlandateiAuf(akteur, { inhalt }, umgebung);
};
