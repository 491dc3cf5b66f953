import type { Zeitpunkt } from '#domain/zugang';

/** The day of a moment, as people in Germany say it: '21.11.2026'. */
export const tagesangabe = (zeitpunkt: Zeitpunkt): string => TAG.format(zeitpunkt);

/** Day and time: '21.11.2026, 14:05 Uhr'. */
export const zeitangabe = (zeitpunkt: Zeitpunkt): string => `${ZEIT.format(zeitpunkt)} Uhr`;

const HIER = { timeZone: 'Europe/Berlin', day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const TAG = new Intl.DateTimeFormat('de-DE', HIER);
const ZEIT = new Intl.DateTimeFormat('de-DE', { ...HIER, hour: '2-digit', minute: '2-digit' });
