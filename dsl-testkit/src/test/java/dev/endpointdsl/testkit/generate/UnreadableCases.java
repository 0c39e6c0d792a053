package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.shapes.StructureShape;

/** Walks the model, and changes the type of each member and adds a member to each structure. */
public final class UnreadableCases {

  private static final String UNKNOWN = "NoSuchMember";

  private static final JsonValue STRING_VALUE = new JsonString("1");
  private static final JsonValue NUMBER = new JsonNumber("1");
  private static final JsonValue FRACTION = new JsonNumber("1.5");
  private static final JsonValue TRUE = new JsonBoolean(true);
  private static final JsonValue LIST = new JsonArray(List.of());
  private static final JsonValue OBJECT = JsonObject.EMPTY;
  private static final JsonValue NULL = new JsonNull();

  private UnreadableCases() {}

  /** Returns the cases of all members of a configuration, once for each path. */
  public static Collection<UnreadableCase> all() {
    return of(HostingModel.configInput());
  }

  /** Returns the cases for the input of an operation. */
  public static Collection<UnreadableCase> of(StructureShape input) {
    Map<String, UnreadableCase> cases = new LinkedHashMap<>();
    for (JsonObject full : FullRequest.all(input)) {
      add(unknownMember(full, ""), cases);
      for (RequestMember place : RequestMember.all(full, input)) {
        at(full, place).forEach(one -> add(one, cases));
      }
    }
    return cases.values();
  }

  /** Returns the cases of one place of a request. */
  static List<UnreadableCase> at(JsonObject request, RequestMember place) {
    List<UnreadableCase> cases = new ArrayList<>();
    for (JsonValue wrong : wrongTypes(place)) {
      String what = "is " + JsonTreeWriter.ascii(new JsonArray(List.of(wrong)));
      JsonObject changed = JsonEdit.set(request, place.path(), wrong);
      cases.add(new UnreadableCase(place.path(), what, changed));
    }
    if (place.target().isStructureShape()) {
      cases.add(unknownMember(request, place.path()));
    }
    return cases;
  }

  private static void add(UnreadableCase one, Map<String, UnreadableCase> cases) {
    cases.putIfAbsent(one.toString(), one);
  }

  private static UnreadableCase unknownMember(JsonObject request, String structure) {
    String path = structure.isEmpty() ? UNKNOWN : structure + "." + UNKNOWN;
    return new UnreadableCase(path, "is not known", JsonEdit.set(request, path, NUMBER));
  }

  private static List<JsonValue> wrongTypes(RequestMember place) {
    return switch (place.target().getType()) {
      case STRING, ENUM -> List.of(NUMBER, FRACTION, TRUE, LIST, OBJECT, NULL);
      case BOOLEAN -> List.of(new JsonString("true"), NUMBER, LIST, OBJECT, NULL);
      case STRUCTURE, MAP -> List.of(STRING_VALUE, NUMBER, TRUE, LIST, NULL);
      case LIST -> List.of(STRING_VALUE, NUMBER, TRUE, OBJECT, NULL);
      case FLOAT -> List.of(STRING_VALUE, TRUE, LIST, OBJECT, NULL, new JsonNumber("1e39"));
      case DOUBLE -> List.of(STRING_VALUE, TRUE, LIST, OBJECT, NULL, new JsonNumber("1e309"));
      case TIMESTAMP -> List.of(STRING_VALUE, TRUE, LIST, OBJECT, NULL, new JsonNumber("1e99"));
      case INTEGER ->
          List.of(
              STRING_VALUE,
              FRACTION,
              TRUE,
              LIST,
              OBJECT,
              NULL,
              new JsonNumber("2147483648"),
              new JsonNumber("-2147483649"));
      default -> throw new AssertionError("No wrong values are known for " + place.target());
    };
  }
}
