/** Where databases and SQLAlchemy add statement, parameters or row to an error; these hold a run's conf. */
const ROW = /\[SQL:|\[parameters:|\bFailing row contains\b|\bDETAIL:\s{1,20}Failing row\b/;

/** Foreign text up to the first row that a database quotes: a row may hold a conf in a form that redaction cannot find. */
export function withoutRow(text: string): string {
  const at = text.search(ROW);
  return at < 0 ? text : text.slice(0, at).trimEnd();
}
