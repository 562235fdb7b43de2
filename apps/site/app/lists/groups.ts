/** Groups items by what they share, keeping the order in which they come. */
export function groupsOf<T, K>(things: readonly T[], nameOf: (thing: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  return [...groups];
}
