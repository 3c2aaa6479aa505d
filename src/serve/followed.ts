/** A page, and the state of the world that it shows. */
export interface Followed {
  /** The state as it is now: cheap, and made of no page. */
  stamp(): string;
  /** The page of what is there now. */
  page(): Promise<string>;
}

/**
 * Makes a page anew only where its state has changed, and never two at a time: whoever asks
 * meanwhile is given the one that is being made.
 *
 * @param make the page that says it shows the state `stamp`
 */
export function followed(stamp: () => string, make: (stamp: string) => Promise<string>): Followed {
  let held: { readonly stamp: string; readonly page: string } | undefined;
  let making: Promise<string> | undefined;
  const remade = async () => {
    // Before anything is read: what changes while it is read makes another state.
    const now = stamp();
    if (held?.stamp !== now) held = { stamp: now, page: await make(now) };
    return held.page;
  };
  return {
    stamp,
    page() {
      making ??= remade().finally(() => {
        making = undefined;
      });
      return making;
    },
  };
}
