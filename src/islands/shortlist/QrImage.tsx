/** QR コード of an entry's page. Always dark on white: phones read nothing else. */
import { qrCode } from '../../site/print/qr-code.ts';
import { sheetText } from '../../words/ja/sheets.ts';

export function QrImage({ address, name }: { readonly address: string; readonly name: string }) {
  const { size, path } = qrCode(address);
  return (
    <figure className="qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={`${name} ${sheetText.handout.qr}`}
        shapeRendering="crispEdges"
        data-address={address}
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>{sheetText.handout.qr}</figcaption>
    </figure>
  );
}
