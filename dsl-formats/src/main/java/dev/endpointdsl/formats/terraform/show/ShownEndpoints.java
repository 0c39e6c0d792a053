package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.terraform.provider.ProviderMembers;
import java.util.stream.Stream;

/** Reports the endpoints of a state or plan. */
final class ShownEndpoints {

  private final ReadingLog log;

  private ShownEndpoints(ReadingLog log) {
    this.log = log;
  }

  /** Reports the endpoints that a state has, or that there are after a plan. */
  static void report(SourceNode json, ReadingLog log) {
    ShownEndpoints endpoints = new ShownEndpoints(log);
    JsonPaths.objects(json, "resources")
        .filter(ShownEndpoints::isEndpoint)
        .forEach(endpoints::instances);
    Stream.of("values", "planned_values")
        .flatMap(each -> JsonPaths.find(json, each, "root_module").stream())
        .forEach(endpoints::module);
  }

  private static boolean isEndpoint(SourceNode resource) {
    return JsonPaths.has(resource, "mode", "managed")
        && JsonPaths.has(resource, "type", ProviderMembers.ENDPOINT);
  }

  /** Reports the instances of a resource in a state file. */
  private void instances(SourceObject resource) {
    String id = ProviderMembers.ENDPOINT + "." + JsonPaths.string(resource, "name").orElse("");
    JsonPaths.objects(resource, "instances")
        .filter(each -> JsonPaths.string(each, "deposed").isEmpty())
        .forEach(
            each -> log.endpoint(id, JsonPaths.find(each, "attributes", "name"), each.location()));
  }

  private void module(SourceNode module) {
    JsonPaths.objects(module, "resources")
        .filter(ShownEndpoints::isEndpoint)
        .forEach(
            each ->
                log.endpoint(
                    JsonPaths.string(each, "address").orElse(""),
                    JsonPaths.find(each, "values", "name"),
                    each.location()));
    JsonPaths.objects(module, "child_modules").forEach(this::module);
  }
}
