package dev.endpointdsl.formats.source;

import java.util.List;
import java.util.Optional;

/**
 * A value that only a deployment or a shell knows: a reference to a variable, or a template of
 * literal text and references.
 *
 * @param source the characters in the text, {@code var.model} or {@code ${var.name}-config}
 * @param parts one reference for a whole value; literals and references for a template
 * @param location its position
 */
public record SourceReference(String source, List<Part> parts, SourceLocation location)
    implements SourceNode {

  /** Copies the parts. */
  public SourceReference {
    parts = List.copyOf(parts);
  }

  /** Creates a reference that is the whole value. */
  public static SourceReference whole(String source, SourceLocation location) {
    return new SourceReference(source, List.of(Part.reference(source)), location);
  }

  /** Checks whether one reference is the whole value. */
  public boolean isWhole() {
    return parts.size() == 1 && parts.get(0).isReference();
  }

  /**
   * A part of a template.
   *
   * @param literal the literal characters; empty for a reference
   * @param reference the source of the reference, {@code var.model}; empty for a literal
   * @param fallback the value that the text gives for the case that there is no other
   */
  public record Part(String literal, String reference, Optional<String> fallback) {

    /** Creates literal text. */
    public static Part literal(String text) {
      return new Part(text, "", Optional.empty());
    }

    /** Creates a reference. */
    public static Part reference(String source) {
      return new Part("", source, Optional.empty());
    }

    /** Creates a reference with the value that the text gives for the case that none is given. */
    public static Part reference(String source, String fallback) {
      return new Part("", source, Optional.of(fallback));
    }

    /** Checks whether this is a reference. */
    public boolean isReference() {
      return !reference.isEmpty();
    }
  }
}
