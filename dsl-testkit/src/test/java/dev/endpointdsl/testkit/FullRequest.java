package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonArray;
import dev.endpointdsl.testkit.JsonValue.JsonBoolean;
import dev.endpointdsl.testkit.JsonValue.JsonNumber;
import dev.endpointdsl.testkit.JsonValue.JsonObject;
import dev.endpointdsl.testkit.JsonValue.JsonString;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;

/** The request that has every member of the model, and in every list as little as may be. */
final class FullRequest {

  private static final long SEED = 1;

  private FullRequest() {}

  static JsonObject make() {
    return structure(HostingModel.request());
  }

  private static JsonObject structure(StructureShape structure) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    structure.members().forEach(member -> members.put(member.getMemberName(), value(member)));
    return new JsonObject(members);
  }

  /** A valid value of a member, always the same. */
  static JsonValue value(MemberShape member) {
    Shape target = HostingModel.target(member);
    Limits limits = Limits.of(member);
    return switch (target.getType()) {
      case STRUCTURE -> structure((StructureShape) target);
      case LIST -> list((ListShape) target, Math.max(1, limits.minLength()));
      case ENUM -> new JsonString(HostingModel.enumTexts(target).iterator().next());
      case STRING -> new JsonString(limits.texts().random(new Random(SEED)));
      case INTEGER, FLOAT -> new JsonNumber(limits.max().toPlainString());
      case BOOLEAN -> new JsonBoolean(true);
      default -> throw new AssertionError("No values are made for " + target);
    };
  }

  /** A list of equal elements. */
  static JsonArray list(ListShape list, int size) {
    return new JsonArray(Collections.nCopies(size, value(list.getMember())));
  }
}
