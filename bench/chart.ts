import type { Growth } from "./growth.ts";
import type { Start } from "./starts.ts";

const ROW = 26;
const LEFT = 250;
const WIDTH = 900;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const text = (x: number, y: number, content: string, more = ""): string =>
  `<text x="${x}" y="${y}"${more}>${escaped(content)}</text>`;

/** A picture of what starts cost, and how lists grow, as an SVG that can be read by itself. */
export function chart(starts: readonly Start[], growth: readonly Growth[], title: string): string {
  const clean = starts.filter(({ environment }) => environment === "clean");
  const ours = clean.filter(({ name }) => !name.startsWith("Python"));
  const longest = Math.max(...ours.map(({ times }) => times.cpu)) * 1.15;
  const scale = (times: number): number => (Math.min(times, longest) / longest) * (WIDTH - LEFT - 260);
  const bars = clean.flatMap(({ name, times, cost }, index) => {
    const y = 70 + index * ROW;
    const isCut = times.cpu > longest;
    const said = `${times.cpu.toFixed(2)} × (${cost.cpu.toFixed(0)} ms)${isCut ? ", cut off here" : ""}`;
    return [
      text(LEFT - 10, y + 14, name, ' text-anchor="end"'),
      `<rect x="${LEFT}" y="${y}" width="${scale(times.cpu).toFixed(1)}" height="18" rx="3" class="${index === 0 ? "floor" : isCut ? "cut" : "bar"}"/>`,
      text(LEFT + scale(times.cpu) + 8, y + 14, said, ' class="value"'),
    ];
  });
  const line = LEFT + scale(1);
  const top = 70 + clean.length * ROW;
  const floor = `<path d="M${line.toFixed(1)} 62V${top}" class="guide"/>`;
  const table = growthTable(growth, top + 40);
  const height = top + 40 + table.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" role="img">`,
    `<title>${escaped(title)}</title>`,
    "<style>text{fill:#1f2328}.value,.small{fill:#59636e}.bar{fill:#4f6bed}.floor{fill:#8c959f}.cut{fill:#d97706}.guide{stroke:#8c959f;stroke-dasharray:3 3}</style>",
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    text(20, 28, "CPU time of one start, times an empty Node (node -e 0)", ' font-size="16" font-weight="600"'),
    text(20, 48, title, ' class="small"'),
    floor,
    ...bars,
    ...table.parts,
    "</svg>",
    "",
  ].join("\n");
}

function growthTable(
  growth: readonly Growth[],
  top: number,
): { readonly parts: readonly string[]; readonly height: number } {
  const column = (index: number): number => LEFT + 110 + index * 110;
  const counts = growth[0]?.points.map(({ count }) => count) ?? [];
  const parts = [
    text(20, top, "CPU above an empty Node, by how many there are (ms)", ' font-size="16" font-weight="600"'),
    ...counts.map((count, index) =>
      text(column(index), top + 26, count.toLocaleString("en"), ' text-anchor="end" class="small"'),
    ),
    ...growth.flatMap(({ name, points }, row) => [
      text(20, top + 52 + row * ROW, name),
      ...points.map(({ cpu }, index) =>
        text(column(index), top + 52 + row * ROW, cpu.toFixed(0), ' text-anchor="end"'),
      ),
    ]),
  ];
  return { parts, height: 60 + growth.length * ROW };
}
