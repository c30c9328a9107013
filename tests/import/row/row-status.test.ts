/** 廃止・休止・終了: what closes or pauses a place, and what only sounds so. */
import { describe, expect, it } from 'vitest';
import { readStatus, rowStatus } from '../../../src/import/row/row-status.ts';
import type { RowText } from '../../../src/import/row/row-field.ts';

const stateOf = (row: RowText) =>
  (rowStatus({ name: 'みほん食堂', ...row }, '2026-04-01') as { state: string } | undefined)?.state;

describe('終わった', () => {
  it.each<RowText>([
    { name: '（廃止）見本第三作業所' },
    { name: '見本作業所（廃止）' },
    { name: '【閉店】見本カフェ' },
    { name: '見本サロン［R6.3.31閉所］' },
    { name: '見本ひろば（令和6年3月末で終了）' },
    { name: '見本食堂（閉所）' },
    { name: '見本食堂〔解散〕' },
    { name: '見本食堂（移転）' },
    { name: '見本食堂 廃止' },
    { name: '見本食堂（活動終了）' },
    { name: '見本食堂（閉店しました）' },
    { note: '令和6年3月で活動を終了' },
    { note: '令和６年３月31日をもって閉所しました。' },
    { note: '廃止' },
    { note: '事業終了' },
    { note: '活動終了' },
    { note: '2024年3月閉店' },
    { note: '人手不足により、活動を終了しました' },
    { name: '見本食堂', note: '見本食堂は終了しました。お問い合わせは市役所へ' },
    { note: '食堂は終了しました' },
    { note: 'みほん食堂は令和5年度末をもって廃止しました' },
    { note: '令和7年3月31日で廃止予定' },
    { note: '当施設は閉館しました' },
    { note: '（廃止）' },
    { state: '廃止' },
    { state: '終了' },
    { state: '閉店' },
    { state: '閉所' },
    { state: '移転' },
    { state: '廃止（R6.3.31）' },
    { state: '解散' },
    { state: '移転済' },
    { note: '令和7年9月末日をもって閉店いたしました' },
    { note: '今年度末で閉所しました' },
    { note: '昨年度をもって終了しました' },
    { hours_note: '運営団体解散のため終了' },
    { note: '担い手の高齢化により終了' },
    { name: '見本食堂＊廃止＊' },
    { name: '★閉店★見本食堂' },
    { name: '見本食堂～閉所しました～' },
    { name: '見本食堂／廃止' },
    { name: '見本食堂『廃止』' },
    { name: '見本食堂 2024年3月閉園' },
    { name: '旧見本食堂（終了）' },
  ])('%j', (row) => expect(stateOf(row)).toBe('closed'));
});

describe('休んでいる', () => {
  it.each<RowText>([
    { name: '見本食堂（休止中）' },
    { name: '【休業中】見本カフェ' },
    { name: '見本食堂 休止中' },
    { name: '見本食堂（一時休止）' },
    { name: '見本食堂（当面の間休止）' },
    { name: '見本食堂（休止）' },
    { note: '休止中（2023年12月12日時点）' },
    { days: '現在休業中' },
    { hours_note: '現在休止中' },
    { note: '新型コロナウイルス感染拡大防止のため、休止中' },
    { note: '令和6年4月から休止' },
    { note: '活動を休止しています' },
    { note: '現在、活動を休止しております。' },
    { note: '当面の間、休館' },
    { note: '開催を見合わせています' },
    { note: '休止。再開時期は未定です' },
    { note: '再開未定' },
    { note: 'みほん食堂は休止中です' },
    { note: '食堂は休止中' },
    { name: '見本食堂休止中' },
    { note: '2024年4月1日より休業' },
    { note: 'コロナ禍で休止中' },
    { frequency: '活動休止中' },
    { note: '今年度は休止しています' },
    { note: 'しばらくお休みしています' },
    { state: '休止' },
    { state: '休止中' },
    { state: '休業中' },
    { state: '休業' },
    { state: '一時休止' },
    { state: '休館中' },
    { note: '活動停止' },
    { note: '活動を停止しています' },
    { name: '見本食堂＊休止中＊' },
    { name: '見本食堂〈休〉' },
  ])('%j', (row) => expect(stateOf(row)).toBe('paused'));
});

