package dev.endpointdsl.formats.python;

import dev.endpointdsl.formats.source.SourceReference.Part;
import java.util.List;

/**
 * A token.
 *
 * @param kind the kind
 * @param text the characters; of a string, its value without quotes and escapes
 * @param parts the parts of an f-string; empty for other tokens
 * @param offset the offset of the first character
 */
record PythonToken(Kind kind, String text, List<Part> parts, int offset) {

  /** The kinds of tokens. */
  enum Kind {
    NAME,
    NUMBER,
    STRING,
    OPERATOR,
    NEW_LINE,
    END
  }

  boolean is(String operator) {
    return kind == Kind.OPERATOR && text.equals(operator);
  }

  boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }
}
