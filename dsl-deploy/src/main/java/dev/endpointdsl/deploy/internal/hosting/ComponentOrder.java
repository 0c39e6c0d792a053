package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentSpecification;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order of inference components: bases before adapters. */
final class ComponentOrder {

  private ComponentOrder() {}

  /** Returns the base component of an adapter; empty for a base component. */
  static Optional<String> base(InferenceComponent component) {
    return Stream.concat(component.specification().stream(), component.specifications().stream())
        .map(InferenceComponentSpecification::baseInferenceComponentName)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns the components without a base. */
  static List<InferenceComponent> bases(Deployment deployment) {
    return deployment.inferenceComponents().stream()
        .filter(component -> base(component).isEmpty())
        .toList();
  }

  /** Returns the components with a base. */
  static List<InferenceComponent> adapters(Deployment deployment) {
    return deployment.inferenceComponents().stream()
        .filter(component -> base(component).isPresent())
        .toList();
  }

  /** Returns the adapters of a base component. */
  static List<String> adaptersOf(String base, Deployment deployment) {
    return adapters(deployment).stream()
        .filter(adapter -> base(adapter).equals(Optional.of(base)))
        .map(InferenceComponent::inferenceComponentName)
        .toList();
  }

  /** Returns the names that a deployment needs: its components and the bases of its adapters. */
  static Set<String> needed(Deployment deployment) {
    return deployment.inferenceComponents().stream()
        .flatMap(
            component ->
                Stream.concat(
                    Stream.of(component.inferenceComponentName()), base(component).stream()))
        .collect(Collectors.toSet());
  }
}
