/** 開いている時間・休み in free words as rules, where every part of the words can be read; else a note. */
import { ruleLabel } from '../../domain/time/written-hours.ts';
import { isFinding, parseRule } from '../../domain/time/hours-findings.ts';
import { daysOff } from './days-off.ts';
import { tidyText } from '../clean/open-data-text.ts';

const DAY_START =
  /^(?:毎週|毎月|第|最終|平日|[日月火水木金土祝](?:[・〜~曜、日]|\s|\d)|奇数月|偶数月)/;

/** 「月・火 9:00〜17:00、水 9:00〜19:00」 → two lines: a comma before a day begins a new rule. */
function splitRules(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.split('、')) {
    const isNewDay = DAY_START.test(part) && /\d:\d/.test(parts.at(-1) ?? '');
    if (isNewDay || parts.length === 0) parts.push(part);
    else parts[parts.length - 1] += `、${part}`;
  }
  return parts;
}

/** As people write it into a file: plain hyphens. */
const asWritten = (label: string) => label.replace(/[–〜]/g, '-').replace(/から$/, '-');

export function readHours(text: string): readonly string[] | undefined {
  const plain = tidyText(text);
  if (plain === '') return undefined;
  const rules = splitRules(plain).map((part) => parseRule(part));
  return rules.every((rule) => !isFinding(rule))
    ? rules.map((rule) => asWritten(ruleLabel(rule as never)))
    : undefined;
}

/** 休み: what is understood and what is left over. */
export function readClosed(text: string): {
  readonly except: readonly string[];
  readonly rest: string;
} {
  const whole = daysOff(text);
  if (whole) return { except: whole, rest: '' };
  const parts = tidyText(text).split('、').filter(Boolean);
  return {
    except: [...new Set(parts.flatMap((part) => daysOff(part) ?? []))],
    rest: parts.filter((part) => daysOff(part) === undefined).join('、'),
  };
}

export interface TimeFields {
  readonly hours?: readonly string[];
  readonly except?: readonly string[];
  readonly hours_note?: string;
}
