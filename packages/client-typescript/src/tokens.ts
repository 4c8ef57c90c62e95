/** What a person is signed in with. */
export interface Tokens {
  access: string
  refresh: string
}

/** Where tokens are kept. `changed`, where it is there, is called when another tab has changed them. */
export interface TokenStore {
  read(): Tokens | undefined
  write(tokens: Tokens | undefined): void
  onChange?(changed: () => void): void
}

/** As long as the page lives. No other script finds them in a store, and a reload signs out. */
export function inMemory(): TokenStore {
  let kept: Tokens | undefined
  return {
    read: () => kept,
    write: (tokens) => {
      kept = tokens
    },
  }
}

/** Shared by the tabs of an origin, and readable by every script of it: a script of somebody else's is signed in too. */
export function inStorage(storage: Storage = localStorage, key = "gatehouse"): TokenStore {
  return {
    read: () => JSON.parse(storage.getItem(key) ?? "null") ?? undefined,
    write: (tokens) => (tokens ? storage.setItem(key, JSON.stringify(tokens)) : storage.removeItem(key)),
    onChange: (changed) => addEventListener("storage", (event) => event.key === key && changed()),
  }
}
