package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.shapes.DoubleShape;
import software.amazon.smithy.model.shapes.FloatShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.shapes.TimestampShape;

/**
 * A value in a request, and its member in the model.
 *
 * @param path the path of the value, such as {@code ProductionVariants[0].ModelName}
 * @param member the member of a structure or list
 * @param value the value
 */
public record RequestMember(String path, MemberShape member, JsonValue value) {

  /** Returns all values of a configuration except the root, which must match the model. */
  public static List<RequestMember> all(JsonObject request) {
    return all(request, HostingModel.configInput());
  }

  /** Returns all values of a request of an operation. */
  public static List<RequestMember> all(JsonObject request, StructureShape input) {
    List<RequestMember> places = new ArrayList<>();
    collect("", input, request, places);
    return places;
  }

  /**
   * Returns the content of a configuration by path. Two contents are equal if they differ only in
   * the order of members and the digits of floats.
   */
  public static Map<String, String> content(JsonObject request) {
    return content(request, HostingModel.configInput());
  }

  /** Returns the content of a request of an operation by path. */
  public static Map<String, String> content(JsonObject request, StructureShape input) {
    Map<String, String> content = new LinkedHashMap<>();
    all(request, input).forEach(place -> content.put(place.path(), place.normalized()));
    return content;
  }

  public Shape target() {
    return HostingModel.target(member);
  }

  /** Checks whether this is a value of an enum that the model does not know. */
  public boolean isUnknownValue() {
    return target()
        .asEnumShape()
        .map(known -> !known.getEnumValues().containsValue(((JsonString) value).value()))
        .orElse(false);
  }

  /** Checks whether this is a member that can be missing in every combination. */
  boolean isOptional() {
    StructureShape structure = HostingModel.container(member).asStructureShape().orElse(null);
    return structure != null
        && !member.isRequired()
        && Choices.possible(structure).stream().noneMatch(choices -> choices.needs(member));
  }

  private String normalized() {
    if (value instanceof JsonObject) {
      return "object";
    }
    if (value instanceof JsonArray array) {
      return "array of " + array.elements().size();
    }
    if (value instanceof JsonNumber number && target() instanceof FloatShape) {
      return "float " + Float.parseFloat(number.literal());
    }
    if (value instanceof JsonNumber number && target() instanceof DoubleShape) {
      return "double " + Double.parseDouble(number.literal());
    }
    if (value instanceof JsonNumber number && target() instanceof TimestampShape) {
      return "time " + new BigDecimal(number.literal()).stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }

  private static void collect(
      String path, Shape shape, JsonValue value, List<RequestMember> places) {
    if (value instanceof JsonObject object && shape instanceof StructureShape structure) {
      object
          .members()
          .forEach(
              (name, child) -> {
                MemberShape member =
                    structure
                        .getMember(name)
                        .orElseThrow(() -> new AssertionError(path + " has no member " + name));
                visit(path.isEmpty() ? name : path + "." + name, member, child, places);
              });
    } else if (value instanceof JsonObject object && shape instanceof MapShape map) {
      object
          .members()
          .forEach(
              (key, child) -> visit(path + "[\"" + key + "\"]", map.getValue(), child, places));
    } else if (value instanceof JsonArray array) {
      MemberShape member = shape.asListShape().orElseThrow().getMember();
      int index = 0;
      for (JsonValue element : array.elements()) {
        visit(path + "[" + index++ + "]", member, element, places);
      }
    }
  }

  private static void visit(
      String path, MemberShape member, JsonValue value, List<RequestMember> places) {
    places.add(new RequestMember(path, member, value));
    collect(path, HostingModel.target(member), value, places);
  }
}
