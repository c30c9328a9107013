/** ファイルの困りごと: what the system says of files, in words a person can act on. The one table of its codes. */

export interface FileTrouble {
  /** なにが起きたか */
  readonly message: string;
  /** どうするか */
  readonly fix: string;
}

const AGAIN = '直してから、もう一度ためしてください。';

const TROUBLES: Readonly<Record<string, FileTrouble>> = {
  ENOENT: {
    message: 'ファイルかフォルダーがありません',
    fix: '名前と場所を確かめてください。消したときは、前の版からもどします。',
  },
  EACCES: {
    message: '開く権限か、書く権限がありません',
    fix: 'このフォルダーの持ち主か、読み書きの権限を確かめてください。',
  },
  EPERM: {
    message: 'この操作は、許されていません',
    fix: 'このフォルダーの持ち主か、読み書きの権限を確かめてください。ほかのソフトで開いているときは、閉じてください。',
  },
  EISDIR: {
    message: 'ファイルではなく、フォルダーです',
    fix: '同じ名前のフォルダーをどけて、ファイルを置いてください。',
  },
  ENOTDIR: {
    message: 'とちゅうの名前が、フォルダーではなくファイルです',
    fix: '同じ名前のファイルをどけてください。',
  },
  ENOTEMPTY: {
    message: 'フォルダーが空ではありません',
    fix: 'ほかのプログラムが、同じフォルダーに書いていないか確かめてください。',
  },
  EEXIST: {
    message: '同じ名前のファイルが、もうあります',
    fix: '上書きしませんでした。ほかの名前にしてください。',
  },
  ENOSPC: {
    message: 'ディスクがいっぱいで、書けません',
    fix: 'いらないファイルを消して、空きを作ってください。',
  },
  EDQUOT: {
    message: '使ってよい大きさをこえるので、書けません',
    fix: 'いらないファイルを消して、空きを作ってください。',
  },
  EFBIG: {
    message: 'ファイルが大きすぎて、書けません',
    fix: 'ディスクの決まりを確かめてください。',
  },
  EROFS: {
    message: '読むだけのディスクなので、書けません',
    fix: '書けるところに写してから、動かしてください。',
  },
  EBUSY: {
    message: 'ほかのプログラムが使っています',
    fix: 'そのファイルを開いているソフトを閉じてください。',
  },
  ETXTBSY: {
    message: 'ほかのプログラムが使っています',
    fix: 'そのファイルを開いているソフトを閉じてください。',
  },
  EAGAIN: {
    message: 'いまは読み書きできません',
    fix: '少し待ってから、もう一度ためしてください。',
  },
  EMFILE: {
    message: '同時に開いたファイルが多すぎます',
    fix: 'ほかのプログラムを閉じてから、もう一度ためしてください。',
  },
  ENFILE: {
    message: '同時に開いたファイルが多すぎます',
    fix: 'ほかのプログラムを閉じてから、もう一度ためしてください。',
  },
  ENOMEM: {
    message: 'メモリーがたりません',
    fix: 'ほかのプログラムを閉じてから、もう一度ためしてください。',
  },
  ELOOP: {
    message: 'リンク（シンボリックリンク）なので、使えません',
    fix: 'ファイルそのものを置いてください。',
  },
  ENAMETOOLONG: { message: '名前が長すぎます', fix: '短い名前にしてください。' },
  EINVAL: { message: 'この名前か場所は使えません', fix: '名前を確かめてください。' },
  EXDEV: {
    message: '別のディスクにまたがっているので、動かせません',
    fix: '同じディスクの中で動かしてください。',
  },
  EIO: {
    message: 'ディスクを読み書きできません',
    fix: 'ディスクがこわれていないか、つながっているかを確かめてください。',
  },
  ENXIO: {
    message: 'ふつうのファイルではありません（装置や通信の口です）',
    fix: 'このファイルを消して、ふつうのファイルを置いてください。',
  },
  ENODEV: {
    message: 'ふつうのファイルではありません（装置や通信の口です）',
    fix: 'このファイルを消して、ふつうのファイルを置いてください。',
  },
  EPIPE: { message: '出力の受け手が、先に閉じました', fix: AGAIN },
  EADDRINUSE: {
    message: 'この番号のポートは、ほかのプログラムが使っています',
    fix: 'そのプログラムを止めるか、PORT=8080 のように別の番号をつけて動かしてください。',
  },
};

/** What a place that must hold a plain file holds instead. */
export const NO_PLAIN_FILE = 'ENXIO';

/** The code of a system's error (ENOENT …), or undefined for errors of another kind. */
export function systemCodeOf(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && /^E[A-Z0-9]{2,}$/.test(code) ? code : undefined;
}

/** Words for any code: an unknown one is named, so that it can be looked up. */
export function fileTrouble(code: string): FileTrouble {
  return Object.hasOwn(TROUBLES, code)
    ? TROUBLES[code]!
    : {
        message: `ファイルを読み書きできません（${code}）`,
        fix: `ディスクとフォルダーの様子を確かめてください。${AGAIN}`,
      };
}
