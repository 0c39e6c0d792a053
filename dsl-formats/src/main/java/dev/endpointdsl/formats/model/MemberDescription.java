package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.Optional;

/**
 * A member of a structure.
 *
 * @param name its name in the request, {@code MemorySizeInMB}
 * @param javaName its name in Java, {@code memorySizeInMB}
 * @param required whether the service requires it
 * @param adder the builder method that adds one element, if there is one
 * @param type its type and constraints
 * @param json all that the description says, for what only one format needs
 */
public record MemberDescription(
    String name,
    String javaName,
    boolean required,
    Optional<String> adder,
    ValueType type,
    JsonObject json) {

  /** Returns the builder method that takes the strings of a list of enums. */
  public Optional<String> withStrings() {
    return json.find("withStrings").map(each -> ((JsonString) each).value());
  }

  static MemberDescription of(JsonObject json) {
    String adder = DescribedText.of(json, "adder");
    return new MemberDescription(
        json.string("name"),
        json.string("java"),
        json.find("required").isPresent(),
        adder.isEmpty() ? Optional.empty() : Optional.of(adder),
        ValueType.of(json.object("value")),
        json);
  }
}
