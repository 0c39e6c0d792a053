package dev.endpointdsl.formats.terraform.hcl;

import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceText;
import java.util.Optional;

/**
 * The characters of an expression or a name.
 *
 * @param text the text
 * @param start the offset of the first char
 * @param end the offset behind the last char
 * @param outer where the text itself is, if it is the value of a string in JSON
 */
public record Span(SourceText text, int start, int end, Optional<SourceLocation> outer) {

  /** Returns the position of the first character. */
  public SourceLocation location() {
    return outer.orElseGet(() -> text.location(start));
  }

  /** Returns the characters. */
  public String source() {
    return text.text().substring(start, end);
  }
}
