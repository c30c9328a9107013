/** サイトの色: a group chooses one or two, the rest is computed, and nothing that is hard to read gets through. */

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** thread 文字・線・ボタンの色、alert 緊急の案内の色 */
export const COLOUR_NAMES = ['thread', 'alert'] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];

export type ThemeColours = Readonly<Partial<Record<ColourName, string>>>;
export type SiteColours = Readonly<Partial<Record<Theme, ThemeColours>>>;

interface Ground {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly away: string;
}

/** What site.css paints under the chosen colours; a test compares the two. `away`: where a colour must move to stand out. */
export const GROUNDS: Readonly<Record<Theme, Ground>> = {
  light: { paper: '#fbf8f2', card: '#ffffff', ink: '#1b292d', away: '#000000' },
  dark: { paper: '#14191a', card: '#1c2325', ink: '#edf2f0', away: '#ffffff' },
};

/** WCAG 2.2 AA for text */
export const LEAST_CONTRAST = 4.5;
const TINT_SHARE = 0.12;

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

export function isColour(value: string): boolean {
  return HEX.test(value);
}

function channels(colour: string): readonly number[] {
  const digits =
    colour.length === 4
      ? [...colour.slice(1)].map((digit) => digit + digit).join('')
      : colour.slice(1);
  return [0, 2, 4].map((from) => parseInt(digits.slice(from, from + 2), 16));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of the second in the first */
export function mix(one: string, other: string, share: number): string {
  const second = channels(other);
  return `#${channels(one)
    .map((value, index) =>
      Math.round(value * (1 - share) + second[index]! * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export const tintOf = (colour: string, theme: Theme) =>
  mix(GROUNDS[theme].card, colour, TINT_SHARE);

/** The least contrast of a colour as text, on all it lies on. */
export function contrastIn(colour: string, theme: Theme): number {
  const { paper, card } = GROUNDS[theme];
  return Math.min(
    ...[paper, card, tintOf(colour, theme)].map((ground) => contrast(colour, ground)),
  );
}

/** The colour itself, or the nearest on its way to black (to white in the dark) that reads well enough. */
export function readable(colour: string, theme: Theme, least = LEAST_CONTRAST): string {
  for (let step = 0; step <= 100; step += 1) {
    const moved = step === 0 ? colour : mix(colour, GROUNDS[theme].away, step / 100);
    if (contrastIn(moved, theme) >= least) return moved;
  }
  return GROUNDS[theme].away;
}

/** The custom properties of site.css that follow from the chosen colours. */
function properties(
  theme: Theme,
  { thread, alert }: ThemeColours,
): Readonly<Record<string, string>> {
  const { paper, card, ink } = GROUNDS[theme];
  const bare = [paper, ink, card].toSorted(
    (a, b) => contrast(thread ?? ink, b) - contrast(thread ?? ink, a),
  )[0]!;
  return {
    ...(thread
      ? {
          thread,
          'thread-ink': readable(thread, theme, 7),
          'thread-tint': tintOf(thread, theme),
          'on-thread': bare,
        }
      : {}),
    ...(alert ? { alert, 'alert-tint': tintOf(alert, theme) } : {}),
  };
}

/** What is not set for the dark follows from the light. */
export function coloursIn(theme: Theme, colours: SiteColours): ThemeColours {
  if (theme === 'light') return colours.light ?? {};
  const made = Object.fromEntries(
    COLOUR_NAMES.flatMap((name) =>
      colours.light?.[name] ? [[name, readable(colours.light[name], 'dark', 5.5)]] : [],
    ),
  );
  return { ...made, ...colours.dark };
}

/** A style sheet that sets the colours over site.css's own, in whatever order the two are loaded; '' without any. */
export function coloursStyleSheet(colours: SiteColours | undefined): string {
  const rule = (theme: Theme) => {
    const lines = Object.entries(properties(theme, coloursIn(theme, colours ?? {}))).map(
      ([name, value]) => `--${name}:${value}`,
    );
    return lines.length > 0 ? `html:root{${lines.join(';')}}` : '';
  };
  const [light, dark] = [rule('light'), rule('dark')];
  return light + (dark ? `@media (prefers-color-scheme:dark){${dark}}` : '');
}
