package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.terraform.show.ShownResource.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The resources of a state that {@code terraform show -json} prints, in all modules. */
final class StateResources {

  private final ReadingLog log;
  private final List<ShownResource> found = new ArrayList<>();

  private StateResources(ReadingLog log) {
    this.log = log;
  }

  /** Returns the endpoint configurations below {@code values} or {@code planned_values}. */
  static List<ShownResource> read(SourceNode values, ReadingLog log) {
    StateResources resources = new StateResources(log);
    JsonPaths.find(values, "root_module").ifPresent(resources::module);
    return resources.found;
  }

  private void module(SourceNode module) {
    JsonPaths.objects(module, "resources")
        .filter(ShownResource::isConfiguration)
        .forEach(this::resource);
    JsonPaths.objects(module, "child_modules").forEach(this::module);
  }

  private void resource(SourceObject resource) {
    String address = JsonPaths.string(resource, "address").orElse("");
    if (JsonPaths.string(resource, "deposed_key").isPresent()) {
      deposed(resource, address, log);
      return;
    }
    ShownValue values =
        new ShownValue(
            JsonPaths.find(resource, "values"),
            Optional.empty(),
            JsonPaths.find(resource, "sensitive_values"),
            Optional.empty(),
            address);
    Status status = JsonPaths.isTrue(resource, "tainted") ? Status.TAINTED : Status.CURRENT;
    found.add(
        new ShownResource(
            address,
            JsonPaths.string(resource, "name").orElse(""),
            values,
            Optional.empty(),
            status,
            resource.location()));
  }

  /** Warns of a resource that a replacement has left behind. */
  static void deposed(SourceObject resource, String address, ReadingLog log) {
    log.warn(
        resource.location(),
        address,
        "the next apply deletes this deposed object; the one that replaced it is read");
  }
}
