import { describe, expect, test } from 'vitest';
import { alsNetzliste, herkunftVon, istEigenerRechner } from './herkunft.ts';

const PROXYS = alsNetzliste(['127.0.0.1', '10.1.0.0/16', 'fd00::/8']);

describe('Woher eine Anfrage kommt,', () => {
  test.each([
    ['sagt die Verbindung', '192.0.2.7', undefined, '192.0.2.7'],
    ['sagt niemand, dem nicht vertraut wird', '192.0.2.7', '203.0.113.1', '192.0.2.7'],
    ['sagt der Proxy', '127.0.0.1', '203.0.113.1', '203.0.113.1'],
    ['sagen zwei Proxys hintereinander', '127.0.0.1', '203.0.113.1, 10.1.2.3', '203.0.113.1'],
    ['sagt nicht, was jemand davor geschrieben hat', '127.0.0.1', '198.51.100.9, 203.0.113.1', '203.0.113.1'],
    ['ist bei Unsinn der Proxy', '127.0.0.1', 'unknown', '127.0.0.1'],
    [
      'gilt auch für eine Adresse in langer Schreibweise',
      '::ffff:10.1.0.9',
      '::ffff:203.0.113.1',
      '203.0.113.1',
    ],
    ['geht auch mit IPv6', 'fd00::1', '2001:db8::5', '2001:db8::5'],
  ])('%s', (_, verbunden, weitergereicht, erwartet) => {
    expect(herkunftVon(verbunden, weitergereicht, PROXYS)).toBe(erwartet);
  });
});

test('Der eigene Rechner ist, was nur er erreicht', () => {
  for (const eigener of ['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'])
    expect(istEigenerRechner(eigener)).toBe(true);
  for (const offen of ['0.0.0.0', '::', '10.0.0.1', '127.evil.example', 'localhost.example'])
    expect(istEigenerRechner(offen)).toBe(false);
});
