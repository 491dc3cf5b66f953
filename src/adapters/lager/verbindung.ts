import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export { alsDatei, alsText } from './sqltext.ts';

/** An open DuckDB in memory; it holds no data of its own, files are Parquet. */
export type Verbindung = DuckDBConnection;

/**
 * A new DuckDB in memory. It loads no extensions and knows no network; `faeden` bounds its threads, its own temporary files
 * lie in the given folder or are not written at all.
 */
export const verbinde = async (faeden: number, ablage?: string): Promise<Verbindung> => {
  const instanz = await DuckDBInstance.create(':memory:', {
    threads: String(faeden),
    memory_limit: HOECHSTENS_SPEICHER,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    temp_directory: ablage ?? '',
  });
  return instanz.connect();
};

/** More than this goes to the folder for temporary files: a delivery may be larger than the memory. */
const HOECHSTENS_SPEICHER = '1GB';
