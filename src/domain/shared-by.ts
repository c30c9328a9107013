/** 同じことは一度だけ: the same key gets the same value, made when it is first asked for. Thousands of entries share a few. */
interface Made<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function keptIn<K, V>(made: Made<K, V>, make: (key: K) => V): (key: K) => V {
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

export const sharedBy = <K, V>(make: (key: K) => V): ((key: K) => V) =>
  keptIn(new Map<K, V>(), make);

/** Kept as long as its key is: for what is worked out of an object. */
export const sharedByObject = <K extends object, V>(make: (key: K) => V): ((key: K) => V) =>
  keptIn(new WeakMap<K, V>(), make);
