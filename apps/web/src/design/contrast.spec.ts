import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const darkAt = css.indexOf(":root[data-mantine-color-scheme='dark']");

const themes = { light: colours(css.slice(0, darkAt)), dark: colours(css.slice(darkAt)) };

function colours(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map((m) => [m[1], m[2]]));
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(front: string, ground: string): number {
  const [light, dark] = [luminance(front), luminance(ground)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

type Pair = [front: string, ground: string, least: number];
const text = 4.5;
const strong = 7;
const edge = 3;
const kinds = ['inf', 'int', 'prep', 'con', 'fol'];

const pairs: Pair[] = [
  ...['paper', 'surface', 'raised', 'sunken', 'hover'].flatMap((ground) =>
    ['ink', 'ink-2', 'ink-3'].map((front): Pair => [front, ground, text]),
  ),
  ...['paper', 'surface', 'raised'].flatMap((ground) =>
    ['primary', 'ready', 'warn', 'stop', 'info'].map((front): Pair => [front, ground, text]),
  ),
  ...['ready', 'warn', 'stop', 'info'].flatMap((meaning): Pair[] => [
    [meaning, `${meaning}-tint`, text],
    ['ink', `${meaning}-tint`, text],
    ['ink-2', `${meaning}-tint`, text],
  ]),
  ...kinds.flatMap((kind): Pair[] => [
    [`k-${kind}`, `k-${kind}-t`, text],
    ['ink', `k-${kind}-t`, strong],
    ['ink-2', `k-${kind}-t`, text],
    [`k-${kind}`, 'surface', text],
    ['warn', `k-${kind}-t`, text],
    ['stop', `k-${kind}-t`, text],
    ['ready', `k-${kind}-t`, text],
    ['on-live', `ks-${kind}`, text],
  ]),
  ['on-primary', 'primary', text],
  ['on-primary', 'primary-hover', text],
  ['primary-ink', 'primary-tint', text],
  ['nav-ink', 'nav', text],
  ['nav-ink', 'nav-2', text],
  ['nav-on', 'nav-2', text],
  ['on-key', 'key', text],
  ['surface', 'now', text],
  ['surface', 'ink', text],
  ['edge', 'surface', edge],
  ['edge', 'paper', edge],
  ['edge', 'raised', edge],
  ['focus', 'surface', edge],
  ['focus', 'paper', edge],
  ['focus', 'sunken', edge],
  ['focus', 'raised', edge],
  ['now', 'surface', edge],
  ['key', 'nav', edge],
  ['stop-solid', 'surface', edge],
  ['off', 'surface', edge],
];

it('knows the 97 pairs of the design, and those that came since', () =>
  expect(new Set(pairs.map(([front, ground]) => `${front} on ${ground}`)).size).toBeGreaterThanOrEqual(97));

describe.each(Object.entries(themes))('contrast in the %s theme', (_, tokens) => {
  it.each(pairs)('%s on %s is at least %d', (front, ground, least) => {
    expect(tokens).toHaveProperty(front);
    expect(tokens).toHaveProperty(ground);
    expect(contrast(tokens[front]!, tokens[ground]!)).toBeGreaterThanOrEqual(least);
  });
});
