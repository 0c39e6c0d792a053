package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A structure or union.
 *
 * @param javaName its name in Java, {@code ServerlessConfig}
 * @param membersByName its members by their names in the request, in the model's order
 * @param documentation the model's documentation; empty if it has none
 * @param json all that the description says, such as {@code choices} and the stages of the {@code
 *     builder}, which have Java names
 */
public record StructureDescription(
    String javaName,
    Map<String, MemberDescription> membersByName,
    String documentation,
    JsonObject json) {

  /** Copies the members, keeping their order. */
  public StructureDescription {
    membersByName = Collections.unmodifiableMap(new LinkedHashMap<>(membersByName));
  }

  static StructureDescription of(String javaName, JsonObject json) {
    Map<String, MemberDescription> members = new LinkedHashMap<>();
    for (JsonObject each : json.objects("members")) {
      MemberDescription member = MemberDescription.of(each);
      members.put(member.name(), member);
    }
    return new StructureDescription(
        javaName, members, DescribedText.of(json, "documentation"), json);
  }

  /** Returns the members, in the model's order. */
  public List<MemberDescription> members() {
    return List.copyOf(membersByName.values());
  }

  /** Returns the member with a name in the request, if there is one. */
  public Optional<MemberDescription> member(String name) {
    return Optional.ofNullable(membersByName.get(name));
  }

  /** Returns the stages of the builder, which a union does not have. */
  public BuilderStages stages() {
    return BuilderStages.of(json);
  }

  /** Returns the names of the members that cannot be set together with a member. */
  public List<String> excludedBy(MemberDescription member) {
    return MemberExclusions.of(this, member);
  }

  /** Returns the names of the key and the value of a structure that is nothing else. */
  public Optional<Pair> pair() {
    return json.find("pair")
        .map(each -> (JsonObject) each)
        .map(pair -> new Pair(pair.string("key"), pair.string("value")));
  }

  /** Returns the name of the only member, if lists of the structure can be made of its values. */
  public Optional<String> soleScalar() {
    return json.find("soleScalar").map(each -> ((JsonString) each).value());
  }

  /**
   * The members of a structure that is a key with its value.
   *
   * @param key the name of the key
   * @param value the name of the value
   */
  public record Pair(String key, String value) {}

  /** Checks whether exactly one member may be set. */
  public boolean isUnion() {
    return json.find("union").isPresent();
  }
}
