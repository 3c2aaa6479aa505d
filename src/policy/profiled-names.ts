/** A way to write a function that no profile has, and what to write instead. */
export interface NotProfiled {
  readonly code: 'generics' | 'closure';
  readonly instead: string;
}

const WHY: Readonly<Record<NotProfiled['code'], string>> = {
  generics: 'profiles have no type arguments',
  closure: 'a closure belongs to the function that declares it',
};

/**
 * Profiles write all type arguments as `[...]`, and closures belong to what declares them.
 *
 * @param name inside the package, or a pattern of such names
 * @returns undefined where a function may be called so
 */
export function notProfiled(name: string): NotProfiled | undefined {
  const erased = withoutArguments(name);
  if (erased !== name) return { code: 'generics', instead: erased };
  const [, declaring] = /^(.+?)\.func\d+(?:\.\d+)*$/.exec(name) ?? [];
  return declaring === undefined ? undefined : { code: 'closure', instead: declaring };
}

/** `Map[...]` for `Map[int]`. */
export function withoutArguments(name: string): string {
  const [open, close] = [name.indexOf('['), name.lastIndexOf(']')];
  return open >= 0 && open < close ? `${name.slice(0, open)}[...]${name.slice(close + 1)}` : name;
}

/** Why nothing has that name, and what to write. */
export function notProfiledText(name: string, { code, instead }: NotProfiled): string {
  return `"${name}" matches no function: ${WHY[code]}, so write "${instead}"`;
}
