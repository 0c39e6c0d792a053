package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.yaml.YamlTags;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The short forms of intrinsic functions in YAML: {@code !Sub} is {@code Fn::Sub}. */
final class ShortForms implements YamlTags {

  private static final Set<String> FUNCTIONS =
      Set.of(
          "GetAtt",
          "Sub",
          "Join",
          "Select",
          "Split",
          "If",
          "Equals",
          "And",
          "Or",
          "Not",
          "FindInMap",
          "ImportValue",
          "Base64",
          "Cidr",
          "GetAZs",
          "Transform",
          "Length",
          "ToJsonString");

  @Override
  public Optional<SourceNode> convert(String tag, SourceNode node) {
    String name = tag.startsWith("!") ? tag.substring(1) : tag;
    if (name.equals("Ref") || name.equals("Condition")) {
      return Optional.of(call(name, node));
    }
    if (!FUNCTIONS.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(call("Fn::" + name, name.equals("GetAtt") ? attribute(node) : node));
  }

  private static SourceNode call(String function, SourceNode argument) {
    return new SourceObject(
        List.of(new SourceObject.Member(function, argument.location(), argument)),
        argument.location());
  }

  /** Splits {@code Model.ModelName} at the first dot. */
  static SourceNode attribute(SourceNode node) {
    if (!(node instanceof SourceScalar scalar) || scalar.kind() != ScalarKind.STRING) {
      return node;
    }
    String text = scalar.text();
    int dot = text.indexOf('.');
    List<String> names =
        dot < 0 ? List.of(text) : List.of(text.substring(0, dot), text.substring(dot + 1));
    return new SourceList(
        names.stream()
            .map(each -> (SourceNode) SourceScalar.string(each, node.location()))
            .toList(),
        node.location());
  }
}
