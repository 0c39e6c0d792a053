package dev.endpointdsl.json;

import dev.endpointdsl.json.internal.JsonLimits;
import dev.endpointdsl.json.internal.Position;
import dev.endpointdsl.json.internal.SyntaxError;
import dev.endpointdsl.json.internal.SyntaxScanner;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * A document that is about to be read. It is small, so that all of it is in memory.
 *
 * @param name its name in messages
 * @param text all of it; empty if it is a tree
 * @param tree the document as a tree; null if it is text
 */
record JsonSource(String name, String text, @Nullable JsonValue tree) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The name of a document that is not a file. */
  static final String NAMELESS = "<text>";

  /** Returns a document of any length. */
  static JsonSource of(String name, String text) {
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      throw byteOrderMark(name);
    }
    return new JsonSource(name, text, null);
  }

  /** Returns a document, unless it is too long. */
  static JsonSource limited(String name, String text) {
    if (text.length() > JsonLimits.DOCUMENT) {
      throw tooLong(name, "characters");
    }
    return of(name, text);
  }

  /** Returns a document that has been read into a tree. */
  static JsonSource of(JsonValue tree) {
    return new JsonSource("<tree>", "", tree);
  }

  /** Begins to parse the document. */
  JsonParser open() {
    return tree == null
        ? JsonFactories.SHARED.createParser(ObjectReadContext.empty(), text)
        : TreeParser.of(tree);
  }

  /** Finds the first error of syntax; a tree has none. */
  Optional<SyntaxError> firstError() {
    return tree == null ? SyntaxScanner.firstError(text) : Optional.empty();
  }

  /** Returns the position of an error of syntax. */
  Position position(SyntaxError error) {
    return Position.of(text, error.offset());
  }

  static InvalidJsonException tooLong(String name, String unit) {
    return InvalidJsonException.of(
        name, Position.START, "the document has more than " + JsonLimits.DOCUMENT + " " + unit);
  }

  static InvalidJsonException byteOrderMark(String name) {
    return InvalidJsonException.of(
        name,
        Position.START,
        "the document begins with a byte order mark; save it as UTF-8 without a byte order mark");
  }
}
