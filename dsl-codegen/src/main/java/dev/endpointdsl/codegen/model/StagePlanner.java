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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans the stages of a builder: one for each required member, then those of each choice, repeated
 * where the earlier choices lead to different offers, then the last stages.
 */
final class StagePlanner {

  /** A longer name of a stage hides more than it says, and files have a limit. */
  private static final int MAX_NAME = 80;

  private final List<ChoiceModel> choices;

  /** The required members that belong to no choice. */
  private final List<String> required;

  /** The optional members that belong to no choice. */
  private final List<String> optional;

  /** In reverse order, because a stage is added after the stages it leads to. */
  private final Map<String, Stage> stages = new LinkedHashMap<>();

  private final List<LastStage> lasts = new ArrayList<>();
  private final List<StageGroups.Path> paths = new ArrayList<>();

  /** The members that calls can extend after the one that sets them. */
  private final Set<String> extensible;

  private StagePlanner(List<MemberModel> members, List<ChoiceModel> choices) {
    this.choices = choices;
    this.extensible =
        members.stream()
            .filter(member -> member.singular().isPresent())
            .map(MemberModel::javaName)
            .collect(Collectors.toSet());
    this.required = unchosen(members, true);
    this.optional = unchosen(members, false);
  }

  /** Plans the stages of a structure with these members and choices. */
  static StagePlan plan(List<MemberModel> members, List<ChoiceModel> choices) {
    StagePlanner planner = new StagePlanner(members, choices);
    String first = planner.required(0, "");
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

  /**
   * Adds the stages from a required member on.
   *
   * @param before the member that leads to the stage; empty if there is none
   */
  private String required(int index, String before) {
    if (index == required.size()) {
      return choice(0, List.of(), before);
    }
    String member = required.get(index);
    String next = required(index + 1, member);
    return add(needs(member), member, List.of(new Option(member, null, next)), before);
  }

  private String choice(int index, List<Alternative> taken, String before) {
    if (choices.isEmpty()) {
      return StagePlan.BUILDER;
    }
    if (index == choices.size()) {
      return complete(taken, before);
    }
    List<String> names = taken.stream().map(Alternative::name).toList();
    List<Alternative> offered =
        choices.get(index).alternatives().stream().filter(a -> a.isOfferedAfter(names)).toList();
    if (offered.size() == 1 && offered.get(0).members().isEmpty()) {
      return choice(index + 1, with(taken, offered.get(0)), before);
    }
    List<Option> options = new ArrayList<>();
    offered.forEach(alternative -> options.add(option(index, taken, alternative)));
    String name = choiceStage(choices.get(index), names, options);
    return add(name, waitsFor(options), options, before);
  }

  /** Names a stage after the methods it offers; the same offers after two paths, also by path. */
  private String choiceStage(ChoiceModel choice, List<String> path, List<Option> options) {
    String methods =
        options.stream()
            .map(StagePlanner::method)
            .map(JavaNames::capitalize)
            .collect(Collectors.joining("Or", "Needs", ""));
    String taken = String.join("", path);
    if (methods.length() > MAX_NAME) {
      return "Needs" + taken + choice.name();
    }
    return stages.containsKey(methods) || isRequiredStage(methods)
        ? methods + "After" + (taken.isEmpty() ? choice.name() : taken)
        : methods;
  }

  private boolean isRequiredStage(String name) {
    return required.stream().anyMatch(member -> needs(member).equals(name));
  }

  private Option option(int index, List<Alternative> before, Alternative alternative) {
    List<Alternative> taken = with(before, alternative);
    List<String> members = alternative.members();
    String lastMember = members.isEmpty() ? "" : members.get(members.size() - 1);
    String next = choice(index + 1, taken, lastMember);
    String path = String.join("", taken.stream().map(Alternative::name).toList());
    boolean last = index + 1 == choices.size();
    for (int i = members.size() - 1; i > 0; i--) {
      String name =
          last
              ? enclosing(next) + "." + needs(members.get(i))
              : "Needs" + path + JavaNames.capitalize(members.get(i));
      List<Option> only = List.of(new Option(members.get(i), null, next));
      next = add(name, members.get(i), only, members.get(i - 1));
    }
    return new Option(members.isEmpty() ? "" : members.get(0), alternative, next);
  }

  private static List<Alternative> with(List<Alternative> before, Alternative alternative) {
    List<Alternative> taken = new ArrayList<>(before);
    taken.add(alternative);
    return taken;
  }

  /** Returns the last stage that a stage is nested in, or the stage itself if it is not nested. */
  private static String enclosing(String stage) {
    int dot = stage.indexOf('.');
    return dot < 0 ? stage : stage.substring(0, dot);
  }

  private String complete(List<Alternative> taken, String before) {
    Set<String> offered = new LinkedHashSet<>(optional);
    taken.forEach(alternative -> alternative.excludes().forEach(offered::remove));
    List<String> path = taken.stream().map(Alternative::name).toList();
    String name = StagePlan.COMPLETE + String.join("", path);
    lasts.add(new LastStage(name, List.copyOf(offered), extended(before)));
    paths.add(new StageGroups.Path(name, path, offered));
    return name;
  }

  private String add(String name, String waitsFor, List<Option> options, String before) {
    stages.put(name, new Stage(name, waitsFor, options, extended(before)));
    return name;
  }

  /** A list stays open after its first element: the next stage adds more. */
  private Optional<String> extended(String before) {
    return Optional.of(before).filter(extensible::contains);
  }

  private static String waitsFor(List<Option> options) {
    return options.stream().map(StagePlanner::method).collect(Collectors.joining(" or "));
  }

  /** Returns the method that takes an option. */
  private static String method(Option option) {
    Alternative alternative = option.alternative();
    return option.member().isEmpty() && alternative != null
        ? alternative.method().orElseThrow()
        : option.member();
  }

  private static String needs(String member) {
    return "Needs" + JavaNames.capitalize(member);
  }
}
