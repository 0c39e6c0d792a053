package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import java.util.ArrayList;
import java.util.List;

/** Builds a string of literals and values, some of which may not be known. */
final class Pieces {

  private final StringBuilder literal = new StringBuilder();
  private final List<SourceReference.Part> parts = new ArrayList<>();
  private boolean secret;

  void add(String text) {
    literal.append(text);
  }

  /** Adds a value; false if it is neither a scalar nor a reference. */
  boolean add(SourceNode value) {
    if (value instanceof SourceReference reference) {
      flush();
      parts.addAll(reference.parts());
      return true;
    }
    if (value instanceof SourceScalar scalar && scalar.kind() != ScalarKind.NULL) {
      secret |= scalar.secret();
      literal.append(scalar.text());
      return true;
    }
    return false;
  }

  int length() {
    return literal.length();
  }

  private void flush() {
    if (!literal.isEmpty()) {
      parts.add(SourceReference.Part.literal(literal.toString()));
      literal.setLength(0);
    }
  }

  SourceNode build(String source, SourceLocation location) {
    if (parts.isEmpty()) {
      SourceScalar string = SourceScalar.string(literal.toString(), location);
      return secret ? string.asSecret() : string;
    }
    flush();
    return new SourceReference(source, parts, location);
  }
}
