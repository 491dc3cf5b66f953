import { Feldrahmen, type Beschriftetes } from './Feldrahmen.tsx';

/** Several lines to type into. */
export function Textfeld({
  name,
  beschriftung,
  hilfe = '',
  fehler = '',
  ...mehr
}: Beschriftetes & Readonly<{ defaultValue?: string; maxLength?: number; required?: boolean }>) {
  return (
    <Feldrahmen beschriftung={beschriftung} hilfe={hilfe} fehler={fehler}>
      {eigenschaften => (
        <textarea className="kern-form-input__input" name={name} rows={3} {...eigenschaften} {...mehr} />
      )}
    </Feldrahmen>
  );
}
