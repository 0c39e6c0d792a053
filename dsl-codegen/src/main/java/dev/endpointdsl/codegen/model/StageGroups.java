package dev.endpointdsl.codegen.model;

import dev.endpointdsl.codegen.model.StagePlan.StageGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups the last stages by the optional members that they share, so that each of these is declared
 * and documented once.
 */
final class StageGroups {

  /**
   * A last stage with the way to it.
   *
   * @param name the name of the stage
   * @param path the names of the alternatives taken, one for each choice
   * @param members the optional members that the stage offers
   */
  record Path(String name, List<String> path, Set<String> members) {}

  private final List<Path> lasts;
  private final Set<String> names = new LinkedHashSet<>();

  private StageGroups(List<Path> lasts) {
    this.lasts = lasts;
    lasts.forEach(last -> names.add(last.name()));
  }

  /** Returns the groups of two or more, but not all, last stages that share members. */
  static List<StageGroup> of(List<Path> lasts, List<String> optional) {
    Map<List<Path>, List<String>> members = new LinkedHashMap<>();
    for (String member : optional) {
      List<Path> offering = lasts.stream().filter(p -> p.members().contains(member)).toList();
      if (offering.size() > 1 && offering.size() < lasts.size()) {
        members.computeIfAbsent(offering, unused -> new ArrayList<>()).add(member);
      }
    }
    StageGroups groups = new StageGroups(lasts);
    return members.entrySet().stream().map(e -> groups.group(e.getKey(), e.getValue())).toList();
  }

  private StageGroup group(List<Path> group, List<String> members) {
    String wanted = StagePlan.COMPLETE + String.join("Or", alternatives(group));
    String name = wanted;
    for (int i = 2; !names.add(name); i++) {
      name = wanted + i;
    }
    return new StageGroup(name, members, group.stream().map(Path::name).toList());
  }

  /** Returns the alternatives of one choice that lead to these stages only, or else whole paths. */
  private Set<String> alternatives(List<Path> group) {
    int choices = group.get(0).path().size();
    for (int i = 0; i < choices; i++) {
      Set<String> taken = alternatives(group, i);
      int choice = i;
      if (lasts.stream().filter(p -> taken.contains(p.path().get(choice))).toList().equals(group)) {
        return taken;
      }
    }
    Set<String> paths = new LinkedHashSet<>();
    group.forEach(last -> paths.add(String.join("", last.path())));
    return paths;
  }

  private static Set<String> alternatives(List<Path> group, int choice) {
    Set<String> taken = new LinkedHashSet<>();
    group.forEach(last -> taken.add(last.path().get(choice)));
    return taken;
  }
}
