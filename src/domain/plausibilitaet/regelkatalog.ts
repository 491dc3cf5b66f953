import type { Parameter } from '#domain/werte';
import type { Regel } from './regel.ts';
import { vorgabenDerVorlage } from './regeln/d01-vorgaben-der-vorlage.ts';
import { titelDesThemas } from './regeln/d02-titel-des-themas.ts';
import { vergangenesNachDemStand } from './regeln/d03-vergangenes-nach-dem-stand.ts';
import { standNachDemDokument } from './regeln/d04-stand-nach-dem-dokument.ts';
import { handlungsansaetzeVollstaendig } from './regeln/d05-handlungsansaetze.ts';
import { adressenVorhanden } from './regeln/d06-adressen.ts';
import { getippteZahlen } from './regeln/d07-getippte-zahlen.ts';
import { fremdeJahre } from './regeln/d08-fremde-jahre.ts';
import { abkuerzungenErklaert } from './regeln/d09-abkuerzungen.ts';
import { kalenderEingehalten } from './regeln/d10-kalender.ts';
import { fortschreibungDurchgesehen } from './regeln/d11-fortschreibung.ts';
import { abschnitteGefuellt } from './regeln/d12-leere-abschnitte.ts';
import { jahreImPlan } from './regeln/d13-jahre-im-plan.ts';
import { vorlagePasst } from './regeln/d14-vorlage-und-traeger.ts';
import { uebrigeDrucke } from './regeln/g01-andere-drucke.ts';
import { gesamtbudgetAusTeilen } from './regeln/h01-gesamtbudget.ts';
import { kfaNachSatzDesJahres } from './regeln/h02-kfa.ts';
import { verwaltungskostenAusTeilen } from './regeln/h03-verwaltungskosten.ts';
import { umschichtungNachKosten } from './regeln/h04-umschichtung.ts';
import { anteilDerUmschichtung } from './regeln/h05-anteil-der-umschichtung.ts';
import { umschichtungAuffaellig } from './regeln/h06-umschichtung-auffaellig.ts';
import { veraenderungGegenVorjahr } from './regeln/h07-veraenderung.ts';
import { verschiedeneStaende } from './regeln/h08-verschiedene-staende.ts';
import { egtMitUndOhneBez } from './regeln/h09-bez.ts';
import { nachrichtlicheRueckforderungen } from './regeln/h10-nachrichtlich.ts';
import { tausendergruppen } from './regeln/h11-tausendergruppen.ts';
import { passivAktivTransferErlaubt } from './regeln/h12-passiv-aktiv-transfer.ts';
import { vorbindungenGedeckt } from './regeln/h13-vorbindungen.ts';
import { verpflichtungsermaechtigungReicht } from './regeln/h14-verpflichtungsermaechtigungen.ts';
import { ueberplanungInGrenzen } from './regeln/h15-ueberplanung.ts';
import { obergrenzenEingehalten } from './regeln/h16-obergrenzen.ts';
import { budgetgrenzenImText } from './regeln/h17-budgetgrenzen-im-text.ts';
import { zuteilungPasstZumSchluessel } from './regeln/h18-einglmv.ts';
import { anteilsaussagenStimmen } from './regeln/h19-anteilsaussagen.ts';
import { teilbudgetsGehenAuf } from './regeln/h20-teilbudgets.ts';
import { groessenordnungPlausibel } from './regeln/h21-groessenordnung.ts';
import { neufaelleErlaubt } from './regeln/h22-neufaelle.ts';
import { standVollstaendig } from './regeln/h23-stand-vollstaendig.ts';
import { neufaelleEinmal } from './regeln/h25-doppelte-neufaelle.ts';
import { instrumentsummenStimmen } from './regeln/i01-instrumentsummen.ts';
import { veraenderungDerInstrumente } from './regeln/i02-veraenderung-der-instrumente.ts';
import { produkteGehenAuf } from './regeln/i03-produkte.ts';
import { unterschiedErklaert } from './regeln/i04-erklaerte-unterschiede.ts';
import { unveraendertStimmt } from './regeln/i05-unveraendert.ts';
import { umfangPasstZusammen } from './regeln/i06-umfang.ts';
import { abrufImRahmen } from './regeln/i07-vertragsabruf.ts';
import { reihenbruchGenannt } from './regeln/i08-reihenbruch.ts';
import { gutscheineFolgerichtig } from './regeln/i09-gutscheine.ts';
import { spannenStimmen } from './regeln/i10-spannen.ts';
import { grenzenDerInstrumente } from './regeln/i11-gesetzliche-grenzen.ts';
import { staffelUndJahreswechsel } from './regeln/i12-staffel-und-jahreswechsel.ts';
import { mindestbeteiligungErreicht } from './regeln/i13-frauenanteil.ts';
import { foerderintensitaetGenannt } from './regeln/i14-foerderintensitaet.ts';
import { kostenHabenErgebnis } from './regeln/i15-kosten-ohne-ergebnis.ts';
import { stellenGehenAuf } from './regeln/p01-stellen-gehen-auf.ts';
import { besetzungMoeglich } from './regeln/p02-besetzung.ts';
import { fluktuationNenntIhreBasis } from './regeln/p03-fluktuation.ts';
import { effektiverSchluesselNahAmSoll } from './regeln/p04-effektiver-schluessel.ts';
import { schluesselNachOrientierung } from './regeln/p05-orientierung-der-schluessel.ts';
import { personalbedarfGedeckt } from './regeln/p06-personalbedarf.ts';
import { stellenFinanzierbar } from './regeln/p07-finanzierbare-stellen.ts';
import { kontaktdichteLeistbar } from './regeln/p08-kontaktdichte.ts';
import { maximalwertIstDerHoehere } from './regeln/p09-maximalwert.ts';
import { datumDerPersonaldaten } from './regeln/p10-datum-der-personaldaten.ts';
import { bedarfHatErgebnis } from './regeln/p11-bedarf-ohne-ergebnis.ts';
import { sprungDerZeilen } from './regeln/i16-sprung-der-zeilen.ts';
import { stueckkostenUeblich } from './regeln/i17-stueckkosten.ts';
import { kostenImEgt } from './regeln/i18-kosten-und-egt.ts';
import { sprungGegenVergleichsjahr } from './regeln/h24-sprung.ts';
import { rechtswertFehlt } from './regeln/r01-recht-fehlt.ts';
import { staffelPasst } from './regeln/r02-staffel.ts';
import { rechtsstandUnveraendert } from './regeln/r03-rechtsstand.ts';
import { annahmeUeberholt } from './regeln/r04-annahme-ueberholt.ts';
import { vermerkeTreffen } from './regeln/r05-vermerke-treffen.ts';
import { gewichtetesZiel } from './regeln/z01-gewichtetes-ziel.ts';
import { prozentOderPunkte } from './regeln/z02-prozent-oder-punkte.ts';
import { zuwachsAusTeilen } from './regeln/z03-zuwachs-aus-teilen.ts';
import { zweiPrognosen } from './regeln/z04-zwei-prognosen.ts';
import { monatlicheAenderung } from './regeln/z05-monatliche-aenderung.ts';
import { verhaeltnisDerBestaende } from './regeln/z06-verhaeltnis-der-bestaende.ts';
import { richtungDesAnteils } from './regeln/z07-richtung-des-anteils.ts';
import { jahreszielUndK3 } from './regeln/z08-jahresziel-und-k3.ts';
import { mittelDerSpanne } from './regeln/z09-mittel-der-spanne.ts';
import { teamziele } from './regeln/z10-teamziele.ts';
import { verweildauerImProjekt } from './regeln/z11-verweildauer.ts';
import { schwaecheresZiel } from './regeln/z12-schwaecheres-ziel.ts';
import { korridorGenannt } from './regeln/z13-korridor.ts';
import { nennerPasstZumBestand } from './regeln/z14-nenner-und-bestand.ts';
import { quotenMoeglich } from './regeln/z15-moegliche-quoten.ts';
import { verlaufSteigt } from './regeln/z16-verlauf-faellt.ts';
import { zerlegungVollstaendig } from './regeln/s01-zerlegung.ts';
import { basisDesAnteils } from './regeln/s02-basis-des-anteils.ts';
import { teilmengeKleiner } from './regeln/s03-teilmenge.ts';
import { gerundeteAussage } from './regeln/s04-gerundete-aussage.ts';
import { ausreisser } from './regeln/s05-ausreisser.ts';
import { alterDerDaten } from './regeln/s06-alter-der-daten.ts';