describe('閉じていない', () => {
  it.each<RowText>([
    { note: '休止していません' },
    { note: '休止なし' },
    { note: '夏も休止しておりません' },
    { note: '休止の予定はありません' },
    { note: '活動は休止せず続けています' },
    { note: '会食は休止中' },
    { note: '会食は、現在休止中' },
    { note: '会食を休止し、お弁当を配っています' },
    { note: '食堂は休止中、フードパントリーのみ実施' },
    { note: '送迎サービスは休止中' },
    { note: '新規受付は休止中' },
    { note: 'カフェは閉店しました' },
    { note: '土曜日は休止中' },
    { note: '終了後は片付け' },
    { note: '受付終了16:00' },
    { note: '受付終了' },
    { who: '活動終了時間 15:00' },
    { hours_note: '活動終了：15時' },
    { hours_note: '16時で終了' },
    { note: 'なくなり次第終了' },
    { note: '定員になり次第、受付を終了しました' },
    { note: '閉館17時' },
    { hours_note: '閉所 17:00' },
    { note: '17時閉館' },
    { note: '廃止された小学校を利用' },
    { note: '廃止した工場を活用しています' },
    { note: '閉店した店舗を借りています' },
    { note: '閉校後の校舎' },
    { note: '休業中の旅館を会場にしています' },
    { note: '学校の長期休業中も開いています' },
    { note: '長期休業中' },
    { note: '夏季休業中は10時から' },
    { note: '警報発令時は休止' },
    { note: '8月は休止' },
    { note: '雨天中止' },
    { note: '荒天の場合は中止します' },
    { closed: '毎週日曜休業' },
    { note: '年末年始は閉所しています' },
    { note: '閉店しましたが再開しました' },
    { note: '休止していましたが、令和8年1月に再開しました' },
    { note: '令和9年3月で終了予定' },
    { note: '今年度の募集は終了しました' },
    { note: '本年度の活動は終了しました' },
    { note: '令和6年に見本町へ移転しました' },
    { name: '休止符カフェ' },
    { name: '見本カフェ（閉店後の店を利用）' },
    { name: '見本広場（旧小学校）' },
    { state: '営業中' },
    { state: '開設' },
    { state: '活動中' },
    { state: '休止していません' },
    { state: '' },
    { state: '廃止予定' },
    { state: '廃止されていません' },
    { name: '見本窓口（旧 見本相談所、2020年廃止）' },
    { name: '見本窓口（前 相談所、廃止）' },
    { name: '見本窓口（相談所、2020年廃止）' },
    { name: '見本窓口（元みほん相談室・令和2年閉所）' },
    { name: '見本窓口（練馬相談所は2020年廃止）' },
    { name: '見本食堂', note: '旧見本食堂は2020年に廃止' },
    { name: '見本食堂', note: '見本食堂の分室は廃止しました' },
    { name: '子育てひろば・一時預かり', note: '一時預かりは終了しました' },
    { name: '見本食堂（夜は終了）' },
    { name: '死刑廃止フォーラム' },
    { name: '閉校跡地カフェ' },
    { note: 'コロナ禍で休止していたが再開' },
    { note: '現在はアレルギー対応は行っていない' },
  ])('%j', (row) => expect(stateOf(row)).toBeUndefined());

  it.each<RowText>([
    { note: '会食は休止中' },
    { note: '令和9年3月で廃止予定' },
    { note: '令和6年に見本町へ移転しました' },
    { state: '要確認' },
    { note: '廃止された小学校を利用' },
  ])('%j is told to be read by a person', (row) =>
    expect(readStatus({ name: 'みほん食堂', ...row }, '2026-04-01').doubts).toHaveLength(1),
  );
});

describe('終わったかもしれない', () => {
  it.each<RowText>([
    { state: '統合' },
    { state: '不明' },
    { state: '開設予定' },
    { note: '閉会' },
    { note: '現在は行っていません' },
    { note: '運営団体は解散しました' },
    { note: '本年度の活動は終了しました' },
    { note: '近く廃止予定' },
    { note: '2025年度をもって事業を終了いたします' },
    { note: '後継者不足により活動を終えました' },
    { note: 'コロナ以降は開催していません' },
    { note: '感染拡大のため終了' },
    { note: '3月で終わりました' },
    { name: '見本食堂【〜2024.3】' },
    { name: '見本の会解散' },
  ])('%j: 開いている場所のまま、時間は決めず、人に知らせる', (row) => {
    const { value, isUnsure, doubts } = readStatus({ name: 'みほん食堂', ...row }, '2026-04-01');
    expect([value, isUnsure, doubts.length]).toEqual([undefined, true, 1]);
  });

  it.each<RowText>([
    { name: '見本窓口（旧 見本相談所、2020年廃止）' },
    { name: '見本食堂（夜は終了）' },
    { name: 'みほん食堂', note: '会食は休止中' },
    { name: 'みほん食堂', state: '2027年3月末で廃止予定' },
    { name: 'みほん食堂', note: '廃止された小学校を利用' },
  ])('%j: 時間はそのまま、人に知らせる', (row) => {
    const { value, isUnsure, doubts } = readStatus(row, '2026-04-01');
    expect([value, isUnsure, doubts.length]).toEqual([undefined, false, 1]);
  });
});

it('一部をしていないだけなら、何も知らせない', () =>
  expect(
    readStatus({ name: 'みほん食堂', note: '現在はアレルギー対応は行っていない' }, '2026-04-01'),
  ).toEqual({
    isUnsure: false,
    doubts: [],
  }));
