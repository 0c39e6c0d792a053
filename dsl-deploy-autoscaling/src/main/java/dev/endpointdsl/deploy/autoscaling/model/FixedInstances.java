package dev.endpointdsl.deploy.autoscaling.model;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentSpecification;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.sagemaker.ManagedInstanceScaling;
import dev.endpointdsl.sagemaker.ManagedInstanceScalingStatus;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.Optional;
import java.util.OptionalInt;

/** The room that variants without managed instance scaling have for copies of a component. */
final class FixedInstances {

  private FixedInstances() {}

  /**
   * Returns the number of copies for which the accelerators of a component's variant suffice; empty
   * if it has instance pools, if its instances are scaled, or if a number is not known.
   */
  static OptionalInt room(EndpointConfig config, InferenceComponent component) {
    Optional<ProductionVariant> variant =
        config.productionVariants().stream()
            .filter(each -> component.variantName().equals(Optional.of(each.variantName())))
            .findFirst();
    if (variant.isEmpty() || isScaled(variant.get())) {
      return OptionalInt.empty();
    }
    Optional<Integer> devices =
        variant.flatMap(ProductionVariant::instanceType).flatMap(InstanceType::acceleratorCount);
    Optional<Integer> instances = variant.flatMap(ProductionVariant::initialInstanceCount);
    Optional<Float> reserved =
        component
            .specification()
            .flatMap(InferenceComponentSpecification::computeResourceRequirements)
            .flatMap(required -> required.numberOfAcceleratorDevicesRequired());
    return devices.isEmpty() || instances.isEmpty() || reserved.filter(r -> r > 0).isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(instances.get() * (int) (devices.get() / reserved.get()));
  }

  private static boolean isScaled(ProductionVariant variant) {
    return variant
        .managedInstanceScaling()
        .flatMap(ManagedInstanceScaling::status)
        .filter(ManagedInstanceScalingStatus.ENABLED::equals)
        .isPresent();
  }
}
