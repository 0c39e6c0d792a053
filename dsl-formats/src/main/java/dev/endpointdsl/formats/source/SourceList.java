package dev.endpointdsl.formats.source;

import java.util.List;

/**
 * A list.
 *
 * @param elements its elements, in order
 * @param location its position
 */
public record SourceList(List<SourceNode> elements, SourceLocation location) implements SourceNode {

  /** Copies the elements. */
  public SourceList {
    elements = List.copyOf(elements);
  }
}
