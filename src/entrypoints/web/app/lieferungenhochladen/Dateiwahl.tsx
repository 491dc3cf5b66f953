import { Eingabe } from '../bausteine/Formular.tsx';

/** Chooses one or several files. */
export function Dateiwahl({
  beschriftung,
  hilfe,
  accept,
}: Readonly<{ beschriftung: string; hilfe: string; accept: string }>) {
  return (
    <Eingabe
      name="datei"
      type="file"
      multiple
      required
      beschriftung={beschriftung}
      hilfe={hilfe}
      accept={accept}
    />
  );
}
