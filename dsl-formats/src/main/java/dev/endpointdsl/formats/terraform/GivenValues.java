package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.math.BigDecimal;

/** Values that a caller gives for variables. */
final class GivenValues {

  private GivenValues() {}

  static SourceNode of(JsonValue value, SourceLocation location) {
    if (value instanceof JsonString string) {
      return SourceScalar.string(string.value(), location);
    }
    if (value instanceof JsonNumber number) {
      return SourceScalar.number(number.literal(), new BigDecimal(number.literal()), location);
    }
    if (value instanceof JsonBoolean bool) {
      return Values.bool(bool.value(), location);
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
}
