/** The shortest path of the same meaning, as Go's `path.Clean`. */
export function cleanPath(path: string): string {
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return path;
  const rooted = path.startsWith('/');
  const kept: string[] = [];
  for (const element of path.split('/')) {
    if (element === '' || element === '.') continue;
    if (element !== '..') kept.push(element);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!rooted) kept.push('..');
  }
  const clean = kept.join('/');
  return rooted ? `/${clean}` : clean || '.';
}

/** The last element of a path, as Go's `path.Base`. */
export function baseName(path: string): string {
  if (path === '') return '.';
  return path.split('/').findLast((element) => element !== '') ?? '/';
}
