package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A structure or union. */
public final class StructureDescription {

  private final String javaName;
  private final Map<String, MemberDescription> membersByName;
  private final JsonObject json;
  private final TypeDetails details;

  private StructureDescription(
      String javaName,
      Map<String, MemberDescription> membersByName,
      JsonObject json,
      TypeDetails details) {
    this.javaName = javaName;
    this.membersByName = Collections.unmodifiableMap(membersByName);
    this.json = json;
    this.details = details;
  }

  static StructureDescription of(String javaName, JsonObject json, TypeDetails details) {
    Map<String, MemberDescription> members = new LinkedHashMap<>();
    for (JsonObject each : json.objects("members")) {
      MemberDescription member = MemberDescription.of(each);
      members.put(member.name(), member);
    }
    return new StructureDescription(javaName, members, json, details);
  }

  /** Returns its name in Java, {@code ServerlessConfig}. */
  public String javaName() {
    return javaName;
  }

  /** Returns its members by their names in the request, in the model's order. */
  public Map<String, MemberDescription> membersByName() {
    return membersByName;
  }

  /** Returns the model's documentation; empty if it has none. */
  public String documentation() {
    return DescribedText.of(details.structure(javaName), "documentation");
  }

  /** Returns the model's documentation of a member; empty if it has none. */
  public String documentation(MemberDescription member) {
    return details.documentation(javaName, member);
  }

  /** Returns the choices between members, which have Java names. */
  List<JsonObject> choices() {
    return details.structure(javaName).objects("choices");
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
    return BuilderStages.of(details.structure(javaName));
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
