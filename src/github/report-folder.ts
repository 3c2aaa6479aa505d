import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';

/**
 * Where the report files and the profiles go, absolute. A folder of the workspace is one in truth:
 * what a change has put there may be a link that leads anywhere.
 *
 * @param reportDir as the workflow names it, from the workspace; undefined: in the temporary folder
 */
export function reportFolderOf(
  reportDir: string | undefined,
  workspace: string,
  temporary: string = workspace,
): string {
  const folder =
    reportDir === undefined ? join(temporary, 'heapgate') : resolve(workspace, reportDir);
  // What is measured in the job goes into its `profiles`.
  const leadsOut = !isIn(realOf(workspace), realOf(join(folder, 'profiles')));
  if (isIn(workspace, folder) && leadsOut) {
    throw new UserError(
      `report-dir: ${relative(workspace, folder)} leads out of the workspace by a symbolic link: name another folder, or remove the link`,
    );
  }
  return folder;
}

function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** Without links, as far as it is there. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : realOf(dirname(path));
  }
}
