package dev.endpointdsl.json;

import dev.endpointdsl.json.tree.JsonValue;
import java.util.List;

/**
 * Creates the nodes of a caller's own tree from JSON, with their positions.
 *
 * @param <T> the type of the nodes
 */
public interface JsonNodeFactory<T> {

  /**
   * Creates a node for a string, a number, true, false or null.
   *
   * @param value the value
   * @param position the position of its first character
   */
  T scalar(JsonValue value, Position position);

  /**
   * Creates a node for an array.
   *
   * @param elements the nodes of its elements
   * @param position the position of its bracket
   */
  T array(List<T> elements, Position position);

  /**
   * Creates a node for an object.
   *
   * @param members its members, in order
   * @param position the position of its brace
   */
  T object(List<Member<T>> members, Position position);

  /**
   * A member of an object.
   *
   * @param name its name
   * @param position the position of its name
   * @param value the node of its value
   * @param <T> the type of the nodes
   */
  record Member<T>(String name, Position position, T value) {}

  /**
   * A position in a document.
   *
   * @param line counted from 1
   * @param column counted from 1, in Java chars
   */
  record Position(int line, int column) {}
}
