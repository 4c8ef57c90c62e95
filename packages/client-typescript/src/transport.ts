import { Refusal } from "./refusal.js"
import type { Tokens, TokenStore } from "./tokens.js"

/** How a request shows who sends it, and what is done when that is no longer enough. */
export interface Transport {
  /** Whether somebody is signed in, as far as this side knows; undefined where only the service knows. */
  readonly signedIn: boolean | undefined
  send(url: string, init: RequestInit): Promise<Response>
  /** Without proof of who asks; what the answer brings is taken all the same. */
  sendOpenly(url: string, init: RequestInit): Promise<Response>
  keep(tokens: Tokens | undefined): void
}

const UNAUTHORIZED = 401
const TOO_MANY_REQUESTS = 429
const SERVER_ERROR = 500
/** Milliseconds after which another tab's tokens are seen here. */
const STORED_EVERYWHERE = 100

/** Refreshes by itself: once, however many requests are refused at once, in however many tabs. */
abstract class Refreshing implements Transport {
  #refreshing: Promise<boolean> | undefined

  constructor(
    protected readonly refreshUrl: string,
    protected readonly fetch: typeof globalThis.fetch,
  ) {}

  abstract readonly signedIn: boolean | undefined
  abstract keep(tokens: Tokens | undefined): void
  /** A mark of what is sent, by which a tab sees that another has refreshed meanwhile. */
  protected abstract mark(): unknown
  abstract sendOpenly(url: string, init: RequestInit): Promise<Response>
  protected abstract sent(init: RequestInit): RequestInit
  protected abstract askAnew(): Promise<Response>
  protected abstract keepAnswer(answer: Response): Promise<void>

  async send(url: string, init: RequestInit): Promise<Response> {
    const mark = this.mark()
    const answer = await this.fetch(url, this.sent(init))
    if (answer.status !== UNAUTHORIZED || !(await this.#refreshed(mark))) return answer
    return this.fetch(url, this.sent(init))
  }

  #refreshed(refused: unknown): Promise<boolean> {
    this.#refreshing ??= alone(() => this.#refresh(refused)).finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  async #refresh(refused: unknown): Promise<boolean> {
    if (this.mark() !== refused) return this.signedIn !== false
    if (this.signedIn === false) return false
    const answer = await this.askAnew()
    if (answer.ok) {
      await this.keepAnswer(answer)
      return true
    }
    if (answer.status >= SERVER_ERROR || answer.status === TOO_MANY_REQUESTS) throw await Refusal.of(answer)
    this.keep(undefined)
    return false
  }
}

/** Tokens in the Authorization header: for every origin that the service allows. */
export class Bearer extends Refreshing {
  constructor(
    refreshUrl: string,
    fetch: typeof globalThis.fetch,
    private readonly store: TokenStore,
  ) {
    super(refreshUrl, fetch)
  }

  get signedIn(): boolean {
    return this.store.read() !== undefined
  }

  keep(tokens: Tokens | undefined): void {
    this.store.write(tokens)
  }

  sendOpenly(url: string, init: RequestInit): Promise<Response> {
    return this.fetch(url, init)
  }

  protected mark(): string | undefined {
    return this.store.read()?.access
  }

  protected sent(init: RequestInit): RequestInit {
    const headers = new Headers(init.headers)
    const tokens = this.store.read()
    if (tokens) headers.set("Authorization", `Bearer ${tokens.access}`)
    return { ...init, headers }
  }

  protected askAnew(): Promise<Response> {
    return this.fetch(this.refreshUrl, posted({ refreshToken: this.store.read()?.refresh }))
  }

  protected async keepAnswer(answer: Response): Promise<void> {
    const { data } = await answer.json()
    this.keep({ access: data.access_token, refresh: data.refresh_token })
  }
}

/** The service's own cookie, which no script can read: for pages on the same site as the API. */
export class Cookie extends Refreshing {
  readonly signedIn = undefined

  keep(): void {}

  sendOpenly(url: string, init: RequestInit): Promise<Response> {
    return this.fetch(url, this.sent(init))
  }

  protected mark(): undefined {
    return undefined
  }

  protected sent(init: RequestInit): RequestInit {
    return { ...init, credentials: "include" }
  }

  protected askAnew(): Promise<Response> {
    return this.fetch(this.refreshUrl, { ...posted({}), credentials: "include" })
  }

  protected async keepAnswer(): Promise<void> {}
}

export function posted(body: unknown, method = "POST"): RequestInit {
  return { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }
}

/**
 * One tab at a time where the browser has Web Locks; elsewhere each by itself, for which the service has a grace.
 * What a tab writes to `localStorage` reaches the others' processes a little later than a lock does: who comes next waits
 * for it, who has its answer doesn't.
 */
function alone<T>(act: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks
  if (!locks) return act()
  return new Promise((answered, failed) => {
    locks
      .request("gatehouse-refresh", async () => {
        await act().then(answered, failed)
        await new Promise((passed) => setTimeout(passed, STORED_EVERYWHERE))
      })
      .catch(failed)
  })
}
