/** The name to sign in with as it is kept: capitals and blanks around it do not count. */
export const vereinheitlicheAnmeldename = (text: string): string => text.trim().toLowerCase();

/** Can people sign in with that name? ASCII only, so that no two names look alike. */
export const istAnmeldename = (name: string): boolean => /^[a-z\d][a-z\d._@-]{2,99}$/.test(name);
