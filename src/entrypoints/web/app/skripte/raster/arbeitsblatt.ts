import { erstelleAuswahl, stellenIn, type Auswahl } from './auswahl.ts';
import { schreibeBlock, type Block } from './block.ts';
import { erstelleGitter, type Gitter, type Stelle } from './gitter.ts';
import { texte } from './texte.ts';
import type { Verlauf } from './verlauf.ts';
import { fuelle, setzeStand, standVon, type Steuerelement, type Zellstand } from './zelle.ts';

/** The changes of all tables of a page, in the order they were made. */
export type Seitenverlauf = Verlauf<Steuerelement, Zellstand>;

/** What one can do with a table: each is one step that can be undone. */
export type Arbeitsblatt = Readonly<{
  gitter: Gitter;
  auswahl: Auswahl;
  /** Tells what happened, for eyes and ears; with something that can be done about it. */
  sage(satz: string, tun?: Readonly<{ name: string; tue: () => void }>): void;
  setze(stelle: Stelle, block: Block): void;
  leere(): void;
  fuelleNachUnten(von: Stelle): void;
  kopiere(): string;
  /** True while cells are changed by program, not by typing. */
  arbeitet(): boolean;
}>;

export const erstelleArbeitsblatt = (
  tabelle: HTMLTableElement,
  sage: Arbeitsblatt['sage'],
  verlauf: Seitenverlauf,
): Arbeitsblatt => {
  const gitter = erstelleGitter(tabelle);
  const auswahl = erstelleAuswahl(gitter, sage);
  let amWerk = false;
  /** Puts texts into cells as one step; gives how many did not fit. */
  const schreibe = (texteNachZelle: readonly (readonly [Steuerelement, string])[]): number => {
    amWerk = true;
    let unpassende = 0;
    verlauf.merke(
      texteNachZelle.map(([zelle, text]) => {
        const vorher = standVon(zelle);
        if (!fuelle(zelle, text)) unpassende += 1;
        return { zelle, vorher, nachher: standVon(zelle) };
      }),
    );
    amWerk = false;
    return unpassende;
  };

  const setze = (stelle: Stelle, block: Block): void => {
    const passend: [Steuerelement, string][] = [];
    let ohnePlatz = 0;
    const hoehe = Math.min(block.length, gitter.zeilen().length - stelle.zeile);
    block.slice(0, hoehe).forEach((zeile, z) => {
      zeile.forEach((text, s) => {
        const hier = { zeile: stelle.zeile + z, spalte: stelle.spalte + s };
        const zelle = gitter.element(hier);
        if (zelle) passend.push([zelle, text]);
        else if (text.trim() !== '' && text.trim() !== gitter.text(hier)) ohnePlatz += 1;
      });
    });
    const unpassende = schreibe(passend);
    const saetze = [
      texte.eingefuegt(passend.length),
      unpassende > 0 ? texte.unpassend(unpassende) : '',
      ohnePlatz > 0 ? texte.ohnePlatz(ohnePlatz) : '',
    ].filter(Boolean);
    const rest = block.slice(hoehe);
    if (rest.length === 0) return sage(saetze.join(' '));
    if (!gitter.nimmtZeilen) return sage([...saetze, texte.keineZeilen(rest.length)].join(' '));
    sage([...saetze, texte.mehrZeilen(rest.length)].join(' '), {
      name: texte.zeilenAnlegen(rest.length),
      tue: () => legeAn(stelle, rest),
    });
  };

  const legeAn = ({ spalte }: Stelle, rest: Block): void => {
    const zeile = gitter.zeilen().length;
    for (const _ of rest) gitter.ergaenzeZeile();
    setze({ zeile, spalte }, rest);
    gitter.element({ zeile, spalte })?.focus();
  };

  const gewaehlte = (): readonly (readonly Stelle[])[] => {
    const bereich = auswahl.bereich();
    return bereich ? stellenIn(bereich) : [];
  };

  return {
    gitter,
    auswahl,
    sage,
    arbeitet: () => amWerk,
    setze(stelle, block) {
      const flaeche = gewaehlte();
      const [erste = stelle] = flaeche.flat();
      const einzelner = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
      if (flaeche.length === 0 || einzelner === undefined) setze(flaeche.length > 0 ? erste : stelle, block);
      else
        setze(
          erste,
          flaeche.map(zeile => zeile.map(() => einzelner)),
        );
    },
    leere() {
      const zellen = gewaehlte()
        .flat()
        .flatMap(stelle => gitter.element(stelle) ?? []);
      schreibe(zellen.map(zelle => [zelle, '']));
      sage(texte.geleert(zellen.length));
    },
    fuelleNachUnten(von) {
      const flaeche = gewaehlte();
      const oben = flaeche[0] ?? [{ ...von, zeile: von.zeile - 1 }];
      const unten = flaeche.length > 0 ? flaeche.slice(1) : [[von]];
      const neue = unten.flatMap(zeile =>
        zeile.flatMap((stelle, s) => {
          const [zelle, vorbild] = [gitter.element(stelle), oben[s]];
          return zelle && vorbild && gitter.element(vorbild) ? [[zelle, gitter.text(vorbild)] as const] : [];
        }),
      );
      schreibe(neue);
      sage(texte.gefuellt(neue.length));
    },
    kopiere: () => schreibeBlock(gewaehlte().map(zeile => zeile.map(gitter.text))),
  };
};

/** Takes steps back, or makes them again; gives the last cell. */
export const stelleHer = (
  schritte: ReturnType<Seitenverlauf['zurueck']>,
  seite: 'vorher' | 'nachher',
): Steuerelement | undefined => {
  for (const schritt of schritte) setzeStand(schritt.zelle, schritt[seite]);
  return schritte.at(-1)?.zelle;
};
