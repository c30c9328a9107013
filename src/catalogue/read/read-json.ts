/**
 * JSON を行つきで読む。JSON with the line of every value. JSON.parse says where it stopped in English or not at all; a
 * person needs the line, and what is usually wrong there.
 */
import { located, type LocatedFinding } from './located-finding.ts';

export interface ReadJson {
  /** undefined when the text is no JSON */
  readonly value: unknown;
  /** dotted path → line */
  readonly lines: ReadonlyMap<string, number>;
  readonly findings: readonly LocatedFinding[];
}

const FIX =
  '"見出し": "値" の形で書き、行の終わりに , をつけます（最後の行にはつけません）。" や , は半角です。';
const MAX_DEPTH = 20;

/** Where each line begins. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** By halving: a long list asks for the line of each of its values. */
function lineOfOffset(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

export function readJson(text: string): ReadJson {
  const lines = new Map<string, number>();
  const findings: LocatedFinding[] = [];
  /** leaves the reading from any depth */
  const stopped = new Error('stopped');
  let at = 0;
  const starts = lineStarts(text);
  const lineAt = (offset: number) => lineOfOffset(starts, offset);
  const stop = (message: string, offset = at): never => {
    findings.push(located(lineAt(offset), 'site-syntax', message, FIX));
    throw stopped;
  };
  const skip = () => {
    at += /^[ \t\r\n]*/.exec(text.slice(at))![0].length;
  };
  /** the end of what was written before, where a comma is missed */
  const before = () => text.slice(0, at).trimEnd().length;

  const readString = (): string => {
    const match = /^"(?:[^"\\\n]|\\.)*"/.exec(text.slice(at));
    if (!match) return stop('" が閉じていません');
    let value = '';
    try {
      value = JSON.parse(match[0]) as string;
    } catch {
      stop('" の中に、使えない書き方（タブや \\）があります');
    }
    at += match[0].length;
    return value;
  };

  const readItems = (close: string, path: readonly string[], readItem: () => void) => {
    at += 1;
    skip();
    if (text[at] === close) {
      at += 1;
      return;
    }
    for (;;) {
      readItem();
      skip();
      if (text[at] === close) {
        at += 1;
        return;
      }
      if (text[at] === undefined)
        stop(`「${path.at(-1) ?? 'ファイル'}」の終わりの ${close} がありません`);
      if (text[at] !== ',')
        stop(
          /[，、]/.test(text[at]!)
            ? `「${text[at]}」は全角です`
            : '行の終わりの , がないか、" がたりません',
          /[，、]/.test(text[at]!) ? at : before(),
        );
      at += 1;
      skip();
      if (text[at] === close) stop('最後の値のあとに , があります', before());
    }
  };

  const readValue = (path: readonly string[]): unknown => {
    skip();
    if (!lines.has(path.join('.'))) lines.set(path.join('.'), lineAt(at));
    if (path.length > MAX_DEPTH) stop('入れ子が深すぎます');
    const rest = text.slice(at);
    if (rest.startsWith('"')) return readString();
    if (rest.startsWith('{')) {
      const table: Record<string, unknown> = {};
      readItems('}', path, () => {
        skip();
        const start = at;
        if (text[at] !== '"')
          stop(
            /^\/[/*]/.test(text.slice(at))
              ? '「//」の説明は書けません'
              : '見出しが " でかこまれていません',
          );
        const key = readString();
        if (Object.hasOwn(table, key))
          findings.push(
            located(
              lineAt(start),
              'duplicate-key',
              `「${key}」が2回あります`,
              'どちらか片方を消してください。',
            ),
          );
        if (key === '__proto__') stop('使えない見出しがあります', start);
        lines.set([...path, key].join('.'), lineAt(start));
        skip();
        if (text[at] !== ':') stop(`「${key}」のあとの : がありません`, before());
        at += 1;
        table[key] = readValue([...path, key]);
      });
      return table;
    }
    if (rest.startsWith('[')) {
      const list: unknown[] = [];
      readItems(']', path, () => list.push(readValue([...path, String(list.length)])));
      return list;
    }
    const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/.exec(
      rest,
    )?.[0];
    if (word === undefined)
      return stop(
        rest === ''
          ? 'とちゅうで終わっています'
          : /^[“”「'’]/.test(rest)
            ? `「${rest[0]}」ではなく、半角の " でかこみます`
            : '値が " でかこまれていません',
      );
    at += word.length;
    return JSON.parse(word);
  };

  try {
    const value = readValue([]);
    skip();
    if (at < text.length) stop('終わりの } のあとに、まだ書いてあります');
    return { value, lines, findings };
  } catch (error) {
    if (error !== stopped) throw error;
    return { value: undefined, lines, findings };
  }
}
