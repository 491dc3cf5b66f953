import { Knopfverweis } from '../bausteine/Knopf.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import type { Verwaltungsbereich } from '../darstellung/verwaltungsbereiche.ts';
import { Aenderungen } from './Aenderungen.tsx';
import type { Aenderungsdarstellung } from './aenderungsdarstellung.ts';
import { Aufgaben } from './Aufgaben.tsx';
import type { Aufgabendarstellung } from './aufgabendarstellung.ts';
import { Bereiche } from './Bereiche.tsx';
import { Beschlossene } from './Beschlossene.tsx';
import { Frische } from './Frische.tsx';
import type { Frischedarstellung } from './frischedarstellung.ts';
import { Ziellage } from './Ziellage.tsx';
import type { Ziellagedarstellung } from './ziellagedarstellung.ts';
import { Wartendes } from './Wartendes.tsx';
import { texte } from './texte.ts';

/** What the page shows; null: not for this person. */
export type Lagedarstellung = Readonly<{
  ziellage: Ziellagedarstellung | null;
  aenderungen: Aenderungsdarstellung | null;
  aufgaben: Aufgabendarstellung;
  frische: Frischedarstellung | null;
  bereiche: readonly Verwaltungsbereich[];
  darfAnlegen: boolean;
  liestPlaene: boolean;
  /** Works on plans, so that something may wait. */
  arbeitetMit: boolean;
  /** Accepts findings with a reason. */
  darfHinnehmen: boolean;
}>;

/** The four answers of the start page, in their order; for who reads no figures and no plans of the house, what is theirs. */
export function Inhalt(lage: Lagedarstellung) {
  const { ziellage, aenderungen, aufgaben, frische, bereiche } = lage;
  const { darfAnlegen, liestPlaene, arbeitetMit, darfHinnehmen } = lage;
  const { inArbeit, beschlossene } = aufgaben;
  const ohnePlan = liestPlaene && inArbeit.length === 0 && beschlossene.length === 0;
  return (
    <div className="lage">
      {arbeitetMit && !ohnePlan && <Wartendes aufgaben={aufgaben} />}
      {ohnePlan ? (
        <Leerzustand titel={texte.leer} hilfe="/hilfe/arbeitsplatz">
          <p>{darfAnlegen ? texte.leerSatz : texte.leerLesend}</p>
          <Knopfverweis ziel="/planung">{texte.zurPlanung}</Knopfverweis>
        </Leerzustand>
      ) : (
        ziellage && <Ziellage ziellage={ziellage} />
      )}
      {aenderungen && aenderungen.zeilen.length > 0 && <Aenderungen aenderungen={aenderungen} />}
      {arbeitetMit && !ohnePlan && <Aufgaben aufgaben={aufgaben} darfHinnehmen={darfHinnehmen} />}
      <Beschlossene plaene={beschlossene} titel={ziellage ? texte.beschlossen : texte.freigegeben} />
      {bereiche.length > 0 && ziellage === null && <Bereiche bereiche={bereiche} />}
      {frische && <Frische frische={frische} />}
    </div>
  );
}
