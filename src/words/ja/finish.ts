/** できたファイルの送りかたの文: loaded with what reads a draft. */
export const finishText = {
  mail: {
    heading: (name: string) => `${name}に送る`,
    filled:
      'メールのアプリが開きます。書いたことは、もう入っています。読みなおして、送ってください。',
    long: '文が長いので、メールに自動では入れられません（とちゅうで切れることがあるためです）。「中身を写す」をおしてからメールを開き、写した文をはってください。下で保存したファイルを、メールにつけて送ることもできます。',
    safe: '安全のため、書いたことをメールに入れずに開きます。「中身を写す」をおしてからメールを開き、写した文をはってください。下で保存したファイルを、メールにつけて送ることもできます。',
    formLead: '「中身を写す」をおしてから、開いたフォームに、写した文をはってください。',
    link: 'メールで送る',
    phone: '電話で伝えるときは、下の「印刷する」の紙を見ながら話せます:',
    body: (path: string, text: string) => `ファイルの置き場所: ${path}\n\n${text}`,
    paste: 'ここに、写した文をはってください（または、保存したファイルをつけてください）:\n\n',
  },
  sheet: {
    printed: (day: string) => `印刷した日: ${day}`,
    to: (words: string) => `送り先: ${words}`,
    toRepository: (address: string) => `送り先: ${address}`,
  },
  done: {
    lead: 'どれか1つの方法で送ってください。送ったものは、カタログの人が確かめてからのせます。',
    changed: (names: string) => `変えたところ: ${names}`,
    lostRemarks: '書きかえた行にあった、編集する人のメモ（# の文）は消えます:',
    path: 'ファイルの置き場所',
    github: 'GitHub で送る（アカウントがいります）',
    githubNew:
      '開いたページに、書いたことが入っています。「Commit changes…」「Propose changes」の順におしてください。',
    githubNewLink: 'GitHub で新しいファイルを開く',
    githubEdit:
      '下の「中身を写す」をおしてから、GitHub のページを開きます。そこにある文を全部消して、写した文をはり、「Commit changes…」「Propose changes」の順におしてください。',
    githubEditLink: 'GitHub でこのファイルを開く',
    githubLong:
      '文が長いので、GitHub に自動では入れられません。下の「中身を写す」をおしてから、開いたページの「ここに、写した文をはってください」のところにはってください。',
    githubLongLink: 'GitHub で知らせるページを開く',
    githubSafe:
      '安全のため、書いたことをアドレスに入れずに開きます。下の「中身を写す」をおしてから、開いたページにはってください。',
    unnamed:
      '運営する団体の名前は、まだ載せていません。GitHub のアカウントがないときは、ファイルか紙で残しておけます。',
    download: 'ファイルを保存する',
    downloadLead: '手もとに残したり、メールにつけて送ったりできます。',
    print: '印刷する',
    printLead: '書いたことを紙にします。電話や窓口で伝えるときに使えます。',
    copy: '中身を写す',
    copied: '写しました。',
    copyFailed: '写せませんでした。下の「ファイルの中身」を長押しするか選んで、写してください。',
  },
} as const;
