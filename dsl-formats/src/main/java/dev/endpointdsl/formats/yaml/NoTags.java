package dev.endpointdsl.formats.yaml;

import dev.endpointdsl.formats.source.SourceNode;
import java.util.Optional;

/** Knows no tags. */
record NoTags() implements YamlTags {

  @Override
  public Optional<SourceNode> convert(String tag, SourceNode node) {
    return Optional.empty();
  }
}
