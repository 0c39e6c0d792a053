package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.terraform.show.ShownResource.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The resources of a state file, {@code terraform.tfstate}. */
final class TerraformStateFile {

  /** The version of the file's format that Terraform 0.12 and newer write. */
  private static final String VERSION = "4";

  private TerraformStateFile() {}

  /** Checks whether JSON is a state file. */
  static boolean isOne(SourceNode json) {
    return JsonPaths.find(json, "version").isPresent()
        && JsonPaths.find(json, "terraform_version").isPresent()
        && JsonPaths.find(json, "format_version").isEmpty();
  }

  /** Returns the endpoint configurations of a file. */
  static List<ShownResource> read(SourceNode file, ReadingLog log) {
    SourceNode version = JsonPaths.find(file, "version").orElseThrow();
    if (!(version instanceof SourceScalar scalar) || !scalar.text().equals(VERSION)) {
      throw log.fatal(
          version.location(),
          "only version 4 of state files is read; have a newer Terraform print the state"
              + " (terraform show -json)");
    }
    List<ShownResource> found = new ArrayList<>();
    JsonPaths.objects(file, "resources")
        .filter(ShownResource::isConfiguration)
        .forEach(
            resource ->
                JsonPaths.objects(resource, "instances")
                    .forEach(each -> instance(resource, each, log).ifPresent(found::add)));
    return found;
  }

  private static Optional<ShownResource> instance(
      SourceObject resource, SourceObject instance, ReadingLog log) {
    String label = JsonPaths.string(resource, "name").orElse("");
    String module = JsonPaths.string(resource, "module").map(each -> each + ".").orElse("");
    String address =
        module
            + JsonPaths.string(resource, "type").orElse("")
            + "."
            + label
            + JsonPaths.index(instance, "index_key");
    if (JsonPaths.string(instance, "deposed").isPresent()) {
      StateResources.deposed(instance, address, log);
      return Optional.empty();
    }
    ShownValue values =
        new ShownValue(
            JsonPaths.find(instance, "attributes"),
            Optional.empty(),
            Optional.of(sensitive(instance)),
            Optional.empty(),
            address);
    Status status = JsonPaths.has(instance, "status", "tainted") ? Status.TAINTED : Status.CURRENT;
    return Optional.of(
        new ShownResource(address, label, values, Optional.empty(), status, instance.location()));
  }

  /**
   * Returns the flags of the attributes that have a sensitive part; the file has the paths of these
   * parts.
   */
  private static SourceObject sensitive(SourceObject instance) {
    List<String> names =
        JsonPaths.elements(instance, "sensitive_attributes").stream()
            .flatMap(path -> JsonPaths.first(path).stream())
            .flatMap(step -> JsonPaths.string(step, "value").stream())
            .collect(Collectors.toList());
    return new SourceObject(
        names.stream()
            .map(
                name ->
                    new SourceObject.Member(
                        name,
                        instance.location(),
                        SourceScalar.bool(true, "true", instance.location())))
            .toList(),
        instance.location());
  }
}
