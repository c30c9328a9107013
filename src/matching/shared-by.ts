/** 同じことは一度だけ: the same key gets the same value, made when it is first asked for. Thousands of entries share a few. */
export function sharedBy<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
