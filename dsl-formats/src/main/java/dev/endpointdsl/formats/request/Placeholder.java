package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.source.SourceReference;
import java.util.List;

/**
 * A member whose value only a deployment or a shell knows.
 *
 * @param path the member's path, {@code ProductionVariants[0].ModelName}
 * @param pointer the same as an RFC 6901 pointer, {@code /ProductionVariants/0/ModelName}
 * @param type the type of the value: a scalar, or a list of scalars
 * @param reference what the text has instead of a value
 */
public record Placeholder(String path, String pointer, ValueType type, SourceReference reference) {

  /** Returns the parts: one reference, or the literals and references of a template. */
  public List<SourceReference.Part> parts() {
    return reference.parts();
  }

  /** Returns the characters in the text: {@code var.model}. */
  public String source() {
    return reference.source();
  }

  /** Checks whether one reference is the whole value. */
  public boolean isWhole() {
    return reference.isWhole();
  }
}
