import { dienstmeldungen, type Rollenvergabe } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Fremdidentitaet } from '../ports/identitaet.ts';
import type { Konto, Kontenzugriff, Zugangsereignis } from '../ports/konten.ts';
import { beginneSitzung, type Anmeldung } from './beginneSitzung.ts';
import type { Zugangswerkzeug } from './werkzeug.ts';

/**
 * Signs in whom a provider named. The first time the account is found by its name and bound to the person; from then on only the binding counts,
 * because names change hands. Roles the provider gives replace those of the account.
 */
export const meldeBeimDienstAn = async (
  werkzeug: Zugangswerkzeug,
  wer: Fremdidentitaet,
  geraet = '',
): Promise<Ergebnis<Anmeldung>> =>
  werkzeug.konten.ausfuehren(async zugriff => {
    const { aussteller, subjekt, anmeldename, jobcenter, rollen } = wer;
    const konto =
      (await zugriff.kontoBeimDienst(aussteller, subjekt)) ?? (await zugriff.kontoZu(anmeldename));
    const vermerke = vermerkeFuer(werkzeug, zugriff, konto?.jobcenter === jobcenter ? konto : null);
    if (!konto || !darfOeffnen(konto, wer)) {
      await vermerke('fehlversuch', {});
      return misslungen(melde(dienstmeldungen.KONTO_FEHLT, '', {}));
    }
    if ((rollen ?? konto.rollen).length === 0) {
      await vermerke('fehlversuch', {});
      return misslungen(melde(dienstmeldungen.OHNE_ROLLE, '', {}));
    }
    if (konto.dienst === null) {
      await zugriff.aendereKonto(konto.konto, { dienst: { aussteller, subjekt } });
      await vermerke('mitDienstVerbunden', {});
    }
    if (rollen !== null && sortiert(rollen) !== sortiert(konto.rollen)) {
      await zugriff.aendereKonto(konto.konto, { rollen });
      await vermerke('rollenGeaendert', { vorher: konto.rollen, nachher: rollen });
    }
    return gelungen(
      await beginneSitzung(werkzeug, zugriff, konto, { stufe: 'voll', geraet, beimDienst: true }),
    );
  });

/**
 * Only accounts of the provider's own Jobcenter, only those without a password here, and none that is bound to somebody else: whoever may
 * choose a name at the provider must not take over an account.
 */
const darfOeffnen = (konto: Konto, { jobcenter, aussteller, subjekt }: Fremdidentitaet): boolean =>
  !konto.gesperrt &&
  konto.jobcenter === jobcenter &&
  konto.kennwort === null &&
  (konto.dienst === null || (konto.dienst.aussteller === aussteller && konto.dienst.subjekt === subjekt));

type Vermerk = (art: Zugangsereignis['art'], mehr: Zugangsereignis['einzelheiten']) => Promise<void>;

const vermerkeFuer =
  ({ jetzt }: Zugangswerkzeug, zugriff: Kontenzugriff, konto: Konto | null): Vermerk =>
  async (art, mehr) =>
    zugriff.protokolliere({
      art,
      zeit: jetzt(),
      jobcenter: konto?.jobcenter ?? null,
      konto: konto?.konto ?? null,
      von: null,
      einzelheiten: { bei: 'Anmeldedienst', ...mehr },
    });

const sortiert = (rollen: readonly Rollenvergabe[]): string =>
  rollen
    .map(({ rolle, einheit }) => `${rolle} ${einheit ?? ''}`)
    .toSorted()
    .join('\n');
