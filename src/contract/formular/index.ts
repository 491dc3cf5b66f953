export * from './formfeld.ts';
export { formularZu } from './formularZu.ts';
export { uebernimmEingaben, type Eingabe } from './uebernimmEingaben.ts';
