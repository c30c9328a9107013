/**
 * React として動くもの: what the islands use of React, on Preact alone. Preact's own layer (preact/compat) is six times as
 * large and does as much again at each element; the build puts this one in its place in a browser (light-react.mjs).
 */
import { hydrate, options, render, type ComponentChild, type VNode } from 'preact';

export { createElement, Fragment } from 'preact';
export * from 'preact/hooks';

type Props = Record<string, unknown>;

/** These say a change when it is made; all others with each letter, which is React's `onChange`. */
const CHANGES_AT_ONCE = new Set<unknown>(['checkbox', 'radio', 'file']);
const isTyped = (type: string, props: Props): boolean =>
  type === 'textarea' || (type === 'input' && !CHANGES_AT_ONCE.has(props['type']));

function rename(props: Props, name: string, to: string): void {
  if (!(name in props)) return;
  props[to] = props[name];
  delete props[name];
}

const before = options.vnode;
options.vnode = (vnode: VNode) => {
  if (typeof vnode.type === 'string') {
    const props = vnode.props as Props;
    if (isTyped(vnode.type, props)) rename(props, 'onChange', 'onInput');
    // React's focus and blur are heard by what holds the element too.
    rename(props, 'onFocus', 'onFocusIn');
    rename(props, 'onBlur', 'onFocusOut');
  }
  before?.(vnode);
};

type Container = Parameters<typeof render>[1];

export const createRoot = (container: Container) => ({
  render: (content: ComponentChild) => render(content, container),
  unmount: () => render(null, container),
});

export function hydrateRoot(container: Container, content: ComponentChild) {
  hydrate(content, container);
  return createRoot(container);
}

/** What `work` changes stands in the page when this returns. */
export function flushSync<Result>(work: () => Result): Result {
  const waiting = options.debounceRendering;
  options.debounceRendering = (draw: () => void) => draw();
  try {
    return work();
  } finally {
    if (waiting) options.debounceRendering = waiting;
    else delete options.debounceRendering;
  }
}

/** Astro's React integration names these two; no island does. */
export const startTransition = (work: () => void): void => work();
export const memo = <Component>(component: Component): Component => component;
