package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.tree.JsonObject;
import java.util.Map;

/**
 * The details of a description that no processor has written: its structures and members have them.
 *
 * @param structures the structures by their Java names
 * @param enums the enums by their Java names
 */
record WrittenDetails(JsonObject structures, JsonObject enums) implements TypeDetails {

  @Override
  public JsonObject structure(String javaName) {
    return structures.object(javaName);
  }

  @Override
  public String documentation(String javaName, MemberDescription member) {
    return DescribedText.of(member.json(), "documentation");
  }

  @Override
  public Map<String, String> constants(String enumName) {
    return DescribedText.strings(enums.object(enumName));
  }
}
