/** What databases and SQLAlchemy add to an error: the statement, its parameters, the row, all of which hold a run's conf. */
const ROW = /\[SQL:|\[parameters:|\bFailing row contains\b|\bDETAIL:\s{1,20}Failing row\b/;

/** A text of others up to where a database begins to quote a row, in which a conf may stand in forms that nobody can search for. */
export function withoutRow(text: string): string {
  const at = text.search(ROW);
  return at < 0 ? text : text.slice(0, at).trimEnd();
}
