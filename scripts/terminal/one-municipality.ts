/** 言われた市区町村。The municipality a person means: its code or its name. */
import { areaCodeTrouble } from '../../src/domain/area/area-code-trouble.ts';
import type { Municipalities } from '../../src/domain/area/municipality.ts';
import { nearMiss } from '../../src/domain/text/edit-distance.ts';

/** @returns its code, or `national` @throws Error in Japanese when there is none or more than one */
export function oneMunicipality(written: string, municipalities: Municipalities): string {
  const text = written.normalize('NFKC').trim();
  if (text === 'national' || text === '全国') return 'national';
  if (/^\d+$/.test(text)) {
    const trouble = areaCodeTrouble(text);
    if (trouble) throw new Error(`${trouble.message}。${trouble.fix}`);
    if (!municipalities.get(text))
      throw new Error(
        `「${text}」という市区町村はありません。content/municipalities.csv から、いまあるコードをさがして書いてください。`,
      );
    return text;
  }
  const found = municipalities.findByName(text);
  // 東京 is the prefecture's name, but also what people say for the capital: a full name decides.
  const exact = found.filter(
    (place) => place.name === text || place.prefecture + place.name === text,
  );
  const best = exact.length > 0 ? exact : found;
  if (best.length === 1) return best[0]!.code;
  if (best.length > 1)
    throw new Error(
      `「${text}」は${best.length}つあります。コードで書いてください: ${best.map(({ code }) => `${code} ${municipalities.fullName(code)}`).join('、')}`,
    );
  const near = nearMiss(
    text,
    municipalities.all().map(({ name }) => name),
  );
  throw new Error(
    `「${text}」という市区町村はありません。${near ? `もしかして: ${near}` : '練馬区 のように、市・区・町・村までの名前か、コードで書いてください。'}`,
  );
}
