import { starteServer } from '#adapters/postgres';

/** A process of its own that starts the server of a folder, says what came out, and leaves it when its input ends. */
const start = await starteServer(process.argv[2] ?? '');
console.log(JSON.stringify(start));
for await (const _ of process.stdin);
if (start.ok) await start.wert.beende();
