package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.javasource.BuilderPlan.Step;
import dev.endpointdsl.formats.model.BuilderStages;
import dev.endpointdsl.formats.model.BuilderStages.Option;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.json.tree.JsonString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the way through the stages of a builder that leaves the fewest members for an edit. */
final class BuilderPlanner {

  private final BuilderStages stages;
  private final Map<String, RequestNode> members = new LinkedHashMap<>();

  private BuilderPlanner(RequestNode structure) {
    this.stages = structure.structure().stages();
    structure.members().forEach(member -> members.put(javaName(member), member));
  }

  /** Returns the plan for a structure; empty if a builder cannot build it. */
  static Optional<BuilderPlan> plan(RequestNode structure) {
    BuilderPlanner planner = new BuilderPlanner(structure);
    return planner.from(planner.stages.first(), List.of(), planner.members);
  }

  private static String javaName(RequestNode member) {
    return member.member().orElseThrow().javaName();
  }

  private Optional<BuilderPlan> from(
      String stage, List<Step> steps, Map<String, RequestNode> remaining) {
    List<Option> options = stages.stages().get(stage);
    if (options == null) {
      return last(stage, steps, remaining);
    }
    return options.stream()
        .flatMap(option -> through(option, steps, remaining).stream())
        .min(Comparator.comparingInt(plan -> plan.edits().size()));
  }

  private Optional<BuilderPlan> through(
      Option option, List<Step> steps, Map<String, RequestNode> remaining) {
    Map<String, RequestNode> left = new LinkedHashMap<>(remaining);
    List<Step> more = new ArrayList<>(steps);
    if (option.member().isEmpty()) {
      more.add(Step.of(option.method()));
    } else {
      RequestNode member = left.remove(option.member());
      if (member == null || !members.keySet().containsAll(option.implied().keySet())) {
        return Optional.empty();
      }
      more.add(Step.of(member));
    }
    for (Map.Entry<String, String> implied : option.implied().entrySet()) {
      RequestNode member = left.get(implied.getKey());
      if (member != null && has(member, implied.getValue())) {
        left.remove(implied.getKey());
      }
    }
    return from(option.next(), more, left);
  }

  private static boolean has(RequestNode node, String value) {
    return node.value().equals(new JsonString(value));
  }

  private Optional<BuilderPlan> last(
      String stage, List<Step> steps, Map<String, RequestNode> remaining) {
    List<Step> more = new ArrayList<>(steps);
    Map<String, RequestNode> edits = new LinkedHashMap<>(remaining);
    Optional<List<String>> offered = stages.offered(stage);
    remaining.forEach(
        (name, member) -> {
          if (offered.isEmpty() || offered.get().contains(name)) {
            more.add(Step.of(member));
            edits.remove(name);
          }
        });
    return edited(List.copyOf(edits.values())).map(all -> new BuilderPlan(more, all));
  }

  /** Adds the members that an edit of another one would change. */
  private Optional<List<RequestNode>> edited(List<RequestNode> edits) {
    List<RequestNode> all = new ArrayList<>(edits);
    for (RequestNode edit : edits) {
      for (Map.Entry<String, String> implied : stages.impliedBy(javaName(edit)).entrySet()) {
        RequestNode wanted = members.get(implied.getKey());
        if (wanted == null) {
          return Optional.empty();
        }
        if (!has(wanted, implied.getValue())) {
          all.remove(wanted);
          all.add(wanted);
        }
      }
    }
    return Optional.of(all);
  }
}
