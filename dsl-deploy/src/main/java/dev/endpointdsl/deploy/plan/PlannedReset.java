package dev.endpointdsl.deploy.plan;

import dev.endpointdsl.sagemaker.VariantPropertyType;

/**
 * A variant property that autoscaling or an operator has changed since the last deployment, and
 * that an update would reset.
 *
 * @param variant the variant
 * @param property the property
 * @param now the value on the endpoint
 * @param configured the value in the wanted configuration
 * @param isRetained whether the deployment retains the value on the endpoint
 */
public record PlannedReset(
    String variant,
    VariantPropertyType property,
    String now,
    String configured,
    boolean isRetained) {

  /** Returns the reset for display, with the option that prevents it. */
  @Override
  public String toString() {
    return variant
        + ": "
        + property.value()
        + " "
        + now
        + (isRetained ? " is kept instead of " : " is reset to ")
        + configured
        + (isRetained ? "" : "; retainVariantProperties(" + property.name() + ") keeps it");
  }
}
