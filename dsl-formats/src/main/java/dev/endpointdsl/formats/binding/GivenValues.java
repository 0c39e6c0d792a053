package dev.endpointdsl.formats.binding;

import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceReference.Part;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values that a caller gives for variables, parameters and references. */
public final class GivenValues {

  private GivenValues() {}

  /** Returns a value as a part of the text, at the position of what it replaces. */
  public static SourceNode of(JsonValue value, SourceLocation location) {
    if (value instanceof JsonString string) {
      return SourceScalar.string(string.value(), location);
    }
    if (value instanceof JsonNumber number) {
      return SourceScalar.number(number.literal(), number.literal(), location);
    }
    if (value instanceof JsonBoolean bool) {
      return SourceScalar.bool(bool.value(), Boolean.toString(bool.value()), location);
    }
    if (value instanceof JsonArray array) {
      return new SourceList(
          array.elements().stream().map(each -> of(each, location)).toList(), location);
    }
    if (value instanceof JsonObject object) {
      return new SourceObject(
          object.members().entrySet().stream()
              .map(
                  each ->
                      new SourceObject.Member(
                          each.getKey(), location, of(each.getValue(), location)))
              .toList(),
          location);
    }
    return SourceScalar.nothing("null", location);
  }

  /** Returns the elements of a string that is given for a list: {@code a, b}. */
  public static SourceList split(String text, SourceLocation location) {
    return new SourceList(
        Arrays.stream(text.split(",", -1))
            .map(each -> (SourceNode) SourceScalar.string(each.strip(), location))
            .toList(),
        location);
  }

  /**
   * Returns what a reference is with the given values, by the references in the text; the same
   * reference if none is given.
   */
  static SourceNode resolved(SourceReference reference, Map<String, JsonValue> given) {
    if (reference.isWhole()) {
      return Optional.ofNullable(given.get(reference.parts().get(0).reference()))
          .map(value -> of(value, reference.location()))
          .orElse(reference);
    }
    List<Part> parts = new ArrayList<>();
    for (Part part : reference.parts()) {
      parts.add(known(part, given, reference.location()).map(Part::literal).orElse(part));
    }
    if (parts.stream().anyMatch(Part::isReference)) {
      return new SourceReference(reference.source(), parts, reference.location());
    }
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.literal()));
    return SourceScalar.string(text.toString(), reference.location());
  }

  private static Optional<String> known(
      Part part, Map<String, JsonValue> given, SourceLocation location) {
    return Optional.ofNullable(given.get(part.reference()))
        .map(value -> of(value, location))
        .filter(each -> each instanceof SourceScalar scalar && scalar.kind() != ScalarKind.NULL)
        .map(each -> ((SourceScalar) each).text());
  }
}
