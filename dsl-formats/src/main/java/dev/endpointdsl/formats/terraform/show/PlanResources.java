package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.terraform.show.ShownResource.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The resources of a plan that {@code terraform show -json} prints, in all modules. */
final class PlanResources {

  /** Actions after which there is no resource. */
  private static final Set<String> REMOVING = Set.of("delete", "forget");

  private final PlanConfiguration configuration;
  private final ReadingLog log;

  private PlanResources(SourceNode plan, ReadingLog log) {
    this.configuration = new PlanConfiguration(plan);
    this.log = log;
  }

  /** Returns the endpoint configurations of a plan, also those that it deletes. */
  static List<ShownResource> read(SourceNode plan, ReadingLog log) {
    if (JsonPaths.isTrue(plan, "errored")) {
      log.warn(plan.location(), "", "Terraform could not finish the plan, which may lack values");
    }
    Optional<SourceNode> changes = JsonPaths.find(plan, "resource_changes");
    if (changes.isEmpty()) {
      return JsonPaths.find(plan, "planned_values")
          .map(values -> StateResources.read(values, log))
          .orElse(List.of());
    }
    PlanResources resources = new PlanResources(plan, log);
    List<ShownResource> found = new ArrayList<>();
    JsonPaths.objects(plan, "resource_changes")
        .filter(ShownResource::isConfiguration)
        .forEach(each -> resources.resource(each).ifPresent(found::add));
    return found;
  }

  private Optional<ShownResource> resource(SourceObject resource) {
    String address = JsonPaths.string(resource, "address").orElse("");
    if (JsonPaths.string(resource, "deposed").isPresent()) {
      StateResources.deposed(resource, address, log);
      return Optional.empty();
    }
    List<String> actions =
        JsonPaths.elements(resource, "change", "actions").stream()
            .filter(SourceScalar.class::isInstance)
            .map(each -> ((SourceScalar) each).text())
            .toList();
    boolean removed = !actions.isEmpty() && REMOVING.containsAll(actions);
    String side = removed ? "before" : "after";
    ShownValue values =
        new ShownValue(
            JsonPaths.find(resource, "change", side),
            removed ? Optional.empty() : JsonPaths.find(resource, "change", "after_unknown"),
            JsonPaths.find(resource, "change", side + "_sensitive"),
            configuration.expressions(resource),
            address);
    return Optional.of(
        new ShownResource(
            address,
            JsonPaths.string(resource, "name").orElse(""),
            values,
            configuration.defaultTags(resource),
            removed ? Status.REMOVED : Status.CURRENT,
            resource.location()));
  }
}
