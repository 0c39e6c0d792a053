package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.internal.config.ModelRequests;
import dev.endpointdsl.deploy.internal.tag.RequestTags;
import dev.endpointdsl.deploy.internal.tag.TagStep;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the inference components of an endpoint and the models, with their tags. */
public final class HostingReader {

  private static final String NAME = "InferenceComponentName";
  private static final String IN_SERVICE = "InService";

  private final DeploymentContext context;
  private final List<String> notes;

  /**
   * Creates a reader.
   *
   * @param notes takes a note for each resource that is not read
   */
  public HostingReader(DeploymentContext context, List<String> notes) {
    this.context = context;
    this.notes = notes;
  }

  /** Returns a workflow that reads the components, bases before their adapters. */
  public Workflow<List<InferenceComponent>> components(String endpointName) {
    return OtherComponents.names(context, endpointName)
        .then(names -> InOrder.each(names.stream().sorted().toList(), this::component))
        .map(
            found -> {
              Map<String, JsonObject> requests = new LinkedHashMap<>();
              found.stream()
                  .flatMap(Optional::stream)
                  .forEach(each -> requests.put(each.string(NAME), each));
              return requests.values().stream()
                  .map(each -> AdapterRequests.withoutFilledIn(each, requests))
                  .flatMap(each -> component(each).stream())
                  .sorted(Comparator.comparing(each -> ComponentOrder.base(each).isPresent()))
                  .toList();
            });
  }

  private Workflow<Optional<JsonObject>> component(String name) {
    return HostedComponentRequests.describe(context, name)
        .then(found -> found.map(this::request).orElseGet(() -> Workflow.done(Optional.empty())));
  }

  private Workflow<Optional<JsonObject>> request(DescribedComponent described) {
    if (!described.status().equals(IN_SERVICE)) {
      notes.add(
          "inference component "
              + described.request().string(NAME)
              + " is "
              + described.status()
              + "; its last change may not have ended as it was asked for");
    }
    return withTags(described.arn(), described.request()).map(Optional::of);
  }

  private Optional<InferenceComponent> component(JsonObject request) {
    try {
      return Optional.of(InferenceComponent.fromJson(request));
    } catch (InvalidJsonException e) {
      notes.add("inference component " + request.string(NAME) + " is left out: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Returns a workflow that reads models. */
  public Workflow<List<Model>> models(Collection<String> names) {
    return InOrder.each(List.copyOf(names), this::model)
        .map(found -> found.stream().flatMap(Optional::stream).toList());
  }

  private Workflow<Optional<Model>> model(String name) {
    return ModelRequests.describe(context, name)
        .then(
            found -> {
              if (found.isEmpty()) {
                notes.add("model " + name + " is left out: it does not exist");
                return Workflow.done(Optional.empty());
              }
              ModelRequests.DescribedModel described = found.get();
              return withTags(
                      described.arn(), JsonTreeReader.readObject(described.model().toJson()))
                  .map(request -> Optional.of(Model.fromJson(request)));
            });
  }

  private Workflow<JsonObject> withTags(String arn, JsonObject request) {
    return new TagStep(context).listIfFound(arn).map(tags -> RequestTags.addTo(request, tags));
  }
}
