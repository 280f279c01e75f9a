/**
 * Reads a file command (GITHUB_OUTPUT, GITHUB_STATE) as the runner does: `name=value` lines and heredocs.
 * Source: actions/runner, src/Runner.Worker/FileCommandManager.cs.
 */
export function parseFileCommand(text: string): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      result[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '')
      throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`);
    const value: string[] = [];
    for (at += 1; lines[at] !== delimiter; at += 1) {
      const next = lines[at];
      if (next === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      value.push(next);
    }
    result[name] = value.join('\n');
  }
  return result;
}
