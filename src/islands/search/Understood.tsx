/** こう読みました: each word as it was understood, to be taken away one by one. */
import { useRef } from 'react';
import type { Query } from '../../search/query.ts';
import { searchText } from '../../site/search-text.ts';

interface Props {
  readonly query: Query;
  readonly onChange: (words: string) => void;
}

export function Understood({ query, onChange }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (query.chips.length === 0) return null;
  const remove = (typed: string, at: number) => {
    onChange(query.text.split(/[\s　]+/).filter((word) => word !== typed).join(' '));
    // The button is gone: the next one takes its place, or the box where none is left.
    requestAnimationFrame(() => {
      const rest = list.current?.isConnected ? [...list.current.querySelectorAll('button')] : [];
      const next = rest[Math.min(at, rest.length - 1)] ?? document.querySelector<HTMLElement>('#search-app input[type=search]');
      next?.focus();
    });
  };
  return (
    <ul className="chips understood" role="list" aria-label={searchText.understood} ref={list}>
      {query.chips.map(({ type, label, typed }, at) => (
        <li key={type + label}><button type="button" onClick={() => remove(typed, at)}><small>{searchText.chip[type]}</small> {label} <span aria-hidden="true">×</span><span className="visually-hidden">{searchText.remove}</span></button></li>
      ))}
    </ul>
  );
}
