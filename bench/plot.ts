/** A named line through points; both coordinates above zero. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 64;
const RIGHT = 170;
const TOP = 48;
const BOTTOM = 56;
// Colours told apart with every common form of colour blindness (Okabe and Ito), on light and dark pages.
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00'];

/** Lines over two logarithmic axes as SVG; equal slopes are equal orders of growth. */
export function plot(options: {
  readonly title: string;
  readonly xTitle: string;
  readonly lines: readonly Line[];
}): string {
  const all = options.lines.flatMap(({ points }) => points);
  const decades = (values: readonly number[]) => {
    const logs = values.filter((value) => value > 0).map(Math.log10);
    return { from: Math.floor(Math.min(...logs)), to: Math.ceil(Math.max(...logs)) };
  };
  const xs = decades(all.map(([x]) => x));
  const ys = decades(all.map(([, y]) => y));
  const at = (value: number, range: typeof xs) => (Math.log10(value) - range.from) / (range.to - range.from);
  const left = (x: number) => round(LEFT + at(x, xs) * (WIDTH - LEFT - RIGHT));
  const top = (y: number) => round(HEIGHT - BOTTOM - at(y, ys) * (HEIGHT - TOP - BOTTOM));
  const ticks = (range: typeof xs) =>
    Array.from({ length: range.to - range.from + 1 }, (_, i) => 10 ** (range.from + i));
  const bottom = HEIGHT - BOTTOM;
  const right = WIDTH - RIGHT;
  const grid = [
    ...ticks(xs).flatMap((x) => [
      `<path class="grid" d="M${left(x)} ${TOP}V${bottom}"/>`,
      `<text x="${left(x)}" y="${bottom + 18}" text-anchor="middle">${x.toLocaleString('en')}</text>`,
    ]),
    ...ticks(ys).flatMap((y) => [
      `<path class="grid" d="M${LEFT} ${top(y)}H${right}"/>`,
      `<text x="${LEFT - 8}" y="${top(y) + 4}" text-anchor="end">${y.toLocaleString('en')}</text>`,
    ]),
  ];
  const labels = spread(options.lines.map(({ points }) => top(points.at(-1)?.[1] ?? 1)));
  const lines = options.lines.flatMap(({ name, points }, i) => {
    const colour = COLOURS[i % COLOURS.length] ?? 'gray';
    const path = points.map(([x, y]) => `${left(x)} ${top(y)}`).join('L');
    return [
      `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...points.map(([x, y]) => `<circle cx="${left(x)}" cy="${top(y)}" r="3" fill="${colour}"/>`),
      `<text x="${right + 10}" y="${(labels[i] ?? 0) + 4}" style="fill:${colour}">${name}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${options.title}">`,
    '<style>text{font:12px sans-serif;fill:#57606a}.grid{stroke:#8c959f;stroke-opacity:.3}.title{font-size:15px}',
    '@media(prefers-color-scheme:dark){text{fill:#adbac7}}</style>',
    `<text class="title" x="${LEFT}" y="24">${options.title}</text>`,
    ...grid,
    `<text x="${(LEFT + right) / 2}" y="${HEIGHT - 14}" text-anchor="middle">${options.xTitle}</text>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Moves heights apart that would write over each other. */
function spread(tops: readonly number[]): readonly number[] {
  const order = tops.map((top, i) => ({ top, i })).toSorted((a, b) => a.top - b.top);
  const result = [...tops];
  let last = Number.NEGATIVE_INFINITY;
  for (const { top, i } of order) {
    last = Math.max(top, last + 16);
    result[i] = last;
  }
  return result;
}
