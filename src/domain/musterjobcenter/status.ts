import { ERWERBSSTATUS, nummerVon } from './codes.ts';

type Zeit = Readonly<{ von: number; bis: number }>;

/** A time with one Erwerbsstatus; days inclusive. */
export type Statuszeit = Zeit & Readonly<{ status: number }>;

/** What a person is when neither in work nor in a measure, before and from the 18th birthday. */
export type Grundstatus = Readonly<{ mit18: number; danach: number }>;

const ARBEITSUCHEND = nummerVon(ERWERBSSTATUS, 'ARBEITSUCHEND');
const NICHT_ARBEITSUCHEND = nummerVon(ERWERBSSTATUS, 'NICHT_ARBEITSUCHEND');

/** Splits ELB days: in work or in a measure nobody is arbeitslos (§ 16 Abs. 2 SGB III). dazwischen: in order of von. */
export const statusVon = (
  { von, bis }: Zeit,
  dazwischen: readonly Zeit[],
  { mit18, danach }: Grundstatus,
): readonly Statuszeit[] => {
  const zeiten: { von: number; bis: number; status: number }[] = [];
  let ab = von;
  const bisTag = (letzter: number, status: number): void => {
    if (letzter < ab) return;
    const davor = zeiten[zeiten.length - 1];
    if (davor?.status === status) davor.bis = letzter;
    else zeiten.push({ von: ab, bis: letzter, status });
    ab = letzter + 1;
  };
  bisTag(Math.min(bis, mit18 - 1), NICHT_ARBEITSUCHEND);
  for (const zeit of dazwischen) {
    if (zeit.bis < ab) continue;
    if (zeit.von > bis) break;
    bisTag(zeit.von - 1, danach);
    bisTag(Math.min(zeit.bis, bis), ARBEITSUCHEND);
  }
  bisTag(bis, danach);
  return zeiten;
};
