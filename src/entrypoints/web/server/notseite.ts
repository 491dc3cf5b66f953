/** When even the page that tells about a fault cannot be made. Needs nothing. */
export const notseite = (anfrage: string): string => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Fehler – Stellwerk</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Das hat nicht geklappt</h1>
<p>Bei uns ist ein Fehler aufgetreten. Ihre gespeicherten Angaben sind davon nicht betroffen. Bitte versuchen Sie es noch einmal.</p>
<p>Wenn es wieder geschieht, nennen Sie Ihrer Administration diese Kennung: ${anfrage.replaceAll(/[^\w-]/g, '')}</p>
<p><a href="/">Zur Startseite</a></p></main></body></html>`;
