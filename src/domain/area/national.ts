/** 全国: the area of an entry that serves everyone; it stands in no list of municipalities, so its name stands here. */
export const NATIONAL = 'national';
export const NATIONAL_NAME = '全国';