const REGELN = [
  gesamtbudgetAusTeilen,
  kfaNachSatzDesJahres,
  verwaltungskostenAusTeilen,
  umschichtungNachKosten,
  anteilDerUmschichtung,
  umschichtungAuffaellig,
  veraenderungGegenVorjahr,
  verschiedeneStaende,
  egtMitUndOhneBez,
  nachrichtlicheRueckforderungen,
  tausendergruppen,
  passivAktivTransferErlaubt,
  vorbindungenGedeckt,
  verpflichtungsermaechtigungReicht,
  ueberplanungInGrenzen,
  obergrenzenEingehalten,
  budgetgrenzenImText,
  zuteilungPasstZumSchluessel,
  anteilsaussagenStimmen,
  teilbudgetsGehenAuf,
  groessenordnungPlausibel,
  neufaelleErlaubt,
  standVollstaendig,
  sprungGegenVergleichsjahr,
  neufaelleEinmal,
  stellenGehenAuf,
  besetzungMoeglich,
  fluktuationNenntIhreBasis,
  effektiverSchluesselNahAmSoll,
  schluesselNachOrientierung,
  personalbedarfGedeckt,
  stellenFinanzierbar,
  kontaktdichteLeistbar,
  maximalwertIstDerHoehere,
  datumDerPersonaldaten,
  bedarfHatErgebnis,
  instrumentsummenStimmen,
  veraenderungDerInstrumente,
  produkteGehenAuf,
  unterschiedErklaert,
  unveraendertStimmt,
  umfangPasstZusammen,
  abrufImRahmen,
  reihenbruchGenannt,
  gutscheineFolgerichtig,
  spannenStimmen,
  grenzenDerInstrumente,
  staffelUndJahreswechsel,
  mindestbeteiligungErreicht,
  foerderintensitaetGenannt,
  kostenHabenErgebnis,
  sprungDerZeilen,
  stueckkostenUeblich,
  kostenImEgt,
  gewichtetesZiel,
  prozentOderPunkte,
  zuwachsAusTeilen,
  zweiPrognosen,
  monatlicheAenderung,
  verhaeltnisDerBestaende,
  richtungDesAnteils,
  jahreszielUndK3,
  mittelDerSpanne,
  teamziele,
  verweildauerImProjekt,
  schwaecheresZiel,
  korridorGenannt,
  nennerPasstZumBestand,
  quotenMoeglich,
  verlaufSteigt,
  zerlegungVollstaendig,
  basisDesAnteils,
  teilmengeKleiner,
  gerundeteAussage,
  ausreisser,
  alterDerDaten,
  uebrigeDrucke,
  vorgabenDerVorlage,
  titelDesThemas,
  vergangenesNachDemStand,
  standNachDemDokument,
  handlungsansaetzeVollstaendig,
  adressenVorhanden,
  getippteZahlen,
  fremdeJahre,
  abkuerzungenErklaert,
  kalenderEingehalten,
  fortschreibungDurchgesehen,
  abschnitteGefuellt,
  jahreImPlan,
  vorlagePasst,
  rechtswertFehlt,
  staffelPasst,
  rechtsstandUnveraendert,
  annahmeUeberholt,
] as readonly Regel[] satisfies readonly Regel<Parameter>[];

/** All rules, in the order in which findings are listed; the last one knows the codes of all. */
export const regelkatalog: readonly Regel[] = [...REGELN, vermerkeTreffen(REGELN.map(({ code }) => code))];
