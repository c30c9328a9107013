/** 改行キーで送らない。Enter in a line of text would ask for the file long before it is written. */
export function stayOnEnter(event: {
  readonly key: string;
  readonly target: EventTarget;
  preventDefault(): void;
}): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
