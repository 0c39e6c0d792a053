package dev.endpointdsl.codegen.model;

import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a structure's builder: first those of the required members, then one for each
 * choice, as often as what is offered differs, then the last ones.
 *
 * <p>Stages go by their names below the structure's type: {@code NeedsModelName}, or, for what an
 * alternative asks for at the very end, {@code CompleteInstances.NeedsCount}.
 */
public final class StagePlan {

  /** The last stage of a structure without choices, and the editor of every structure. */
  public static final String BUILDER = "Builder";

  /** What the last stages of a structure with choices have in common. */
  public static final String COMPLETE = "Complete";

  /**
   * A stage that waits for something.
   *
   * @param name its name below the structure's type
   * @param waitsFor the members or methods that lead on, in words
   * @param options the ways on
   */
  public record Stage(String name, String waitsFor, List<Option> options) {
    public Stage {
      options = List.copyOf(options);
    }
  }

  /**
   * A way from a stage to the next one.
   *
   * @param member the member that is set, or empty when a method alone leads on
   * @param alternative what is taken by it, or null when it is not part of a choice
   * @param next the name of the next stage
   */
  public record Option(String member, @Nullable Alternative alternative, String next) {}

  /**
   * A last stage.
   *
   * @param name its name below the structure's type
   * @param members the members it offers, by their names in Java
   */
  public record Last(String name, List<String> members) {
    public Last {
      members = List.copyOf(members);
    }
  }

  private final StructureModel structure;
  private final Map<String, Stage> stages = new LinkedHashMap<>();
  private final List<Last> lasts = new ArrayList<>();
  private final String first;

  private StagePlan(StructureModel structure) {
    this.structure = structure;
    this.first = required(0);
  }

  /** The plan of a structure. */
  public static StagePlan of(StructureModel structure) {
    return new StagePlan(structure);
  }

  /** The stage that {@code builder()} returns. */
  public String first() {
    return first;
  }

  /** The stage that a nested builder has to reach: what every last stage is. */
  public String last() {
    return lasts.isEmpty() ? BUILDER : COMPLETE;
  }

  /** The stages that wait for something, in the order in which they are passed. */
  public List<Stage> stages() {
    List<Stage> ordered = new ArrayList<>(stages.values());
    Collections.reverse(ordered);
    return ordered;
  }

  /** The last stages, one for each way through the choices; none where there are no choices. */
  public List<Last> lasts() {
    return List.copyOf(lasts);
  }

  /** The members that every last stage offers. */
  public List<String> shared() {
    Set<String> shared = new LinkedHashSet<>(optional());
    lasts.forEach(last -> shared.retainAll(last.members()));
    return List.copyOf(shared);
  }

  private String required(int index) {
    List<MemberModel> required =
        structure.requiredMembers().stream().filter(m -> !isChosen(m.javaName())).toList();
    if (index == required.size()) {
      return choice(0, List.of());
    }
    String member = required.get(index).javaName();
    String next = required(index + 1);
    return add(needs(member), member, List.of(new Option(member, null, next)));
  }

  private String choice(int index, List<Alternative> taken) {
    if (structure.choices().isEmpty()) {
      return BUILDER;
    }
    if (index == structure.choices().size()) {
      return complete(taken);
    }
    ChoiceModel choice = structure.choices().get(index);
    List<String> names = taken.stream().map(Alternative::name).toList();
    List<Option> options = new ArrayList<>();
    for (Alternative alternative : choice.alternatives()) {
      if (alternative.isOfferedAfter(names)) {
        options.add(option(index, taken, alternative));
      }
    }
    return add("Needs" + String.join("", names) + choice.name(), waitsFor(options), options);
  }

  private Option option(int index, List<Alternative> before, Alternative alternative) {
    List<Alternative> taken = new ArrayList<>(before);
    taken.add(alternative);
    String next = choice(index + 1, taken);
    String path = String.join("", taken.stream().map(Alternative::name).toList());
    boolean last = index + 1 == structure.choices().size();
    List<String> members = alternative.members();
    for (int i = members.size() - 1; i > 0; i--) {
      String name =
          last
              ? next(next) + "." + needs(members.get(i))
              : "Needs" + path + capital(members.get(i));
      next = add(name, members.get(i), List.of(new Option(members.get(i), null, next)));
    }
    return new Option(members.isEmpty() ? "" : members.get(0), alternative, next);
  }

  /** The last stage that a stage nested in it leads to. */
  private static String next(String stage) {
    int dot = stage.indexOf('.');
    return dot < 0 ? stage : stage.substring(0, dot);
  }

  private String complete(List<Alternative> taken) {
    Set<String> offered = new LinkedHashSet<>(optional());
    taken.forEach(alternative -> alternative.excludes().forEach(offered::remove));
    String name = COMPLETE + String.join("", taken.stream().map(Alternative::name).toList());
    lasts.add(new Last(name, List.copyOf(offered)));
    return name;
  }

  /** The members that belong to no choice and need not be set. */
  private List<String> optional() {
    return structure.members().stream()
        .filter(member -> !member.required())
        .map(MemberModel::javaName)
        .filter(member -> !isChosen(member))
        .toList();
  }

  private boolean isChosen(String member) {
    return structure.choices().stream()
        .flatMap(choice -> choice.alternatives().stream())
        .anyMatch(
            alternative ->
                alternative.members().contains(member)
                    || alternative.implied().stream().anyMatch(i -> i.member().equals(member)));
  }

  private String add(String name, String waitsFor, List<Option> options) {
    stages.put(name, new Stage(name, waitsFor, options));
    return name;
  }

  private static String waitsFor(List<Option> options) {
    List<String> ways = new ArrayList<>();
    for (Option option : options) {
      Alternative alternative = option.alternative();
      boolean method = option.member().isEmpty() && alternative != null;
      ways.add(method ? alternative.method().orElseThrow() : option.member());
    }
    return String.join(" or ", ways);
  }

  private static String needs(String member) {
    return "Needs" + capital(member);
  }

  private static String capital(String member) {
    return JavaNames.capitalize(member);
  }
}
