import { AUSGANG, type Befehl } from '../befehl.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';

/** gE, zkT, or a Land, which has accounts and no plans. */
const MODI = ['zkt', 'ge', 'land'] as const;

export const jobcenterLegeAn: Befehl = {
  name: 'jobcenter lege-an',
  kurz: 'Legt ein Jobcenter mit dem ersten Konto seiner Administration an und nennt dessen Startkennwort.',
  positionen: ['NUMMER'],
  optionen: [
    { name: 'name', beschreibung: 'Name ohne das Wort Jobcenter', platzhalter: 'NAME', pflicht: true },
    {
      name: 'modus',
      beschreibung: 'zugelassener kommunaler Träger, gemeinsame Einrichtung oder Land',
      werte: MODI,
      pflicht: true,
    },
    { name: 'konto', beschreibung: 'Anmeldename der Administration', platzhalter: 'NAME', pflicht: true },
  ],
  hinweise: [
    'NUMMER ist die Nummer des Jobcenters: Buchstaben, Ziffern, - und _. Der Modus lässt sich später nicht ändern.',
    'Gibt es das Jobcenter schon, bekommt es diesen Namen und ein weiteres Konto der Administration.',
  ],
  fuehreAus: async ({ positionen: [nummer = ''], optionen }, umgebung) => {
    if (!/^[A-Za-z0-9_-]{1,40}$/.test(nummer)) {
      umgebung.fehler(
        `„${nummer}“ geht nicht als Nummer: erlaubt sind bis zu 40 Buchstaben, Ziffern, - und _.`,
      );
      return AUSGANG.aufruf;
    }
    const angelegt = await (
      await umgebung.betrieb()
    ).legeJobcenterAn({
      nummer,
      name: String(optionen['name']),
      modus: MODI.find(m => m === optionen['modus']) ?? 'ge',
      anmeldename: String(optionen['konto']),
    });
    if (!angelegt.ok) {
      zeigeMeldungen(angelegt.meldungen, umgebung);
      return AUSGANG.unlesbar;
    }
    umgebung.aus(
      [
        `Das Jobcenter ${nummer} ist angelegt.`,
        `  Anmeldename    ${String(optionen['konto'])}`,
        `  Startkennwort  ${angelegt.wert.kennwort ?? ''}`,
        'Es wird nur jetzt gezeigt. Bei der ersten Anmeldung ist ein eigenes zu wählen.',
      ].join('\n'),
    );
    return AUSGANG.gut;
  },
};
