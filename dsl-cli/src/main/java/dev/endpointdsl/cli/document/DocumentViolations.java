package dev.endpointdsl.cli.document;

import dev.endpointdsl.Violation;
import dev.endpointdsl.formats.deployment.DeploymentDescription;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the violations of a request that may have placeholders. */
public final class DocumentViolations {

  private DocumentViolations() {}

  /**
   * Returns the violations. Those of a request with placeholders are the violations that remain
   * whatever the values are: it is checked with the minimum and with the maximum values, and a
   * violation that depends on them differs.
   *
   * @throws dev.endpointdsl.formats.request.FormatException if the request has other problems
   */
  public static List<PartViolation> of(FormatReading reading) {
    if (reading.template().isComplete()) {
      return violations(reading, reading.request());
    }
    Set<String> unknown = new HashSet<>();
    reading.placeholders().stream().map(Placeholder::pointer).forEach(unknown::add);
    Set<String> others = new HashSet<>();
    violations(reading, Fill.MAXIMUM).forEach(each -> others.add(each.key()));
    return violations(reading, Fill.MINIMUM).stream()
        .filter(each -> others.contains(each.key()))
        .filter(each -> isKnown(each.pointer(), unknown))
        .toList();
  }

  private static boolean isKnown(String pointer, Set<String> unknown) {
    return unknown.stream().noneMatch(each -> (pointer + "/").startsWith(each + "/"));
  }

  private static List<PartViolation> violations(FormatReading reading, Fill fill) {
    return violations(reading, fill.complete(reading.template()));
  }

  private static List<PartViolation> violations(FormatReading reading, JsonObject request) {
    if (DeploymentDescription.isDeployment(reading.template())) {
      return WholeDocumentViolations.of(request, ScaledNames.areKnown(reading.placeholders()));
    }
    EndpointConfig config =
        reading.template().isComplete() ? reading.config() : EndpointConfig.fromJson(request);
    List<PartViolation> found = new ArrayList<>();
    for (Violation violation : config.violations()) {
      found.add(PartViolation.of(violation));
    }
    return found;
  }
}
