/** What databases and SQLAlchemy add to an error: statement, parameters and row, which hold a run's conf. */
const ROW = /\[SQL:|\[parameters:|\bFailing row contains\b|\bDETAIL:\s{1,20}Failing row\b/;

/** A text of others up to the first row that a database quotes, since a row may hold a conf in forms that cannot be found. */
export function withoutRow(text: string): string {
  const at = text.search(ROW);
  return at < 0 ? text : text.slice(0, at).trimEnd();
}
