import type { Wahl } from '../darstellung/wahl.ts';
import { Feldrahmen, type Beschriftetes } from './Feldrahmen.tsx';

/** One of several. */
export function Auswahlfeld({
  name,
  beschriftung,
  hilfe = '',
  fehler = '',
  wahlen,
  defaultValue,
}: Beschriftetes & Readonly<{ wahlen: readonly Wahl[]; defaultValue?: string }>) {
  return (
    <Feldrahmen beschriftung={beschriftung} hilfe={hilfe} fehler={fehler}>
      {eigenschaften => (
        <div className="kern-form-input__select-wrapper">
          <select
            className="kern-form-input__select"
            name={name}
            defaultValue={defaultValue}
            {...eigenschaften}
          >
            {wahlen.map(wahl => (
              <option key={wahl.wert} value={wahl.wert}>
                {wahl.name}
              </option>
            ))}
          </select>
        </div>
      )}
    </Feldrahmen>
  );
}
