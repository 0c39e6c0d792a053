package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.internal.config.RequestDiff;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentFacts;
import dev.endpointdsl.sagemaker.RuntimeConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The differences between a live and a wanted inference component.
 *
 * @param specification the differences that an update removes
 * @param variant the difference of the variants, which only a replacement removes
 * @param copies the difference of the numbers of copies, unless the component is scaled
 */
record ComponentDiff(
    List<Difference> specification, Optional<Difference> variant, Optional<Difference> copies) {

  private static final RequestDiff CONTENT =
      new RequestDiff(
          InferenceComponentFacts.FACTS, Set.of("InferenceComponentName", "EndpointName", "Tags"));

  /** The members of a specification that the service fills in if they are not set. */
  private static final List<String> FILLED_IN =
      List.of("DataCacheConfig", "SchedulingConfig", "StartupParameters", "InstanceType");

  /** The members of an adapter that the service fills in from its base component. */
  static final List<String> OF_BASE = List.of("ComputeResourceRequirements");

  /** Compares a component with the wanted one. */
  static ComponentDiff between(
      DescribedComponent live, InferenceComponent wanted, boolean isScaled) {
    List<Difference> specification = new ArrayList<>();
    Optional<Difference> variant = Optional.empty();
    Optional<Difference> copies = Optional.empty();
    JsonObject request = JsonTreeReader.readObject(wanted.toJson());
    for (Difference difference : CONTENT.between(live.request(), request)) {
      if (difference.path().equals("VariantName")) {
        variant = Optional.of(difference).filter(d -> d.wanted() != null);
      } else if (difference.path().startsWith("RuntimeConfig")) {
        copies = Optional.of(difference).filter(d -> d.wanted() != null && !isScaled);
      } else if (!isFilledIn(difference, wanted)) {
        specification.add(difference);
      }
    }
    return new ComponentDiff(List.copyOf(specification), variant, copies);
  }

  /** Checks whether a value is only live because the service filled it in. */
  private static boolean isFilledIn(Difference difference, InferenceComponent wanted) {
    return difference.wanted() == null
        && (isMember(difference.path(), FILLED_IN)
            || (ComponentOrder.base(wanted).isPresent() && isMember(difference.path(), OF_BASE)));
  }

  private static boolean isMember(String path, List<String> members) {
    return members.stream()
        .anyMatch(member -> path.endsWith("." + member) || path.contains("." + member + "."));
  }

  /** Returns the number of copies that a component is to have, if it sets one. */
  static Optional<Integer> copies(InferenceComponent wanted) {
    return wanted.runtimeConfig().map(RuntimeConfig::copyCount);
  }

  /** Checks whether nothing differs. */
  boolean isEmpty() {
    return specification.isEmpty() && variant.isEmpty() && copies.isEmpty();
  }

  /** Returns all differences. */
  List<Difference> all() {
    List<Difference> all = new ArrayList<>();
    variant.ifPresent(all::add);
    all.addAll(specification);
    copies.ifPresent(all::add);
    return all;
  }
}
