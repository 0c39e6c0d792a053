package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.binding.Coercion;
import dev.endpointdsl.formats.binding.RequestBinder;
import dev.endpointdsl.formats.binding.ServiceAdditions;
import dev.endpointdsl.formats.json.JsonNodes;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.request.Recognition;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Terraform's states and plans in JSON: what {@code terraform show -json} prints, and state files.
 */
public final class TerraformJsonFormat implements Format {

  /** Creates the format. */
  public TerraformJsonFormat() {}

  @Override
  public String name() {
    return "terraform-json";
  }

  @Override
  public Recognition recognize(SourceText text) {
    if (text.hasExtension(".tfstate")) {
      return Recognition.CERTAIN;
    }
    Set<String> members =
        text.json().orElse(null) instanceof JsonObject object
            ? object.members().keySet()
            : Set.of();
    boolean shown = members.contains("format_version");
    boolean file = members.containsAll(Set.of("version", "terraform_version", "resources"));
    return shown || file ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public FormatReading read(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    SourceNode json = JsonNodes.read(text, log);
    ShownResource resource = AddressChoice.choose(resources(json, log), log);
    ShownEndpoints.report(json, log);
    SourceObject request = new ShownBlockReader(log).read(resource);
    return RequestBinder.read(ServiceAdditions.drop(request, log), Coercion.TERRAFORM, log);
  }

  @Override
  public List<String> resources(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    return resources(JsonNodes.read(text, log), log).stream()
        .filter(each -> each.status() != ShownResource.Status.REMOVED)
        .map(ShownResource::address)
        .toList();
  }

  private static List<ShownResource> resources(SourceNode json, ReadingLog log) {
    if (TerraformStateFile.isOne(json)) {
      return TerraformStateFile.read(json, log);
    }
    Optional<String> version = JsonPaths.string(json, "format_version");
    if (version.filter(each -> each.startsWith("1.")).isEmpty()) {
      throw log.fatal(
          JsonPaths.find(json, "format_version").orElse(json).location(),
          "expected a format_version that begins with 1, found "
              + (version.isEmpty() ? "none" : "another one")
              + "; read what terraform show -json of Terraform 1 prints");
    }
    boolean plan =
        JsonPaths.find(json, "planned_values").isPresent()
            || JsonPaths.find(json, "resource_changes").isPresent();
    return plan
        ? PlanResources.read(json, log)
        : JsonPaths.find(json, "values")
            .map(values -> StateResources.read(values, log))
            .orElse(List.of());
  }
}
