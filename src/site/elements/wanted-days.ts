/** 期限を過ぎた「募っていること」と、終わった相談会・行事を消す, by the reader's clock: the page may have been built, or kept open, for days. */
const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' });
for (const one of document.querySelectorAll<HTMLElement>('[data-until]'))
  if (one.dataset['until']! < today) {
    const place = one.closest('[data-gathering],[data-resource-id]');
    one.remove();
    if (place && !place.querySelector('[data-until]')) place.remove();
  }
for (const area of document.querySelectorAll('[data-wanted]'))
  if (!area.querySelector('[data-until]')) area.remove();
