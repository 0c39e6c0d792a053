package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The type and constraints of a member, of an element of a list, or of a value of a map.
 *
 * @param kind the kind
 * @param wireType the type's name in the description: {@code string}, {@code integer}, {@code
 *     float}, {@code enum}
 * @param name the Java name of the enum or structure; empty for other types
 * @param elementType the type of elements or of a map's values; empty for other types
 * @param sensitive whether messages must not show the value
 * @param constraints the constraints, as the description has them
 */
public record ValueType(
    ValueKind kind,
    String wireType,
    String name,
    Optional<ValueType> elementType,
    boolean sensitive,
    JsonObject constraints) {

  /** Returns the type of a string without constraints. */
  public static ValueType string() {
    return of(JsonObject.EMPTY.with("type", "string"));
  }

  static ValueType of(JsonObject json) {
    String type = json.string("type");
    return new ValueType(
        kind(type),
        type,
        DescribedText.of(json, "name"),
        json.find("element").isPresent()
            ? Optional.of(of(json.object("element")))
            : Optional.empty(),
        json.find("sensitive").isPresent(),
        json);
  }

  private static ValueKind kind(String type) {
    return switch (type) {
      case "string", "enum" -> ValueKind.STRING;
      case "byte", "short", "integer", "long" -> ValueKind.INTEGER;
      case "float", "double" -> ValueKind.DECIMAL;
      case "boolean" -> ValueKind.BOOLEAN;
      case "structure" -> ValueKind.STRUCTURE;
      case "list" -> ValueKind.LIST;
      case "map" -> ValueKind.MAP;
      default -> ValueKind.OTHER;
    };
  }

  /** Returns the Java name of the enum with the known values of a string, if there is one. */
  public Optional<String> enumName() {
    return wireType.equals("enum") ? Optional.of(name) : Optional.empty();
  }

  /**
   * Returns the Java name of the structure.
   *
   * @throws NoSuchElementException if this is no structure
   */
  public String structureName() {
    if (kind != ValueKind.STRUCTURE) {
      throw new NoSuchElementException("A " + wireType + " has no structure");
    }
    return name;
  }

  /**
   * Returns the type of a list's elements or of a map's values.
   *
   * @throws NoSuchElementException if this is neither a list nor a map
   */
  public ValueType element() {
    return elementType.orElseThrow();
  }

  /** Returns the Java name of the enum with the known keys of a map, if there is one. */
  public Optional<String> keyEnum() {
    return constraints.object("key").find("name").map(each -> ((JsonString) each).value());
  }

  /** Returns a numeric constraint: {@code min}, {@code max}, {@code minLength}, {@code maxSize}. */
  public Optional<BigDecimal> bound(String constraint) {
    return constraints.find(constraint).map(each -> new BigDecimal(((JsonNumber) each).literal()));
  }

  /** Returns the only numbers that are allowed, ascending; empty if all are. */
  public List<String> allowedNumbers() {
    JsonValue allowed = constraints.find("allowed").orElse(new JsonArray(List.of()));
    return ((JsonArray) allowed)
        .elements().stream().map(each -> ((JsonNumber) each).literal()).toList();
  }

  /** Returns the regular expression that a string must match, without anchors, if there is one. */
  public Optional<String> pattern() {
    return constraints.find("pattern").map(each -> ((JsonString) each).value());
  }

  /** Checks whether the whole string must match {@link #pattern()}. */
  public boolean matchesWhole() {
    return constraints.find("whole").isPresent();
  }

  /** Returns the unit of a number, such as {@code MB}; empty if it has none. */
  public String unit() {
    return constraints.find("unit").map(each -> ((JsonString) each).value()).orElse("");
  }
}
