package dev.endpointdsl.json.internal;

/**
 * The limits of what is read. They are far beyond any real request, and keep a hostile or mistaken
 * document from exhausting the program's memory, time or stack.
 */
public final class JsonLimits {

  /** The maximum chars of a string, or bytes of a file. */
  public static final int DOCUMENT = 10_000_000;

  /** The maximum nesting depth of objects and arrays. */
  public static final int DEPTH = 64;

  /** The maximum chars of a number. */
  public static final int NUMBER = 1_000;

  /** The maximum chars of a member's name or of a map's key. */
  public static final int NAME = 50_000;

  /** The message about a document that is nested too deeply. */
  public static final String TOO_DEEP =
      "the nesting depth of objects and arrays exceeds " + DEPTH + " here";

  private JsonLimits() {}
}
