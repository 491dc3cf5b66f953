import { expect, test } from 'vitest';
import { gliedere, zielHier } from './gliederung.ts';

test('Eine Seite hat Titel, Text und Abschnitte; Beispiele zählen nicht', () => {
  const seite = gliedere('# Haushalt\n\nText.\n\n## Zu- und Abgänge\n\n```\n## keine\n```\n\n## `staende`\n');
  expect(seite.titel).toBe('Haushalt');
  expect(seite.abschnitte).toEqual([
    { titel: 'Zu- und Abgänge', anker: 'zu--und-abgänge' },
    { titel: 'staende', anker: 'staende' },
  ]);
});

test.each([
  ['haushalt.md', '/hilfe/haushalt'],
  ['../betrieb.md#sichern', '/hilfe/betrieb#sichern'],
  ['handbuch/rollen-und-rechte.md', '/hilfe/rollen-und-rechte'],
  ['index.md', '/hilfe'],
  ['#hier', '#hier'],
  ['https://example.org', 'https://example.org'],
  ['../stellwerk.beispiel.yaml', null],
])('Der Verweis %s führt nach %s', (verweis, ziel) => {
  expect(zielHier(verweis)).toBe(ziel);
});
