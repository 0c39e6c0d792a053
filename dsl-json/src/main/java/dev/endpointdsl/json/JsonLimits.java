package dev.endpointdsl.json;

/**
 * What is read at most. All of it is far beyond any real request, and keeps a hostile or mistaken
 * document from taking the program's memory, time or stack.
 */
final class JsonLimits {

  /** Chars of a text, bytes of a file. */
  static final int DOCUMENT = 10_000_000;

  /** Objects and arrays inside one another. */
  static final int DEPTH = 64;

  /** Chars of a number. */
  static final int NUMBER = 1_000;

  /** Chars of a member's name or of a map's key. */
  static final int NAME = 50_000;

  private JsonLimits() {}
}
