/** サイトをアドレスの途中に置くときの、そこまでの道（BASE_PATH）。 */

/** '/' or '/catalogue/' */
export function basePath(written = process.env['BASE_PATH']): string {
  const inner = (written ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
