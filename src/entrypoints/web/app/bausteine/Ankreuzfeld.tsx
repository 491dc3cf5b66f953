/** One choice, taken or not. */
export function Ankreuzfeld({
  name,
  wert,
  beschriftung,
  gewaehlt = false,
}: Readonly<{ name: string; wert: string; beschriftung: string; gewaehlt?: boolean }>) {
  return (
    <label className="kern-form-check">
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        name={name}
        value={wert}
        defaultChecked={gewaehlt}
      />
      <span className="kern-label">{beschriftung}</span>
    </label>
  );
}
