package dev.endpointdsl.sagemaker.hosting;

import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.AcceleratorKind;
import dev.endpointdsl.sagemaker.ComputeResourceRequirements;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentSpecification;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.sagemaker.ManagedInstanceScaling;
import dev.endpointdsl.sagemaker.ManagedInstanceScalingStatus;
import dev.endpointdsl.sagemaker.ProductionVariant;
import dev.endpointdsl.sagemaker.RuntimeConfig;
import dev.endpointdsl.sagemaker.hosting.HostingParts.PlacedSpecification;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rules for the hardware that copies of inference components reserve. A copy needs one of the
 * variant's instance types to fit; types with unknown hardware fit any copy.
 */
final class CapacityRules {

  private static final int QUARTER = 4;

  /** The kinds whose devices have several cores. */
  private static final Set<AcceleratorKind> NEURON =
      EnumSet.of(
          AcceleratorKind.AWS_INFERENTIA,
          AcceleratorKind.AWS_INFERENTIA2,
          AcceleratorKind.AWS_TRAINIUM);

  private final HostingParts parts;
  private @Nullable Violations found;

  private CapacityRules(HostingParts parts, @Nullable Violations found) {
    this.parts = parts;
    this.found = found;
  }

  static @Nullable Violations check(HostingParts parts, @Nullable Violations found) {
    CapacityRules rules = new CapacityRules(parts, found);
    for (int i = 0; i < parts.components().size(); i++) {
      Optional<ProductionVariant> variant = parts.variant(parts.components().get(i));
      if (variant.isPresent()) {
        for (PlacedSpecification placed : parts.specifications(i)) {
          rules.specification(placed, variant.get());
        }
      }
    }
    parts.variants().forEach(rules::copies);
    return rules.found;
  }

  private void specification(PlacedSpecification placed, ProductionVariant variant) {
    ComputeResourceRequirements needs =
        placed.specification().computeResourceRequirements().orElse(null);
    List<InstanceType> types =
        placed
            .specification()
            .instanceType()
            .map(List::of)
            .orElseGet(() -> VariantTypes.of(variant));
    boolean unknown =
        placed.specification().instanceType().isEmpty()
            && types.size() < VariantTypes.namesOf(variant).size();
    if (needs == null || types.isEmpty() || unknown) {
      return;
    }
    needs
        .numberOfAcceleratorDevicesRequired()
        .ifPresent(
            number ->
                exceeds(
                    placed,
                    number,
                    largest(types, InstanceType::acceleratorCount),
                    "numberOfAcceleratorDevicesRequired",
                    types.stream().anyMatch(CapacityRules::hasNeuronDevices)
                        ? HostingRule.NEURON_DEVICES_OVER_INSTANCE
                        : HostingRule.ACCELERATORS_OVER_INSTANCE));
    needs
        .numberOfCpuCoresRequired()
        .ifPresent(
            number ->
                exceeds(
                    placed,
                    number,
                    largest(types, InstanceType::vCpus),
                    "numberOfCpuCoresRequired",
                    HostingRule.CPU_CORES_OVER_INSTANCE));
    memory(placed, needs.minMemoryRequiredInMb(), types);
  }

  private static boolean hasNeuronDevices(InstanceType type) {
    return type.accelerator().filter(NEURON::contains).isPresent();
  }

  private void memory(PlacedSpecification placed, int memory, List<InstanceType> types) {
    OptionalInt most = largest(types, InstanceType::memoryMiB);
    if (most.isEmpty() || memory <= most.getAsInt() / QUARTER) {
      return;
    }
    boolean over = memory >= most.getAsInt();
    found =
        parts
            .at(found, placed)
            .at("computeResourceRequirements", "ComputeResourceRequirements")
            .at("minMemoryRequiredInMb", "MinMemoryRequiredInMb")
            .broken(
                over ? HostingRule.MEMORY_OVER_INSTANCE : HostingRule.MEMORY_OVER_QUARTER,
                memory
                    + " is "
                    + (over ? "not less than the " : "more than a quarter of the ")
                    + most.getAsInt()
                    + " MB of an instance");
  }

  private void exceeds(
      PlacedSpecification placed, float number, OptionalInt most, String member, HostingRule rule) {
    if (most.isPresent() && number > most.getAsInt()) {
      String wireName = Character.toUpperCase(member.charAt(0)) + member.substring(1);
      found =
          parts
              .at(found, placed)
              .at("computeResourceRequirements", "ComputeResourceRequirements")
              .at(member, wireName)
              .broken(rule, number + " is more than the " + most.getAsInt() + " of an instance");
    }
  }

  /** Returns the largest number among types; empty if it is unknown for one of them. */
  private static OptionalInt largest(
      List<InstanceType> types, Function<InstanceType, Optional<Integer>> fact) {
    return types.stream().allMatch(type -> fact.apply(type).isPresent())
        ? types.stream().flatMap(type -> fact.apply(type).stream()).mapToInt(n -> n).max()
        : OptionalInt.empty();
  }

  private void copies(ProductionVariant variant) {
    OptionalInt instances = instances(variant);
    List<InstanceType> types = VariantTypes.of(variant);
    OptionalInt devices = largest(types, InstanceType::acceleratorCount);
    if (instances.isEmpty()
        || devices.isEmpty()
        || types.size() < VariantTypes.namesOf(variant).size()) {
      return;
    }
    double reserved =
        parts.components().stream()
            .filter(component -> parts.variant(component).filter(variant::equals).isPresent())
            .mapToDouble(CapacityRules::reserved)
            .sum();
    long available = (long) instances.getAsInt() * devices.getAsInt();
    if (reserved > available) {
      found =
          parts
              .at(found, variant)
              .broken(
                  HostingRule.COPIES_OVER_CAPACITY,
                  "has at most "
                      + available
                      + " accelerators, but the copies of its components reserve "
                      + Math.round(Math.ceil(reserved)));
    }
  }

  /** Returns the most instances that a variant has; empty if there is no limit. */
  private static OptionalInt instances(ProductionVariant variant) {
    Optional<ManagedInstanceScaling> scaling =
        variant
            .managedInstanceScaling()
            .filter(
                managed ->
                    managed
                        .status()
                        .filter(ManagedInstanceScalingStatus.ENABLED::equals)
                        .isPresent());
    Optional<Integer> most =
        scaling.isPresent()
            ? scaling.flatMap(ManagedInstanceScaling::maxInstanceCount)
            : variant.initialInstanceCount();
    return most.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private static double reserved(InferenceComponent component) {
    int copies = component.runtimeConfig().map(RuntimeConfig::copyCount).orElse(0);
    return component
            .specification()
            .flatMap(InferenceComponentSpecification::computeResourceRequirements)
            .flatMap(ComputeResourceRequirements::numberOfAcceleratorDevicesRequired)
            .orElse(0f)
        * (double) copies;
  }
}
