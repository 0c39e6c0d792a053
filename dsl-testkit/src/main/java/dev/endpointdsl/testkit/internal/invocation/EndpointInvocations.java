package dev.endpointdsl.testkit.internal.invocation;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import dev.endpointdsl.testkit.internal.protocol.InvokeEndpointHandler;
import dev.endpointdsl.testkit.internal.protocol.Response;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.DeployedVariant;
import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.StateStore;
import dev.endpointdsl.testkit.internal.state.StoredComponent;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import dev.endpointdsl.testkit.model.Invocation;
import dev.endpointdsl.testkit.model.InvocationAnswer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Invokes endpoints: routes the request to a variant or inference component, and answers with a
 * function of the test.
 */
public final class EndpointInvocations implements InvokeEndpointHandler {

  /** The statuses in which an endpoint that has been in service before does not answer. */
  private static final Set<EndpointStatus> SILENT =
      Set.of(EndpointStatus.OUT_OF_SERVICE, EndpointStatus.FAILED, EndpointStatus.DELETING);

  private static final String PREFIX = "X-Amzn-SageMaker-";
  private static final String ATTRIBUTES = PREFIX + "Custom-Attributes";

  private final Account account;
  private final StateStore stateStore;
  private final Function<Invocation, InvocationAnswer> answers;
  private final InvocationCounts counts;
  private final InvokedModel models;
  private final VariantRouter router = new VariantRouter();

  /**
   * Creates the handler.
   *
   * @param answers answers each invocation, possibly from several threads
   * @param counts counts the invocations
   */
  public EndpointInvocations(
      Account account,
      StateStore stateStore,
      Function<Invocation, InvocationAnswer> answers,
      InvocationCounts counts) {
    this.account = account;
    this.stateStore = stateStore;
    this.answers = answers;
    this.counts = counts;
    this.models = new InvokedModel(account);
  }

  /** The function runs without the lock of the state, so that it can call the server. */
  @Override
  public Response invoke(String endpointName, AwsJsonProtocol.HttpRequest request) {
    Invocation invocation = stateStore.read(() -> routed(endpointName, request));
    counts.add(invocation);
    InvocationAnswer answer = answers.apply(invocation);
    if (!answer.isSuccess()) {
      return InvocationRefusals.ofModel(answer);
    }
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("x-Amzn-Invoked-Production-Variant", invocation.variantName());
    invocation.customAttributes().ifPresent(attributes -> headers.put(ATTRIBUTES, attributes));
    return Response.invoked(answer.contentType(), answer.body(), headers);
  }

  private Invocation routed(String endpointName, AwsJsonProtocol.HttpRequest request) {
    StoredEndpoint endpoint = inService(endpointName);
    DeployedConfig live = endpoint.revisions().live().orElseThrow();
    Optional<String> component = request.header(PREFIX + "Inference-Component");
    String variant =
        component.isPresent()
            ? place(component.get(), endpoint)
            : route(endpoint, live, request.header(PREFIX + "Target-Variant"));
    Optional<String> targetModel = request.header(PREFIX + "Target-Model");
    throwUnlessTarget(live, variant, endpoint.name(), targetModel);
    return new Invocation(
        endpoint.name(),
        variant,
        component,
        targetModel,
        request.header("Content-Type"),
        request.header(ATTRIBUTES),
        request.body());
  }

  private StoredEndpoint inService(String name) {
    String id = account.arns().accountId();
    StoredEndpoint endpoint =
        account
            .endpoints()
            .find(account.arns().endpoint(name))
            .orElseThrow(() -> InvocationRefusals.noEndpoint(name, id));
    if (endpoint.revisions().live().isEmpty() || SILENT.contains(endpoint.status())) {
      throw InvocationRefusals.notInService(name, id, endpoint.statusText());
    }
    return endpoint;
  }

  private String place(String componentName, StoredEndpoint endpoint) {
    StoredComponent component =
        account
            .components()
            .find(account.arns().inferenceComponent(componentName))
            .filter(found -> found.place().endpoint().equalsIgnoreCase(endpoint.name()))
            .orElseThrow(
                () -> InvocationRefusals.noComponent(componentName, account.arns().accountId()));
    boolean isAdapter = component.place().base().isPresent();
    boolean isLive = component.revisions().live().isPresent();
    if (!isLive || SILENT.contains(component.status()) || (!isAdapter && copies(component) == 0)) {
      throw InvocationRefusals.noCopies(componentName);
    }
    return component.place().variant();
  }

  private static long copies(StoredComponent component) {
    return component
        .revisions()
        .live()
        .map(members -> members.object("RuntimeConfig"))
        .filter(config -> config.find("CopyCount").isPresent())
        .map(config -> config.number("CopyCount"))
        .orElse(1L);
  }

  private String route(StoredEndpoint endpoint, DeployedConfig live, Optional<String> wanted) {
    if (models.isForComponents(live)) {
      throw InvocationRefusals.componentMissing();
    }
    if (wanted.isPresent()) {
      return live.variant(wanted.get())
          .map(DeployedVariant::name)
          .orElseThrow(() -> InvocationRefusals.noVariant(wanted.get(), endpoint.name()));
    }
    Map<String, Double> weights = new LinkedHashMap<>();
    live.variants().forEach(variant -> weights.put(variant.name(), weight(variant)));
    return router.next(endpoint.arn(), weights);
  }

  private static double weight(DeployedVariant variant) {
    return variant
        .state()
        .find("CurrentWeight")
        .map(weight -> Double.parseDouble(((JsonNumber) weight).literal()))
        .orElse(1.0);
  }

  private void throwUnlessTarget(
      DeployedConfig live, String variant, String endpoint, Optional<String> targetModel) {
    Optional<Boolean> isMultiModel = models.isMultiModel(live, variant);
    if (targetModel.isPresent() && isMultiModel.equals(Optional.of(false))) {
      throw InvocationRefusals.noTargetModels(endpoint);
    }
    if (targetModel.isEmpty() && isMultiModel.equals(Optional.of(true))) {
      throw InvocationRefusals.targetModelMissing();
    }
  }
}
