package dev.endpointdsl.autoscaling;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;

/** Generates inputs with the types of the model, whatever rules and limits they break. */
final class RandomInputs {

  private static final int MAX_ELEMENTS = 3;
  private static final List<String> TEXTS =
      List.of(
          "", "a", "endpoint/e/variant/v", "\"\\\n\u0000", "é\ud83d\ude00", "UTC", "rate(1 day)");
  private static final List<String> NUMBERS =
      List.of("0", "1", "-1", "70", "0.1", "-0.25", "1e300", "4.9E-324", "123456.789");

  private final Random random;

  RandomInputs(long seed) {
    this.random = new Random(seed);
  }

  JsonObject structure(StructureShape structure) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (MemberShape member : structure.members()) {
      if (member.isRequired() || random.nextBoolean()) {
        members.put(member.getMemberName(), value(member));
      }
    }
    return new JsonObject(members);
  }

  private JsonValue value(MemberShape member) {
    Shape target = ServiceModel.model().expectShape(member.getTarget());
    return switch (target.getType()) {
      case STRUCTURE -> structure((StructureShape) target);
      case LIST -> list((ListShape) target);
      case MAP -> map((MapShape) target);
      case ENUM -> new JsonString(enumValue((EnumShape) target));
      case STRING -> new JsonString(one(TEXTS));
      case INTEGER -> JsonNumber.of(random.nextInt());
      case DOUBLE -> new JsonNumber(one(NUMBERS));
      case BOOLEAN -> new JsonBoolean(random.nextBoolean());
      case TIMESTAMP -> JsonNumber.of(random.nextInt(2_000_000_000));
      default -> throw new AssertionError("No values are made for " + target);
    };
  }

  private JsonValue list(ListShape list) {
    List<JsonValue> elements = new ArrayList<>();
    for (int i = random.nextInt(MAX_ELEMENTS); i >= 0; i--) {
      elements.add(value(list.getMember()));
    }
    return new JsonArray(elements);
  }

  private JsonValue map(MapShape map) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    for (int i = random.nextInt(MAX_ELEMENTS); i >= 0; i--) {
      entries.put("k" + i, value(map.getValue()));
    }
    return new JsonObject(entries);
  }

  private String enumValue(EnumShape shape) {
    return random.nextInt(8) == 0 ? "new:value" : one(List.copyOf(shape.getEnumValues().values()));
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
