import { Refusal } from "./refusal.js"
import type { components } from "./schema.js"
import { inMemory, type TokenStore } from "./tokens.js"
import { Bearer, Cookie, posted, type Transport } from "./transport.js"

export { Refusal } from "./refusal.js"
export { inMemory, inStorage, type Tokens, type TokenStore } from "./tokens.js"

type Schemas = components["schemas"]
export type Session = Schemas["Sessions"]["data"]["sessions"][number]
export type Account = Schemas["OneUser"]["data"] extends infer Data ? Data[keyof Data] : never
export type AccountEvent = Schemas["Event"]
export type SignUp = Schemas["SignUp"]
export type Names = Schemas["Names"]

export interface Options {
  /** Of the stage, such as `https://auth.example.com` or `http://127.0.0.1:3000/dev`. */
  baseUrl: string
  /** Where tokens are kept; in memory where nothing is said. Not asked with `cookies`. */
  tokens?: TokenStore
  /** Use the service's cookie instead of tokens: for pages on the same site as the API. */
  cookies?: boolean
  /** Called when nobody is signed in any more, whichever tab or side ended it. */
  onSignedOut?: () => void
  fetch?: typeof fetch
}

/** A client of one stage. Every method throws `Refusal` where the service says no, and what `fetch` throws else. */
export class Gatehouse {
  readonly #base: string
  readonly #transport: Transport
  readonly #signedOut: () => void

  constructor({ baseUrl, tokens = inMemory(), cookies = false, onSignedOut = () => {}, ...rest }: Options) {
    this.#base = baseUrl.replace(/\/+$/, "")
    this.#signedOut = onSignedOut
    const fetch = rest.fetch ?? globalThis.fetch.bind(globalThis)
    const refreshUrl = `${this.#base}/refresh-token`
    this.#transport = cookies ? new Cookie(refreshUrl, fetch) : new Bearer(refreshUrl, fetch, tokens)
    tokens.onChange?.(() => this.signedIn === false && onSignedOut())
  }

  /** Whether somebody is signed in, as far as this side knows; undefined with cookies, which only the service reads. */
  get signedIn(): boolean | undefined {
    return this.#transport.signedIn
  }

  /** As `fetch`, with proof of who asks, to any service behind the authorizer. A path is one of the stage's own. */
  async fetch(target: string, init: RequestInit = {}): Promise<Response> {
    const url = target.startsWith("/") ? this.#base + target : target
    const before = this.signedIn
    const answer = await this.#transport.send(url, init)
    if (answer.status === 401 && before !== false) this.#signedOut()
    return answer
  }

  async signUp(person: SignUp): Promise<void> {
    await this.#enter("/signup", person)
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.#enter("/signin", { email, password })
  }

  /** Ends this session. Nobody is signed in here afterwards, even where the service can't be reached. */
  async signOut(): Promise<void> {
    try {
      await this.fetch("/signout", { method: "POST" })
    } finally {
      this.#transport.keep(undefined)
    }
  }

  /** A short token for services that verify by themselves, where the stage issues such. Only its expiry ends it. */
  async serviceToken(): Promise<{ token: string; seconds: number }> {
    const { access_token: token, expires_in: seconds } = (await this.#asked("/token", { method: "POST" })).data
    return { token, seconds }
  }

  async sessions(): Promise<Session[]> {
    return (await this.#asked("/sessions")).data.sessions
  }

  async endSession(id: string): Promise<void> {
    await this.#asked(`/sessions/${encodeURIComponent(id)}`, { method: "DELETE" })
  }

  async endOtherSessions(): Promise<void> {
    await this.#asked("/sessions", { method: "DELETE" })
  }

  async account(): Promise<Account> {
    return (await this.#asked("/account")).data.account
  }

  async rename(names: Names): Promise<Account> {
    return (await this.#asked("/account", posted(names, "PATCH"))).data.account
  }

  /** All that is stored of the person. */
  async exportAccount(): Promise<unknown> {
    return (await this.#asked("/account/export")).data
  }

  /** What happened to the account of late, the newest first. */
  async events(): Promise<AccountEvent[]> {
    return (await this.#asked("/account/events")).data.events
  }

  async deleteAccount(password: string): Promise<void> {
    await this.#asked("/account", posted({ password }, "DELETE"))
    this.#transport.keep(undefined)
  }

  /** Ends all other sessions. */
  async changePassword(currentPassword: string, newPassword: string): Promise<void> {
    await this.#asked("/password", posted({ currentPassword, newPassword }))
  }

  /** Has a link sent, where there is such an account; nobody learns whether there is. */
  async forgotPassword(email: string): Promise<void> {
    await this.#askedOpenly("/password/forgot", posted({ email }))
  }

  /** `token` is the link's. Ends every session. */
  async resetPassword(token: string, newPassword: string): Promise<void> {
    await this.#askedOpenly("/password/reset", posted({ token, newPassword }))
  }

  /** The old address counts until the new one is verified. */
  async changeEmail(newEmail: string, password: string): Promise<void> {
    await this.#asked("/email", posted({ newEmail, password }))
  }

  async verifyEmail(token: string): Promise<void> {
    await this.#askedOpenly("/email/verify", posted({ token }))
  }

  async sendVerification(): Promise<void> {
    await this.#asked("/email/verification", { method: "POST" })
  }

  async #enter(path: string, body: unknown): Promise<void> {
    const answer = await this.#askedOpenly(path, posted(body))
    const { access_token: access, refresh_token: refresh } = answer.data ?? {}
    if (access) this.#transport.keep({ access, refresh })
  }

  // Each route's answer is described in openapi.yaml; what a method takes from it is typed where it returns.
  async #asked(path: string, init: RequestInit = {}): Promise<any> {
    return content(await this.fetch(path, init))
  }

  async #askedOpenly(path: string, init: RequestInit): Promise<any> {
    return content(await this.#transport.sendOpenly(this.#base + path, init))
  }
}

async function content(answer: Response): Promise<any> {
  if (!answer.ok) throw await Refusal.of(answer)
  return answer.status === 204 ? undefined : answer.json()
}
