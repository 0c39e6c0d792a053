package dev.endpointdsl.formats.skeleton;

import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.yaml.YamlStrings;
import dev.endpointdsl.formats.yaml.YamlText;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes YAML with a comment behind each member. A member that is not set is commented out with a
 * sample; without the comment character, it and the lines below it are valid.
 */
final class CommentedYaml {

  private static final String COMMENTED_OUT = "# ";
  private static final String INDENTATION = "  ";

  private final ModelDescription model;
  private final SampleValues samples;

  /** The structures around the current member; members do not repeat them. */
  private final Deque<String> open = new ArrayDeque<>();

  /** The structures whose other members are shown, which is enough once. */
  private final Set<String> shown = new HashSet<>();

  CommentedYaml(ModelDescription model) {
    this.model = model;
    this.samples = new SampleValues(model);
  }

  /** Returns a document with a final line end. */
  String of(StructureDescription root, JsonObject values) {
    return String.join("\n", structure(root, values, true)) + "\n";
  }

  private List<String> structure(
      StructureDescription structure, JsonObject values, boolean withOthers) {
    boolean isFirst = shown.add(structure.javaName());
    open.push(structure.javaName());
    List<String> lines = new ArrayList<>();
    for (MemberDescription member : structure.members()) {
      JsonValue value = values.members().get(member.name());
      if (value != null) {
        lines.addAll(member(structure, member, value, withOthers));
      } else if (withOthers && isFirst && !isOpen(member.type())) {
        JsonValue sample = samples.of(member);
        member(structure, member, sample, true).forEach(line -> lines.add(COMMENTED_OUT + line));
      }
    }
    open.pop();
    return lines;
  }

  private boolean isOpen(ValueType type) {
    return type.elementType().map(this::isOpen).orElse(open.contains(type.name()));
  }

  private List<String> member(
      StructureDescription structure,
      MemberDescription member,
      JsonValue value,
      boolean withOthers) {
    String comment = MemberComment.of(model, structure, member);
    return named(
        member.name(), value, member.type(), withOthers, comment.isEmpty() ? "" : "  # " + comment);
  }

  private List<String> named(
      String name, JsonValue value, ValueType type, boolean withOthers, String comment) {
    String key = YamlStrings.quoted(name) + ":";
    if (!isBlock(value)) {
      return List.of(key + " " + scalar(value) + comment);
    }
    List<String> lines = new ArrayList<>(List.of(key + comment));
    block(value, type, withOthers).forEach(line -> lines.add(INDENTATION + line));
    return lines;
  }

  private static boolean isBlock(JsonValue value) {
    return (value instanceof JsonObject object && !object.members().isEmpty())
        || (value instanceof JsonArray array && !array.elements().isEmpty());
  }

  private static String scalar(JsonValue value) {
    return YamlText.of(value).stripTrailing();
  }

  private List<String> block(JsonValue value, ValueType type, boolean withOthers) {
    return switch (type.kind()) {
      case STRUCTURE ->
          structure(model.structure(type.structureName()), (JsonObject) value, withOthers);
      case LIST -> list((JsonArray) value, type.element(), withOthers);
      case MAP -> map((JsonObject) value, type.element(), withOthers);
      default -> YamlText.of(value).lines().toList();
    };
  }

  /** Only the first element shows what an element can have. */
  private List<String> list(JsonArray list, ValueType element, boolean withOthers) {
    List<String> lines = new ArrayList<>();
    for (JsonValue each : list.elements()) {
      List<String> item =
          isBlock(each)
              ? block(each, element, withOthers && lines.isEmpty())
              : List.of(scalar(each));
      for (int i = 0; i < item.size(); i++) {
        lines.add((i == 0 ? "- " : INDENTATION) + item.get(i));
      }
    }
    return lines;
  }

  private List<String> map(JsonObject map, ValueType element, boolean withOthers) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, JsonValue> entry : map.members().entrySet()) {
      lines.addAll(named(entry.getKey(), entry.getValue(), element, withOthers, ""));
    }
    return lines;
  }
}
