/** Is it one of the most frequent passwords, also with digits or signs before or behind it, in any case and with digits for letters? */
export const istHaeufig = (kennwort: string): boolean => {
  const klein = kennwort.toLowerCase().normalize('NFC');
  const formen = [klein, ohneSchreibspiel(klein)];
  return formen.some(form => HAEUFIGE.has(form) || HAEUFIGE.has(kern(form)));
};

/** Without what is put before and behind a word to please a rule: 'sommer2026!' is sommer. */
const kern = (text: string): string => text.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '');

const SCHREIBSPIEL: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** 'p4ssw0rt!' is passwort: digits that stand for letters, except those at the end. */
const ohneSchreibspiel = (text: string): string => {
  const ende = /[\d\W]*$/u.exec(text)?.index ?? text.length;
  return text.slice(0, ende).replaceAll(/[013457@$]/g, z => SCHREIBSPIEL[z] ?? z) + text.slice(ende);
};

const HAEUFIGE: ReadonlySet<string> = new Set(
  `
  123456 1234567 12345678 123456789 1234567890 12345 1234 111111 000000 123123 654321 666666 121212 112233 123321 555555 7777777
  87654321 987654321 0987654321 11111111 00000000 12341234 123123123 159753 147258369 789456123 1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx
  1qay2wsx q1w2e3r4 123qwe 123abc abc123 a123456 1a2b3c4d qwe123 asd123 zaq12wsx yaq12wsx
  qwertz qwertzui qwertzuiop qwertzu qwerty qwertyui qwertyuiop qwert qwer asdfgh asdfghjk asdfghjkl asdfasdf asdf yxcvbn yxcvbnm zxcvbn
  zxcvbnm qayxsw qayxswedc qwerasdf qweasd qweasdyxc qazwsx qazwsxedc asdfjkl
  passwort passwort! password passwd passw pass passwor kennwort kenwort geheim geheimnis geheimwort meinpasswort meinkennwort neuespasswort
  neueskennwort standardpasswort startpasswort startkennwort erstpasswort initialpasswort anfang start startup willkommen wilkommen welcome
  anmelden anmeldung login logon einloggen zugang zugriff schluessel schlüssel sesam sesamoeffnedich admin administrator adminadmin root
  toor system user benutzer gast guest test tester testtest testen testing testuser demo default standard changeme aendern ändern bitteaendern
  master superuser super supervisor server internet computer windows microsoft office outlook excel google facebook samsung android iphone
  laptop drucker telefon handy
  hallo hallohallo halloduda hallowelt hallochen hello helloworld moin moinmoin servus gruessgott tschuess danke bitte guten gutenmorgen
  gutentag
  ichliebedich ichliebedichsehr liebe meineliebe iloveyou love lovely liebling schatz schatzi schatzilein schnucki hasi hase haschen maus
  mausi maeuschen baby babygirl engel engelchen sonne sonnenschein sunshine sonnenblume blume stern sternchen regenbogen schmetterling
  butterfly flower herz herzchen suesse suesser princess prinzessin prinz koenig koenigin
  sommer winter fruehling frühling herbst spring summer autumn januar februar maerz märz april juni juli august september oktober november
  dezember montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende urlaub ferien feierabend weihnachten ostern silvester
  deutschland germany berlin hamburg muenchen münchen koeln köln frankfurt stuttgart duesseldorf düsseldorf dortmund essen bremen leipzig
  dresden hannover nuernberg nürnberg duisburg bochum wuppertal bielefeld bonn muenster münster europa bayern hessen sachsen nordrhein
  westfalen ruhrgebiet ruhrpott muelheim mülheim recklinghausen mettmann ennepetal
  schalke schalke04 bvb borussia bayernmuenchen fcbayern fcbayernmuenchen werder werderbremen hsv effzeh bundesliga fussball fußball football
  soccer basketball baseball hockey tennis handball sport sports
  michael thomas andreas stefan christian martin peter alexander daniel sebastian tobias florian matthias markus frank juergen jürgen klaus
  wolfgang uwe bernd dieter jens oliver marcel patrick dennis kevin marvin pascal philipp lukas leon jonas felix julian maximilian
  sabine susanne petra monika andrea claudia birgit martina nicole stefanie stephanie melanie sandra katrin kathrin anja tanja julia
  jessica jennifer jasmin vanessa lena laura anna annika sarah sophie marie hannah michelle charlie george jordan robert ashley
  dragon monkey tiger loewe löwe adler wolf hund hunde katze katzen kaetzchen mietze pferd pferde pferdchen delphin delfin einhorn snoopy
  garfield mickey mickymaus pikachu pokemon naruto starwars superman batman spiderman simpsons minecraft fortnite nintendo playstation
  harrypotter matrix ninja shadow phoenix killer hunter ranger trustno letmein letmeinnow freedom whatever access flower secret cookie
  schokolade chocolate banane ananas erdbeere kuchen kaffee pizza bier cheese pepper
  mercedes porsche ferrari audi volkswagen golf bmw opel ford corvette mustang harley
  jobcenter arbeitsamt arbeitsagentur agentur arbeit buero büro behoerde behörde kreis stadt rathaus verwaltung kollege chef team stellwerk
  buergergeld bürgergeld grundsicherung controlling planung haushalt sozialamt
  arschloch scheisse scheiße fuckyou fuckoff ficken mistkerl idiot dummkopf keineahnung egal nichts leer
  abcdef abcdefg abcdefgh abcd abcabc aaaaaa aaaaaaaa xxxxxx xxxxxxxx zzzzzz asdasd asdasdasd qweqwe qwerqwer blabla blablabla lalala
  hahaha hihihi tralala
  `
    .trim()
    .split(/\s+/),
);
