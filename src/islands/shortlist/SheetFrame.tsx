/** 紙の上の帯。The bar over a comparison or a sheet: back and print. Neither is printed. */
import { useEffect, useRef, type ReactNode } from 'react';
import { shortlistText } from '../../words/ja/shortlist.ts';

interface Props {
  readonly title: string;
  readonly back: () => void;
  readonly children: ReactNode;
}

export function SheetFrame({ title, back, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="sheet-frame" aria-labelledby="sheet-title">
      <p className="button-row no-print">
        <button type="button" className="button quiet" onClick={back}>
          {shortlistText.back}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {shortlistText.print}
        </button>
      </p>
      <h2 id="sheet-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
