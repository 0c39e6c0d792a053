package dev.endpointdsl.deploy.plan;

import dev.endpointdsl.sagemaker.VariantPropertyType;

/**
 * Something of a variant that scaling or an operator has changed since the endpoint was deployed,
 * and that an update would change back.
 *
 * @param variant the variant
 * @param property what was changed
 * @param now the value on the endpoint
 * @param configured the value in the wanted configuration
 * @param isRetained whether the deployment keeps the value on the endpoint
 */
public record PlannedReset(
    String variant,
    VariantPropertyType property,
    String now,
    String configured,
    boolean isRetained) {

  /** {@code blue: DesiredInstanceCount 7 is reset to 2}, and what keeps it. */
  @Override
  public String toString() {
    return variant
        + ": "
        + property.value()
        + " "
        + now
        + (isRetained ? " is kept, in place of " : " is reset to ")
        + configured
        + (isRetained ? "" : "; retainVariantProperties(" + property.name() + ") keeps it");
  }
}
