/** Markdown として読まれない文。 */
import { visibleText } from '../../domain/text/visible-text.ts';

/** Text of an entry inside Markdown on GitHub: it marks nothing up, calls nobody and points at no issue. */
export function plainMarkdown(text: string): string {
  return visibleText(text.replace(/\s+/g, ' '))
    .replaceAll('@', '＠')
    .replace(/#(?=\d)/g, '＃')
    .replace(/(https?):\/\//gi, '$1：//')
    .replace(/\bwww\./gi, 'www．')
    .replace(/[\\`*_{}[\]<>|~$]/g, '\\$&');
}
