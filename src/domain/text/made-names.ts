/** ことばの表（content/vocabulary/ の name-words.yml）から作ったもの。表を直して npm run docs とすると、作りなおします。手では直しません。 */
export const LEGAL_FORMS = "特定非営利活動法人|認定npo法人|一般社団法人|一般財団法人|公益社団法人|公益財団法人|社会福祉法人|医療法人社団|医療法人財団|npo法人|株式会社|合同会社|有限会社|学校法人|医療法人|宗教法人".split('|');
export const SHORT_FORMS = "株|有|福|特非";
