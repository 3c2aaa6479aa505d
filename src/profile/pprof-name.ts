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

/** Takes out each outermost pair with what is in it; after a stray closing one, nothing more. */
function removeMatching(name: string, open: string, close: string): string {
  let kept = '';
  let nesting = 0;
  let first = 0;
  let from = 0;
  for (let at = 0; at < name.length; at++) {
    if (name[at] === open) {
      if (nesting++ === 0) first = at;
    } else if (name[at] === close) {
      nesting--;
      if (nesting < 0) break;
      if (nesting === 0) {
        kept += name.slice(from, first);
        from = at + 1;
      }
    }
  }
  return kept + name.slice(from);
}
