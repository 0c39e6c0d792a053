package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * Requests with all members of the model that can be combined, and one element in each list.
 * Together they have every member.
 */
public final class FullRequest {

  private static final long SEED = 1;

  private FullRequest() {}

  /** Returns a request for each combination of alternatives. */
  public static List<JsonObject> all() {
    return all(HostingModel.configInput());
  }

  /** Returns the requests of an operation. */
  public static List<JsonObject> all(StructureShape input) {
    return IntStream.range(0, HostingModel.combinations(input))
        .mapToObj(way -> structure(input, way))
        .distinct()
        .toList();
  }

  /** The remainder of the way selects the alternatives here, and the quotient those within. */
  private static JsonObject structure(StructureShape structure, int way) {
    List<Choices> ways = Choices.usual(structure);
    Choices choices = ways.get(way % ways.size());
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (MemberShape member : structure.members()) {
      if (choices.allows(member)) {
        String name = member.getMemberName();
        String implied = choices.implied().get(name);
        members.put(
            name, implied == null ? value(member, way / ways.size()) : new JsonString(implied));
      }
    }
    return new JsonObject(members);
  }

  /** Returns a valid value of a member, always the same. */
  private static JsonValue value(MemberShape member, int way) {
    Shape target = HostingModel.target(member);
    Limits limits = Limits.of(member);
    return switch (target.getType()) {
      case STRUCTURE -> structure((StructureShape) target, way);
      case LIST -> new JsonArray(List.of(value(((ListShape) target).getMember(), way)));
      case MAP -> map((MapShape) target, way);
      case ENUM -> new JsonString(HostingModel.enumValues(target).iterator().next());
      case STRING -> new JsonString(limits.strings().random(new Random(SEED)));
      case INTEGER, FLOAT, DOUBLE -> new JsonNumber(limits.max().toString());
      case BOOLEAN -> new JsonBoolean(true);
      case TIMESTAMP -> new JsonNumber("1767225600.5");
      default -> throw new AssertionError("No values are made for " + target);
    };
  }

  private static JsonObject map(MapShape map, int way) {
    return JsonObject.EMPTY.with("KEY", value(map.getValue(), way));
  }
}
