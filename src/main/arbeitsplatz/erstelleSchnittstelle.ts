import { erstelleApi, lesbareBeschreibung, type Apiangaben } from '#entrypoints/api';
import { erstelleBremse, type Webserverangaben } from '#entrypoints/web';
import { arbeitsplatztext } from './arbeitsplatztext.ts';

/** Requests of one key in a minute. */
const ANFRAGEN_HOECHSTENS = 600;
const EINE_MINUTE = 60;
/** Requests without a key that holds, from one address. */
const FEHLVERSUCHE_HOECHSTENS = 60;
const FUENF_MINUTEN = 300;

/** The API as the web server asks it: the two know nothing of each other. */
export const erstelleSchnittstelle = (
  angaben: Pick<Apiangaben, 'arbeitsplatz' | 'version' | 'https' | 'protokolliere'>,
): NonNullable<Webserverangaben['schnittstelle']> => {
  const bremse = erstelleBremse(ANFRAGEN_HOECHSTENS, EINE_MINUTE);
  const fehlversuche = erstelleBremse(FEHLVERSUCHE_HOECHSTENS, FUENF_MINUTEN);
  const { antworte } = erstelleApi({
    ...angaben,
    meldungstext: arbeitsplatztext,
    bremse: schluessel => bremse.nimm(schluessel),
    fehlversuchsbremse: herkunft => fehlversuche.nimm(herkunft),
  });
  return { antworte, beschreibung: lesbareBeschreibung(angaben.version) };
};
