/** The password of every account to try out; opens nothing where anybody else reaches the server. */
export const BEISPIELKENNWORT = 'stellwerk-probieren-2026';
