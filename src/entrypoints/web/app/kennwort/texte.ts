import { kennwortwege, type Kennwortregel } from '#domain/zugang';

export const texte = {
  titel: 'Kennwort ändern',
  konto: 'Ihr Konto',
  zuerst: 'Neues Kennwort',
  zuerstSatz:
    'Ihr Kennwort hat die Administration vergeben. Bevor Sie weiterarbeiten, wählen Sie ein eigenes, das nur Sie kennen.',
  satz: 'Danach sind Sie nur noch hier angemeldet; andere Anmeldungen enden.',
  bisher: 'Bisheriges Kennwort',
  bisherhilfe: 'Das, mit dem Sie sich gerade angemeldet haben.',
  neu: 'Neues Kennwort',
  nochmal: 'Neues Kennwort noch einmal',
  ungleich: 'Das ist nicht dasselbe wie darüber. Bitte geben Sie das neue Kennwort zweimal gleich ein.',
  regel: (regel: Kennwortregel, zweiterFaktor: boolean) =>
    `Nötig sind ${kennwortwege(regel, zweiterFaktor).join(' oder ')}, höchstens ${regel.hoechstens}. Zeichenarten sind kleine Buchstaben, große Buchstaben, Ziffern und alles andere, auch Leerzeichen.`,
  rat: 'Gut zu merken: vier bis fünf zufällige Wörter hintereinander. Ihr Anmeldename darf nicht darin vorkommen.',
  speichern: 'Kennwort speichern',
  fehler: 'Das Kennwort ist nicht geändert',
} as const;
