/** Made once for each key, and kept. */

interface Made<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

const keptIn =
  <K, V>(made: Made<K, V>, make: (key: K) => V) =>
  (key: K): V => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };

export const memo = <K, V>(make: (key: K) => V) => keptIn(new Map<K, V>(), make);
export const memoWeak = <K extends object, V>(make: (key: K) => V) =>
  keptIn(new WeakMap<K, V>(), make);
