package dev.endpointdsl.deploy.defaults;

import dev.endpointdsl.json.JsonNodeFactory;
import dev.endpointdsl.json.JsonNodeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.message.SpellingSuggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Checks the names and types of a file of defaults. */
final class DefaultsFile {

  /** A value with the positions of the names in it, by their pointers from the value. */
  private record Node(JsonValue value, Map<String, String> positions) {}

  /** Makes the nodes. */
  private record Nodes(String source) implements JsonNodeFactory<Node> {

    @Override
    public Node scalar(JsonValue value, Position position) {
      return new Node(value, Map.of());
    }

    @Override
    public Node array(List<Node> elements, Position position) {
      return new Node(JsonArray.of(elements.stream().map(Node::value).toList()), Map.of());
    }

    @Override
    public Node object(List<Member<Node>> members, Position position) {
      Map<String, JsonValue> values = new LinkedHashMap<>();
      Map<String, String> positions = new HashMap<>();
      for (Member<Node> each : members) {
        String pointer = '/' + each.name();
        Position at = each.position();
        values.put(each.name(), each.value().value());
        positions.put(pointer, source + ':' + at.line() + ':' + at.column());
        each.value().positions().forEach((below, found) -> positions.put(pointer + below, found));
      }
      return new Node(new JsonObject(values), positions);
    }
  }

  private final UnaryOperator<String> positions;
  private final List<String> problems = new ArrayList<>();

  private DefaultsFile(UnaryOperator<String> positions) {
    this.positions = positions;
  }

  /**
   * Reads JSON.
   *
   * @throws dev.endpointdsl.json.InvalidJsonException if it is not JSON
   * @throws InvalidDefaultsException with all other problems
   */
  static JsonObject read(String source, String json) {
    Node root = JsonNodeReader.read(source, json, new Nodes(source));
    return check(source, root.value(), each -> root.positions().getOrDefault(each, source));
  }

  /**
   * Checks a tree.
   *
   * @param positions returns the position of a name by its pointer
   * @throws InvalidDefaultsException with all problems
   */
  static JsonObject check(String source, JsonValue root, UnaryOperator<String> positions) {
    if (!(root instanceof JsonObject object)) {
      throw new InvalidDefaultsException(source, List.of(source + ": expected an object"));
    }
    DefaultsFile file = new DefaultsFile(positions);
    file.members(object, "");
    if (!file.problems.isEmpty()) {
      throw new InvalidDefaultsException(source, file.problems);
    }
    return object;
  }

  private void members(JsonObject object, String pointer) {
    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
      String below = pointer + '/' + member.getKey();
      DefaultMembers.Kind kind = DefaultMembers.kind(below).orElse(null);
      if (kind == null) {
        String suggestion =
            SpellingSuggestions.suggestion(member.getKey(), DefaultMembers.below(pointer));
        problem(below, "the member can have no default" + suggestion);
      } else if (!kind.accepts(member.getValue())) {
        problem(below, "expected " + kind.wanted());
      } else if (member.getValue() instanceof JsonObject nested) {
        members(nested, below);
      }
    }
  }

  private void problem(String pointer, String message) {
    String path = pointer.substring(1).replace('/', '.');
    problems.add(positions.apply(pointer) + ": " + path + ": " + message);
  }
}
