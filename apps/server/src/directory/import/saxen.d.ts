declare module 'saxen' {
  /** A small reader of XML that knows no entities but the five of the language, so that nothing can grow inside it. */
  export class Parser {
    on(event: 'openTag', heard: (name: string, attributes: () => Record<string, string>, decode: (text: string) => string, closed: boolean) => void): this
    on(event: 'closeTag', heard: (name: string) => void): this
    on(event: 'text', heard: (text: string, decode: (text: string) => string) => void): this
    on(event: 'cdata', heard: (text: string) => void): this
    on(event: 'error', heard: (error: Error) => void): this
    parse(text: string): Error | undefined
    stop(): void
  }
}
