package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The configuration that a plan was made of: expressions by resource. */
final class PlanConfiguration {

  /** A module in an address, whose index may be a string with dots. */
  private static final Pattern MODULE =
      Pattern.compile("module\\.([^.\\[]+)(?:\\[(?:[0-9]+|\"(?:[^\"\\\\]|\\\\.)*+\")\\])?");

  private final SourceNode plan;

  PlanConfiguration(SourceNode plan) {
    this.plan = plan;
  }

  /** Returns the expressions of a resource by the names of attributes and blocks. */
  Optional<SourceNode> expressions(SourceObject resource) {
    return configured(resource).flatMap(each -> JsonPaths.find(each, "expressions"));
  }

  /**
   * Returns the tags that the provider adds; a reference if they are not known, empty if there are
   * none.
   */
  Optional<SourceNode> defaultTags(SourceObject resource) {
    return configured(resource)
        .flatMap(each -> JsonPaths.string(each, "provider_config_key"))
        .flatMap(
            key ->
                JsonPaths.find(
                    plan, "configuration", "provider_config", key, "expressions", "default_tags"))
        .flatMap(JsonPaths::first)
        .flatMap(each -> JsonPaths.find(each, "tags"))
        .map(
            tags ->
                JsonPaths.find(tags, "constant_value")
                    .orElseGet(
                        () -> SourceReference.whole("provider.aws.default_tags", tags.location())));
  }

  private Optional<SourceObject> configured(SourceObject resource) {
    Optional<SourceNode> module = JsonPaths.find(plan, "configuration", "root_module");
    Matcher modules = MODULE.matcher(JsonPaths.string(resource, "module_address").orElse(""));
    while (modules.find()) {
      String name = modules.group(1);
      module = module.flatMap(each -> JsonPaths.find(each, "module_calls", name, "module"));
    }
    String label = JsonPaths.string(resource, "name").orElse("");
    return module.stream()
        .flatMap(each -> JsonPaths.objects(each, "resources"))
        .filter(ShownResource::isConfiguration)
        .filter(each -> JsonPaths.has(each, "name", label))
        .findFirst();
  }
}
