// The types of ES2024 do not have these two (TC39, "JSON.parse source text access").
const { rawJSON, isRawJSON } = JSON as unknown as {
  readonly rawJSON: (text: string) => RawNumber;
  readonly isRawJSON: (value: unknown) => value is RawNumber;
};

interface RawNumber {
  readonly rawJSON: string;
}

/** A number that JSON.stringify writes with exactly these characters, as Airflow's database holds ones that JavaScript cannot. */
export const rawNumber = (text: string): RawNumber => rawJSON(text);

/** True for what `rawNumber` makes. */
export const isRawNumber = (value: unknown): value is RawNumber => isRawJSON(value);

/** True when JSON.stringify would lose a number of the value: NaN or an infinity. */
export function hasNonFinite(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNonFinite);
}
