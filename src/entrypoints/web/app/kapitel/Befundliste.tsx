import type { Befunddarstellung } from '../darstellung/befunddarstellung.ts';
import { Befund } from '../bausteine/Befund.tsx';
import { texte } from './texte.ts';

/** What the checks say about this part of the plan. */
export function Befundliste({ befunde }: Readonly<{ befunde: readonly Befunddarstellung[] }>) {
  if (befunde.length === 0) return <p className="feld__hilfe">{texte.keineBefunde}</p>;
  return befunde.map((befund, i) => <Befund key={`${i} ${befund.merkmal}`} {...befund} />);
}
