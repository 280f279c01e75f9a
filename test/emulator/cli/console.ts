import { isRecord } from '../exchange.ts';
import { pythonJson, pythonStr, SystemExit } from './python.ts';

const WIDTH = 200;

/** Rows as `AirflowConsole().print_as` prints them (airflow/cli/simple_table.py). */
export function printAs(rows: readonly Readonly<Record<string, unknown>>[], output: string): string {
  const normal = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, normalize(value)])),
  );
  switch (output) {
    case 'json':
      return `${pythonJson(normal)}\n`;
    case 'yaml':
      return normal
        .map((row) =>
          Object.entries(row)
            .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${pythonJson(value)}\n`)
            .join(''),
        )
        .join('');
    case 'plain':
    case 'table':
      return printTable(normal, output);
    default:
      throw new SystemExit(
        `Unknown formatter: ${output}. Allowed options: ['json', 'yaml', 'table', 'plain']`,
      );
  }
}

function normalize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalize);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalize(item)]));
  return value === null || value === undefined ? null : pythonStr(value);
}

function printTable(rows: readonly Readonly<Record<string, unknown>>[], output: string): string {
  const first = rows[0];
  if (first === undefined) return 'No data found\n';
  const names = Object.keys(first);
  const cells = [
    names,
    ...rows.map((row) =>
      names.map((name) => (isRecord(row[name]) ? pythonJson(row[name]) : pythonStr(row[name] ?? ''))),
    ),
  ];
  const widths = names.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const total = widths.reduce((sum, width) => sum + width + 3, 0);
  // rich folds what does not fit; tabulate's plain format does not.
  const most = output === 'plain' || total <= WIDTH ? Infinity : Math.floor(WIDTH / names.length) - 3;
  const separator = output === 'plain' ? '  ' : ' | ';
  const lines = cells.flatMap((line) =>
    foldLine(
      line,
      widths.map((width) => Math.min(width, most)),
      separator,
    ),
  );
  const rule = widths.map((width) => '='.repeat(Math.min(width, most))).join('=+=');
  const header = foldLine(
    names,
    widths.map((width) => Math.min(width, most)),
    separator,
  ).length;
  return `${[...lines.slice(0, header), ...(output === 'table' ? [rule] : []), ...lines.slice(header)].join('\n')}\n`;
}

function foldLine(line: readonly string[], widths: readonly number[], separator: string): string[] {
  const pieces = line.map((cell, column) => {
    const width = Math.max(1, widths[column] ?? 1);
    return cell.length === 0 ? [''] : (cell.match(new RegExp(`.{1,${width}}`, 'gs')) ?? ['']);
  });
  const height = Math.max(...pieces.map((piece) => piece.length));
  return Array.from({ length: height }, (_, row) =>
    pieces.map((piece, column) => (piece[row] ?? '').padEnd(widths[column] ?? 0)).join(separator),
  );
}
