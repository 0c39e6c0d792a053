package dev.endpointdsl.codegen.model;

import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a structure's builder.
 *
 * <p>A stage is identified by its name relative to the structure's type: {@code NeedsModelName} or,
 * for a member that the last alternative requires, {@code CompleteInstances.NeedsCount}.
 *
 * @param first the name of the stage that {@code builder()} returns
 * @param stages the stages that require something, in the order in which a caller passes them
 * @param lasts the last stages, one for each path through the choices; empty without choices
 * @param shared the optional members that every last stage offers, by their Java names
 * @param groups the supertypes of several, but not all, last stages
 */
public record StagePlan(
    String first,
    List<Stage> stages,
    List<LastStage> lasts,
    List<String> shared,
    List<StageGroup> groups) {

  /** The last stage of a structure without choices, and the editor of every structure. */
  public static final String BUILDER = "Builder";

  /** The common supertype of the last stages of a structure with choices. */
  public static final String COMPLETE = "Complete";

  public StagePlan {
    stages = List.copyOf(stages);
    lasts = List.copyOf(lasts);
    shared = List.copyOf(shared);
    groups = List.copyOf(groups);
  }

  /**
   * A stage that requires one of several members or methods.
   *
   * @param name its name relative to the structure's type
   * @param waitsFor the members or methods that lead to the next stage, joined with {@code " or "}
   * @param options the transitions to the next stages
   * @param extended the list or map that led to the stage, which it can add to, by its Java name
   */
  public record Stage(
      String name, String waitsFor, List<Option> options, Optional<String> extended) {
    public Stage {
      options = List.copyOf(options);
    }
  }

  /**
   * A transition from a stage to the next one.
   *
   * @param member the Java name of the member to set; empty if a method without a value leads on
   * @param alternative the alternative that is taken; null outside a choice
   * @param next the name of the next stage
   */
  public record Option(String member, @Nullable Alternative alternative, String next) {

    /** Returns the method that takes the alternative, if there is one. */
    Optional<String> choice() {
      return Optional.ofNullable(alternative)
          .flatMap(taken -> member.isEmpty() ? taken.method() : Optional.of(member));
    }
  }

  /**
   * A last stage.
   *
   * @param name its name relative to the structure's type
   * @param members the members it offers, by their Java names
   * @param extended the list or map that led to the stage, which it can add to, by its Java name
   */
  public record LastStage(String name, List<String> members, Optional<String> extended) {
    public LastStage {
      members = List.copyOf(members);
    }
  }

  /**
   * A supertype of several last stages, which declares the members that only these offer.
   *
   * @param name its name relative to the structure's type
   * @param members the optional members it declares, by their Java names
   * @param lasts the names of its last stages
   */
  public record StageGroup(String name, List<String> members, List<String> lasts) {
    public StageGroup {
      members = List.copyOf(members);
      lasts = List.copyOf(lasts);
    }
  }

  /** Returns the groups of a last stage; of the editor, which offers every member, all. */
  public List<StageGroup> groupsOf(String last) {
    return groups.stream()
        .filter(group -> last.equals(BUILDER) || group.lasts().contains(last))
        .toList();
  }

  /** Returns the name of the stage that is the first to declare a member. */
  public String firstStageOf(String member) {
    Stream<String> required =
        stages.stream()
            .filter(stage -> stage.options().stream().anyMatch(o -> o.member().equals(member)))
            .map(Stage::name);
    Stream<String> common = shared.contains(member) ? Stream.of(last()) : Stream.empty();
    Stream<String> grouped =
        groups.stream().filter(group -> group.members().contains(member)).map(StageGroup::name);
    Stream<String> own =
        lasts.stream().filter(last -> last.members().contains(member)).map(LastStage::name);
    return Stream.of(required, common, grouped, own)
        .flatMap(names -> names)
        .findFirst()
        .orElse(BUILDER);
  }

  /** Returns the methods that take the alternatives on the way to a stage, in their order. */
  public List<String> choicesBefore(String stage) {
    return stages.stream()
        .flatMap(before -> before.options().stream().map(option -> new Step(before, option)))
        .filter(step -> step.option().next().equals(stage))
        .filter(step -> !step.stage().name().equals(stage))
        .findFirst()
        .map(
            step ->
                Stream.concat(
                        choicesBefore(step.stage().name()).stream(),
                        step.option().choice().stream())
                    .toList())
        .orElse(List.of());
  }

  private record Step(Stage stage, Option option) {}

  /** Returns the name of the stage that a nested builder must reach: a supertype of all lasts. */
  public String last() {
    return lasts.isEmpty() ? BUILDER : COMPLETE;
  }
}
