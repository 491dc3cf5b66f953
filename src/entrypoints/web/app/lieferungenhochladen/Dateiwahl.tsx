import { Feldrahmen } from '../bausteine/Feldrahmen.tsx';

/** Chooses one or several files. */
export function Dateiwahl({
  beschriftung,
  hilfe,
  accept,
}: Readonly<{ beschriftung: string; hilfe: string; accept: string }>) {
  return (
    <Feldrahmen beschriftung={beschriftung} hilfe={hilfe}>
      {eigenschaften => (
        <input
          className="kern-form-input__input"
          type="file"
          name="datei"
          multiple
          required
          accept={accept}
          {...eigenschaften}
        />
      )}
    </Feldrahmen>
  );
}
