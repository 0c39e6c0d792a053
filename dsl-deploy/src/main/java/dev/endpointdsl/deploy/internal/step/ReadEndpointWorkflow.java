package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.hosting.HostingReader;
import dev.endpointdsl.deploy.internal.name.ModelNames;
import dev.endpointdsl.deploy.internal.part.PartsReader;
import dev.endpointdsl.deploy.internal.tag.TagStep;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.DeployedEndpoint;
import dev.endpointdsl.deploy.model.VariantStatus;
import dev.endpointdsl.deploy.part.EndpointResources;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointCreation;
import dev.endpointdsl.sagemaker.InferenceComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;

/** Reads an endpoint with all that is deployed with it. */
public final class ReadEndpointWorkflow {

  private final DeploymentContext context;
  private final String name;
  private final List<String> notes = new ArrayList<>();
  private final HostingReader hosting;

  /** Creates the workflow that reads the endpoint with a name. */
  public ReadEndpointWorkflow(DeploymentContext context, String name) {
    this.context = context;
    this.name = name;
    this.hosting = new HostingReader(context, notes);
  }

  /** Returns the workflow; its result is empty if there is no endpoint with the name. */
  public Workflow<Optional<DeployedEndpoint>> workflow() {
    return context
        .caller()
        .find(
            SageMakerOperations.DESCRIBE_ENDPOINT,
            DescribeEndpointRequest.builder().endpointName(name).build())
        .then(found -> found.map(this::read).orElseGet(() -> Workflow.done(Optional.empty())))
        .recover(problem -> Workflow.failed(context.translated(problem)));
  }

  private Workflow<Optional<DeployedEndpoint>> read(DescribeEndpointResponse endpoint) {
    EndpointSnapshot snapshot = EndpointSnapshot.of(endpoint);
    if (snapshot.pendingConfigName() != null) {
      notes.add(
          "the endpoint is being switched to the configuration "
              + snapshot.pendingConfigName()
              + "; this is the one that it runs");
    }
    String configName = String.valueOf(snapshot.configName());
    return new ReadConfigWorkflow(context, configName)
        .workflow()
        .then(
            config -> {
              if (config.isEmpty()) {
                notes.add("the configuration " + configName + " is left out: it is deleted");
              }
              return read(endpoint, snapshot, config);
            });
  }

  private Workflow<Optional<DeployedEndpoint>> read(
      DescribeEndpointResponse endpoint,
      EndpointSnapshot snapshot,
      Optional<EndpointConfig> config) {
    return hosting
        .components(name)
        .then(
            components ->
                hosting
                    .models(modelNames(config, components))
                    .then(
                        models ->
                            new PartsReader(context)
                                .read(resources(snapshot, components), notes)
                                .then(
                                    parts ->
                                        new TagStep(context)
                                            .list(snapshot.arn())
                                            .map(
                                                tags ->
                                                    Optional.of(
                                                        new DeployedEndpoint(
                                                            creation(endpoint, tags),
                                                            config,
                                                            models,
                                                            components,
                                                            parts,
                                                            notes))))));
  }

  private static Set<String> modelNames(
      Optional<EndpointConfig> config, List<InferenceComponent> components) {
    Set<String> names = new LinkedHashSet<>();
    config.map(ModelNames::of).ifPresent(names::addAll);
    components.forEach(component -> names.addAll(ModelNames.of(component)));
    return names;
  }

  private EndpointResources resources(
      EndpointSnapshot snapshot, List<InferenceComponent> components) {
    return new EndpointResources(
        name,
        snapshot.variants().stream().map(VariantStatus::name).collect(Collectors.toSet()),
        components.stream()
            .map(InferenceComponent::inferenceComponentName)
            .collect(Collectors.toSet()));
  }

  private static EndpointCreation creation(
      DescribeEndpointResponse endpoint, Map<String, String> tags) {
    CreateEndpointRequest.Builder request =
        CreateEndpointRequest.builder()
            .endpointName(endpoint.endpointName())
            .endpointConfigName(endpoint.endpointConfigName())
            .deploymentConfig(endpoint.lastDeploymentConfig());
    return EndpointCreation.from(
        (tags.isEmpty() ? request : request.tags(TagStep.sdkTags(tags))).build());
  }
}
