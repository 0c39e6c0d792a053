package dev.endpointdsl.deploy.internal.deletion;

import dev.endpointdsl.deploy.internal.cleanup.ComponentReferences;
import dev.endpointdsl.deploy.internal.config.ComponentList;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sagemaker.model.InferenceComponentSummary;

/** The inference components of an endpoint. Each of them is described once. */
final class EndpointComponents {

  private final DeploymentContext context;
  private final String endpointName;
  private final Map<String, Listed> all = new LinkedHashMap<>();

  EndpointComponents(DeploymentContext context, String endpointName) {
    this.context = context;
    this.endpointName = endpointName;
  }

  /**
   * A component of the endpoint.
   *
   * @param status its status when it was last listed
   * @param created the time of its creation
   * @param base the base component of an adapter
   * @param models the models that it names
   */
  record Listed(
      String name, String status, Instant created, Optional<String> base, Set<String> models) {

    private Listed withStatus(String current) {
      return new Listed(name, current, created, base, models);
    }
  }

  /** Returns the components that any list showed. */
  Collection<Listed> all() {
    return all.values();
  }

  /** Returns a workflow that lists the components. */
  Workflow<List<Listed>> list() {
    return ComponentList.readAll(context, endpointName)
        .then(
            found ->
                InOrder.each(found, this::describe)
                    .map(each -> each.stream().flatMap(Optional::stream).toList()));
  }

  private Workflow<Optional<Listed>> describe(InferenceComponentSummary summary) {
    String name = summary.inferenceComponentName();
    String status = summary.inferenceComponentStatusAsString();
    Listed known = all.get(name);
    if (known != null && known.created().equals(summary.creationTime())) {
      all.put(name, known.withStatus(status));
      return Workflow.done(Optional.ofNullable(all.get(name)));
    }
    return ComponentReferences.find(context, name)
        .map(
            found -> {
              found.ifPresent(references -> all.put(name, listed(summary, references)));
              return found.map(references -> Objects.requireNonNull(all.get(name)));
            });
  }

  private static Listed listed(InferenceComponentSummary summary, ComponentReferences references) {
    return new Listed(
        summary.inferenceComponentName(),
        summary.inferenceComponentStatusAsString(),
        summary.creationTime(),
        references.base(),
        references.models());
  }
}
