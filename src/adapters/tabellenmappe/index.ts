export { erstelleTabellenmappe } from './erstelleTabellenmappe.ts';
