package dev.endpointdsl.codegen.model;

import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.model.StagePlan.LastStage;
import dev.endpointdsl.codegen.model.StagePlan.Option;
import dev.endpointdsl.codegen.model.StagePlan.Stage;
import dev.endpointdsl.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans the stages of a builder: one for each required member, then those of each choice, repeated
 * where the earlier choices lead to different offers, then the last stages.
 */
final class StagePlanner {

  private final List<ChoiceModel> choices;

  /** The required members that belong to no choice. */
  private final List<String> required;

  /** The optional members that belong to no choice. */
  private final List<String> optional;

  /** In reverse order, because a stage is added after the stages it leads to. */
  private final Map<String, Stage> stages = new LinkedHashMap<>();

  private final List<LastStage> lasts = new ArrayList<>();
  private final List<StageGroups.Path> paths = new ArrayList<>();

  private StagePlanner(List<MemberModel> members, List<ChoiceModel> choices) {
    this.choices = choices;
    this.required = unchosen(members, true);
    this.optional = unchosen(members, false);
  }

  /** Plans the stages of a structure with these members and choices. */
  static StagePlan plan(List<MemberModel> members, List<ChoiceModel> choices) {
    StagePlanner planner = new StagePlanner(members, choices);
    String first = planner.required(0);
    List<Stage> ordered = new ArrayList<>(planner.stages.values());
    Collections.reverse(ordered);
    return new StagePlan(
        first,
        ordered,
        planner.lasts,
        planner.shared(),
        StageGroups.of(planner.paths, planner.optional));
  }

  private List<String> unchosen(List<MemberModel> members, boolean required) {
    return members.stream()
        .filter(member -> member.required() == required)
        .map(MemberModel::javaName)
        .filter(member -> !isChosen(member))
        .toList();
  }

  private boolean isChosen(String member) {
    return choices.stream()
        .flatMap(choice -> choice.alternatives().stream())
        .anyMatch(
            alternative ->
                alternative.members().contains(member)
                    || alternative.implied().stream().anyMatch(i -> i.member().equals(member)));
  }

  private List<String> shared() {
    Set<String> shared = new LinkedHashSet<>(optional);
    lasts.forEach(last -> shared.retainAll(last.members()));
    return List.copyOf(shared);
  }

  private String required(int index) {
    if (index == required.size()) {
      return choice(0, List.of());
    }
    String member = required.get(index);
    String next = required(index + 1);
    return add(needs(member), member, List.of(new Option(member, null, next)));
  }

  private String choice(int index, List<Alternative> taken) {
    if (choices.isEmpty()) {
      return StagePlan.BUILDER;
    }
    if (index == choices.size()) {
      return complete(taken);
    }
    List<String> names = taken.stream().map(Alternative::name).toList();
    List<Option> options = new ArrayList<>();
    for (Alternative alternative : choices.get(index).alternatives()) {
      if (alternative.isOfferedAfter(names)) {
        options.add(option(index, taken, alternative));
      }
    }
    String name = "Needs" + String.join("", names) + choices.get(index).name();
    return add(name, waitsFor(options), options);
  }

  private Option option(int index, List<Alternative> before, Alternative alternative) {
    List<Alternative> taken = new ArrayList<>(before);
    taken.add(alternative);
    String next = choice(index + 1, taken);
    String path = String.join("", taken.stream().map(Alternative::name).toList());
    boolean last = index + 1 == choices.size();
    List<String> members = alternative.members();
    for (int i = members.size() - 1; i > 0; i--) {
      String name =
          last
              ? enclosing(next) + "." + needs(members.get(i))
              : "Needs" + path + JavaNames.capitalize(members.get(i));
      next = add(name, members.get(i), List.of(new Option(members.get(i), null, next)));
    }
    return new Option(members.isEmpty() ? "" : members.get(0), alternative, next);
  }

  /** Returns the last stage that a stage is nested in, or the stage itself if it is not nested. */
  private static String enclosing(String stage) {
    int dot = stage.indexOf('.');
    return dot < 0 ? stage : stage.substring(0, dot);
  }

  private String complete(List<Alternative> taken) {
    Set<String> offered = new LinkedHashSet<>(optional);
    taken.forEach(alternative -> alternative.excludes().forEach(offered::remove));
    List<String> path = taken.stream().map(Alternative::name).toList();
    String name = StagePlan.COMPLETE + String.join("", path);
    lasts.add(new LastStage(name, List.copyOf(offered)));
    paths.add(new StageGroups.Path(name, path, offered));
    return name;
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
    return "Needs" + JavaNames.capitalize(member);
  }
}
