package dev.endpointdsl.sagemaker.hosting;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks an endpoint configuration, its models and its inference components against each other: the
 * rules of {@link HostingRule}.
 *
 * <p>Each part reports the rules that concern it alone with its own {@code violations()}; they are
 * not repeated here. Parts of which one lacks a required member are not checked, because that one
 * cannot be deployed.
 */
public final class HostingRules {

  private HostingRules() {}

  /**
   * Checks the parts of a deployment whose Region is not known.
   *
   * @param config the endpoint configuration
   * @param models the models that are deployed with it; variants and components may name others,
   *     which are not checked
   * @param components the inference components of the endpoint
   * @return the violations that no part suppresses, ordered by path; paths begin with {@code
   *     endpointConfig}, or with {@code models} or {@code inferenceComponents}, the index and the
   *     name of the part
   */
  public static List<Violation> check(
      EndpointConfig config, List<Model> models, List<InferenceComponent> components) {
    return check(null, config, models, components);
  }

  /**
   * Checks the parts of a deployment to a Region.
   *
   * @param region the Region, such as {@code eu-west-1}; null if it is not known
   * @param config the endpoint configuration
   * @param models the models that are deployed with it; variants and components may name others,
   *     which are not checked
   * @param components the inference components of the endpoint
   * @return the violations that no part suppresses, ordered by path; paths begin with {@code
   *     endpointConfig}, or with {@code models} or {@code inferenceComponents}, the index and the
   *     name of the part
   */
  public static List<Violation> check(
      @Nullable String region,
      EndpointConfig config,
      List<Model> models,
      List<InferenceComponent> components) {
    HostingParts parts = new HostingParts(config, List.copyOf(models), List.copyOf(components));
    if (isIncomplete(parts)) {
      return List.of();
    }
    Violations found = VariantModelRules.check(parts, null);
    found = ContainerMetricsRules.check(parts, found);
    found = PlacementRules.check(parts, found);
    found = CapacityRules.check(parts, found);
    found = LocationRules.check(parts, region, found);
    Set<String> suppressed = suppressed(parts);
    return Violations.list(found).stream()
        .filter(violation -> !suppressed.contains(violation.rule().id()))
        .toList();
  }

  private static boolean isIncomplete(HostingParts parts) {
    return Stream.of(
            parts.config().violations().stream(),
            parts.models().stream().flatMap(model -> model.violations().stream()),
            parts.components().stream().flatMap(component -> component.violations().stream()))
        .flatMap(violations -> violations)
        .anyMatch(violation -> violation.rule() == ShapeRule.REQUIRED);
  }

  private static Set<String> suppressed(HostingParts parts) {
    return Stream.of(
            parts.config().suppressions().stream(),
            parts.models().stream().flatMap(model -> model.suppressions().stream()),
            parts.components().stream().flatMap(component -> component.suppressions().stream()))
        .flatMap(suppressions -> suppressions)
        .map(suppression -> suppression.rule().id())
        .collect(Collectors.toSet());
  }
}
