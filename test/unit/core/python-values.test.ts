import { expect, test } from 'vitest';
import { parsePythonLiteral } from '../../../src/airflow/python-literal.ts';
import { parseJson } from '../../../src/core/json.ts';
import { hasPython, runPython } from '../../harness/python.ts';

/** Writes random values, each as json.dumps and as repr write it: one JSON list of two texts a line. */
const WRITE = `
import json, random, sys
pick = random.Random(int(sys.argv[1]))
TEXTS = ['', 'NaN', '"', "'", '\\\\', 'Infinity', '\\n', '\\x00', 'é', '😀', '\\ud800', '__proto__', '1e400', '[nan]']
def number():
    kind = pick.randrange(6)
    if kind == 0: return pick.choice([float('nan'), float('inf'), float('-inf'), 0.0, -0.0, 1e16, 5e-324, 1.7976931348623157e308])
    if kind == 1: return pick.randrange(-10, 10)
    if kind == 2: return pick.randrange(-10 ** 40, 10 ** 40)
    if kind == 3: return pick.choice([-1, 1]) * (2 ** 53 + pick.randrange(-3, 4))
    if kind == 4: return pick.uniform(-1, 1) * 10 ** pick.randrange(-320, 308)
    return float(pick.randrange(-1000, 1000))
def text(): return ''.join(pick.choice(TEXTS) for _ in range(pick.randrange(3)))
def value(depth):
    kind = pick.randrange(6 if depth < 5 else 3)
    if kind == 0: return number()
    if kind == 1: return text()
    if kind == 2: return pick.choice([None, True, False])
    if kind < 5: return [value(depth + 1) for _ in range(pick.randrange(4))]
    return {pick.choice([text(), text(), pick.randrange(99), 1.5]): value(depth + 1) for _ in range(pick.randrange(4))}
for _ in range(2000):
    one = value(0)
    print(json.dumps([json.dumps(one, ensure_ascii=pick.random() < 0.5), repr(one)]))
`;

/** Compares pairs of JSON texts, every number by its characters; words beyond JSON of the first one are null in the second. */
const COMPARE = `
import json, sys
def read(text): return json.loads(text, parse_int=lambda s: ('number', s), parse_float=lambda s: ('number', s), parse_constant=lambda _: None)
for line in sys.stdin:
    theirs, ours = json.loads(line)
    if read(theirs) != read(ours): print(json.dumps([theirs, ours]))
`;

test.runIf(hasPython)('what json.dumps and repr write is read with every digit', { timeout: 60_000 }, () => {
  const seed = String(Date.now());
  const pairs = runPython(WRITE, seed)
    .trimEnd()
    .split('\n')
    .map((line): readonly [string, string] => JSON.parse(line));
  expect(pairs).toHaveLength(2_000);
  const read = pairs.flatMap(([json, literal]) => [
    [json, JSON.stringify(parseJson(json, 'as-written'))],
    [json, JSON.stringify(parsePythonLiteral(literal)) ?? '"not read"'],
  ]);
  const input = read.map((pair) => `${JSON.stringify(pair)}\n`).join('');
  expect(runPython(COMPARE, '', input), `seed ${seed}`).toBe('');
});
