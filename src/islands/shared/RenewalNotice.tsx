/** ページが新しくなりました: at the lower edge, so that nothing that is being read moves. */
import { useEffect, useState } from 'react';
import { renewalText } from '../../words/ja/renewal.ts';
import { pageRenewal } from './page-renewal.ts';

export function RenewalNotice() {
  const [state, setState] = useState(pageRenewal.state());
  useEffect(() => pageRenewal.subscribe(() => setState(pageRenewal.state())), []);
  return (
    <div className="renewal no-print" role="status">
      {state && (
        <p className="notice">
          {renewalText[state]}{' '}
          <button type="button" className="button quiet" onClick={() => void pageRenewal.reload()}>
            {renewalText.reload}
          </button>
        </p>
      )}
    </div>
  );
}
