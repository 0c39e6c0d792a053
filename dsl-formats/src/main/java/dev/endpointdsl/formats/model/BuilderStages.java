package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stages of a structure's builder. Members are identified by their Java names.
 *
 * @param first the stage that {@code builder()} returns
 * @param stages the options of each stage that requires something, by its name
 * @param lastStages the members that a last stage offers, by its name; empty if the only last stage
 *     is the one that offers every member
 */
public record BuilderStages(
    String first, Map<String, List<Option>> stages, Map<String, List<String>> lastStages) {

  /** Copies the stages. */
  public BuilderStages {
    stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    lastStages = Collections.unmodifiableMap(new LinkedHashMap<>(lastStages));
  }

  /**
   * A transition to the next stage.
   *
   * @param member the member to set; empty if a method without a value leads on
   * @param method the method without a value; empty if a member leads on
   * @param implied the members that the transition sets itself, with their values
   * @param next the next stage
   */
  public record Option(String member, String method, Map<String, String> implied, String next) {}

  static BuilderStages of(JsonObject structure) {
    JsonObject builder = structure.object("builder");
    Map<String, List<Option>> stages = new LinkedHashMap<>();
    for (JsonObject stage : builder.objects("stages")) {
      stages.put(
          stage.string("name"),
          stage.objects("options").stream().map(each -> option(each, structure)).toList());
    }
    Map<String, List<String>> lastStages = new LinkedHashMap<>();
    builder
        .objects("lastStages")
        .forEach(last -> lastStages.put(last.string("name"), members(last)));
    return new BuilderStages(builder.string("first"), stages, lastStages);
  }

  private static Option option(JsonObject json, JsonObject structure) {
    String member = DescribedText.of(json, "member");
    return new Option(
        member, DescribedText.of(json, "method"), implied(structure, member), json.string("next"));
  }

  /** Returns the members that setting a member sets too, because it takes an alternative. */
  private static Map<String, String> implied(JsonObject structure, String member) {
    Map<String, String> implied = new LinkedHashMap<>();
    structure.objects("choices").stream()
        .flatMap(choice -> choice.objects("alternatives").stream())
        .filter(
            alternative ->
                members(alternative).stream().findFirst().filter(member::equals).isPresent())
        .flatMap(alternative -> alternative.objects("implied").stream())
        .forEach(each -> implied.put(each.string("member"), each.string("value")));
    return implied;
  }

  private static List<String> members(JsonObject json) {
    return json.find("members").stream()
        .flatMap(each -> ((JsonArray) each).elements().stream())
        .map(each -> ((JsonString) each).value())
        .toList();
  }

  /** Returns the members that setting a member sets too, with their values. */
  public Map<String, String> impliedBy(String member) {
    return stages.values().stream()
        .flatMap(List::stream)
        .filter(option -> option.member().equals(member))
        .map(Option::implied)
        .findFirst()
        .orElse(Map.of());
  }

  /** Returns the members that a last stage offers; empty if it offers every member. */
  public Optional<List<String>> offered(String lastStage) {
    return Optional.ofNullable(lastStages.get(lastStage));
  }
}
