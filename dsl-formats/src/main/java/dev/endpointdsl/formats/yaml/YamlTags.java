package dev.endpointdsl.formats.yaml;

import dev.endpointdsl.formats.source.SourceNode;
import java.util.Optional;

/** Converts nodes with tags that are not YAML's own, such as {@code !Ref}. */
@FunctionalInterface
public interface YamlTags {

  /** Knows no tags. */
  YamlTags NONE = new NoTags();

  /**
   * Converts a node.
   *
   * @param tag the tag, {@code !GetAtt}
   * @param node the node as if it had no tag; scalars are strings
   * @return the node that takes its place; empty for an unknown tag, which is a problem
   */
  Optional<SourceNode> convert(String tag, SourceNode node);
}
