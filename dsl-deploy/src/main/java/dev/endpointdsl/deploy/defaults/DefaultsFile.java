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

/** A file of defaults whose names and types are checked. */
final class DefaultsFile {

  /**
   * A value.
   *
   * @param at its position
   * @param positions the positions of the names and elements in it, by their pointers from it
   */
  private record Node(JsonValue value, String at, Map<String, String> positions) {}

  /** Makes the nodes. */
  private record Nodes(String source) implements JsonNodeFactory<Node> {

    @Override
    public Node scalar(JsonValue value, Position position) {
      return new Node(value, at(position), Map.of());
    }

    @Override
    public Node array(List<Node> elements, Position position) {
      Map<String, String> positions = new HashMap<>();
      for (int i = 0; i < elements.size(); i++) {
        positions.put("/" + i, elements.get(i).at());
      }
      return new Node(
          JsonArray.of(elements.stream().map(Node::value).toList()), at(position), positions);
    }

    @Override
    public Node object(List<Member<Node>> members, Position position) {
      Map<String, JsonValue> values = new LinkedHashMap<>();
      Map<String, String> positions = new HashMap<>();
      for (Member<Node> each : members) {
        String pointer = '/' + each.name();
        values.put(each.name(), each.value().value());
        positions.put(pointer, at(each.position()));
        each.value().positions().forEach((below, found) -> positions.put(pointer + below, found));
      }
      return new Node(new JsonObject(values), at(position), positions);
    }

    private String at(Position position) {
      return source + ':' + position.line() + ':' + position.column();
    }
  }

  private final JsonObject json;
  private final UnaryOperator<String> positions;
  private final List<String> problems = new ArrayList<>();

  private DefaultsFile(JsonObject json, UnaryOperator<String> positions) {
    this.json = json;
    this.positions = positions;
  }

  /** Returns the tree of the file. */
  JsonObject json() {
    return json;
  }

  /** Returns the position of a name or element by its pointer. */
  String position(String pointer) {
    return positions.apply(pointer);
  }

  /**
   * Reads JSON.
   *
   * @throws dev.endpointdsl.json.InvalidJsonException if it is not JSON
   * @throws InvalidDefaultsException with all other problems
   */
  static DefaultsFile read(String source, String json) {
    Node root = JsonNodeReader.read(source, json, new Nodes(source));
    return check(source, root.value(), each -> root.positions().getOrDefault(each, source));
  }

  /**
   * Checks a tree.
   *
   * @param positions returns the position of a name by its pointer
   * @throws InvalidDefaultsException with all problems
   */
  static DefaultsFile check(String source, JsonValue root, UnaryOperator<String> positions) {
    if (!(root instanceof JsonObject object)) {
      throw new InvalidDefaultsException(source, List.of(source + ": expected an object"));
    }
    DefaultsFile file = new DefaultsFile(object, positions);
    file.members(object, "");
    if (!file.problems.isEmpty()) {
      throw new InvalidDefaultsException(source, file.problems);
    }
    return file;
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
