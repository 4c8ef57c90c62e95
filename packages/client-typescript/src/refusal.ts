import type { components } from "./schema.js"

/** A field of the request and what is wrong with it. */
export type Fields = Record<string, string>

/** The service said no: `code` is for programs, `message` for people; quote `requestId` to whoever runs the service. */
export class Refusal extends Error {
  override readonly name = "Refusal"

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly requestId?: string,
    readonly fields: Fields = {},
    /** Seconds after which it may be tried again, where the service says so. */
    readonly retryAfter?: number,
  ) {
    super(message)
  }

  static async of(answer: Response): Promise<Refusal> {
    const told: Partial<components["schemas"]["Refusal"]> = await answer.json().catch(() => ({}))
    const { code = "unexpected", message = `HTTP ${answer.status}` } = told.error ?? {}
    const seconds = Number(answer.headers.get("Retry-After")) || undefined
    return new Refusal(answer.status, code, message, told.requestId, told.fields, seconds)
  }
}
