/** 電話のほかの連絡のしかた, in the order in which one is offered where there is no number. */
export const WAY_IDS = ['line', 'chat', 'form', 'email', 'sms', 'url'] as const;
export type WayId = (typeof WAY_IDS)[number];
