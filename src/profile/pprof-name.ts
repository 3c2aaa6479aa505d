/**
 * The name that pprof prints for a function. pprof runs its C++ demangling clean-up over Go names
 * as well: from names with brackets that it does not take for templates it removes what stands in
 * `(…)` and `<…>`, so that `F[go.shape.func(int)]` is printed as `F[go.shape.func]`.
 *
 * @see google/pprof internal/symbolizer/symbolizer.go, `demangleSingleFunction`
 */
export function pprofName(name: string, systemName: string): string {
  if (name !== '' && systemName !== name) return name;
  if (systemName.includes('.<') || systemName.includes(']).')) return systemName;
  if (!/[<>[\]]|::/.test(systemName)) return systemName;
  return removeMatching(removeMatching(systemName, '(', ')'), '<', '>');
}

function removeMatching(name: string, open: string, close: string): string {
  let text = name;
  let nesting = 0;
  let first = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) {
      if (nesting++ === 0) first = at;
    } else if (text[at] === close) {
      nesting--;
      if (nesting < 0) return text;
      if (nesting === 0) {
        text = text.slice(0, first) + text.slice(at + 1);
        at = first - 1;
      }
    }
  }
  return text;
}
