package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The details that the processor writes, a line for each type. They are read when asked for. */
final class DetailLines implements TypeDetails {

  private final DescriptionResource resource;
  private final JsonArray structureNames;
  private final JsonArray enumNames;
  private @Nullable Types types;

  /** Creates the details whose lines have the order of the names. */
  DetailLines(DescriptionResource resource, JsonArray structureNames, JsonArray enumNames) {
    this.resource = resource;
    this.structureNames = structureNames;
    this.enumNames = enumNames;
  }

  private record Types(
      DescribedTypes<JsonObject> structures, DescribedTypes<Map<String, String>> enums) {}

  private synchronized Types types() {
    if (types == null) {
      String text = resource.text();
      DescribedTypes<JsonObject> structures = new DescribedTypes<>();
      DescribedTypes<Map<String, String>> enums = new DescribedTypes<>();
      int next = structures.addLines(structureNames, text, 0, (name, json) -> json);
      enums.addLines(enumNames, text, next, (name, json) -> DescribedText.strings(json));
      types = new Types(structures, enums);
    }
    return types;
  }

  @Override
  public JsonObject structure(String javaName) {
    return types().structures().get(javaName);
  }

  @Override
  public String documentation(String javaName, MemberDescription member) {
    return DescribedText.of(structure(javaName).object("members"), member.name());
  }

  @Override
  public Map<String, String> constants(String enumName) {
    return types().enums().get(enumName);
  }
}
