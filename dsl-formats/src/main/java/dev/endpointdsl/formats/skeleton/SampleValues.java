package dev.endpointdsl.formats.skeleton;

import dev.endpointdsl.formats.model.BuilderStages;
import dev.endpointdsl.formats.model.MemberDescription;
import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Samples of values: the smallest that meet the constraints of their members. */
final class SampleValues {

  private final ModelDescription model;

  SampleValues(ModelDescription model) {
    this.model = model;
  }

  /** Returns a sample for a member. */
  JsonValue of(MemberDescription member) {
    Optional<String> standard =
        member.json().find("default").map(each -> ((JsonString) each).value());
    if (standard.isPresent() && member.type().kind() != ValueKind.STRING) {
      return ofText(standard.get());
    }
    return standard
        .<JsonValue>map(JsonString::new)
        .orElseGet(() -> of(member.type(), member.name()));
  }

  private static JsonValue ofText(String standard) {
    return JsonNumber.isValid(standard)
        ? new JsonNumber(standard).normalized()
        : new JsonBoolean(Boolean.parseBoolean(standard));
  }

  private JsonValue of(ValueType type, String name) {
    return switch (type.kind()) {
      case STRUCTURE -> structure(model.structure(type.structureName()));
      case LIST -> list(type, name);
      case MAP -> JsonObject.EMPTY.with(key(type), of(type.element(), name));
      case INTEGER, DECIMAL -> number(type);
      case BOOLEAN -> new JsonBoolean(true);
      case OTHER -> other(type);
      case STRING -> new JsonString(string(type, name));
    };
  }

  private String key(ValueType map) {
    return map.keyEnum()
        .map(each -> model.constants(each).keySet().iterator().next())
        .orElse("key");
  }

  private JsonValue list(ValueType type, String name) {
    int size = type.bound("minSize").map(BigDecimal::intValue).orElse(1);
    return new JsonArray(Collections.nCopies(Math.max(1, size), of(type.element(), name)));
  }

  private static JsonValue number(ValueType type) {
    if (!type.allowedNumbers().isEmpty()) {
      return new JsonNumber(type.allowedNumbers().get(0));
    }
    BigDecimal number = type.bound("min").or(() -> type.bound("max")).orElse(BigDecimal.ONE);
    return new JsonNumber(number.toPlainString());
  }

  private String string(ValueType type, String name) {
    return type.enumName()
        .map(each -> model.constants(each).keySet().iterator().next())
        .orElseGet(() -> SampleStrings.of(type, name));
  }

  private static JsonValue other(ValueType type) {
    return switch (type.wireType()) {
      case "blob" -> new JsonString("");
      case "timestamp" ->
          switch (type.constraints().string("format")) {
            case "DATE_TIME" -> new JsonString("2026-11-01T12:30:00Z");
            case "HTTP_DATE" -> new JsonString("Sun, 01 Nov 2026 12:30:00 GMT");
            default -> JsonNumber.of(1_793_536_200);
          };
      default -> new JsonString("any");
    };
  }

  /** Returns the members on the first way through the builder, or else the first member. */
  private JsonObject structure(StructureDescription structure) {
    Set<String> chosen = structure.isUnion() ? Set.of() : chosen(structure.stages());
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (MemberDescription member : structure.members()) {
      if (chosen.contains(member.javaName())) {
        members.put(member.name(), of(member));
      }
    }
    if (members.isEmpty() && !structure.members().isEmpty()) {
      MemberDescription first = structure.members().get(0);
      members.put(first.name(), of(first));
    }
    return new JsonObject(members);
  }

  private static Set<String> chosen(BuilderStages stages) {
    Set<String> members = new LinkedHashSet<>();
    String stage = stages.first();
    for (List<BuilderStages.Option> options = stages.stages().get(stage);
        options != null;
        options = stages.stages().get(stage)) {
      BuilderStages.Option option = options.get(0);
      members.add(option.member());
      stage = option.next();
    }
    return members;
  }
}
