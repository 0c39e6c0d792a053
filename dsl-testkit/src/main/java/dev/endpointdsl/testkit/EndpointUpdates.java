package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Updating endpoints: to another configuration, or to other weights and instance counts. */
final class EndpointUpdates {

  private static final String NAME = "EndpointName";
  private static final String CONFIG = "EndpointConfigName";
  private static final String RETAIN_POLICY = "RetainDeploymentConfig";

  private final Account account;
  private final Pace pace;
  private final Outcomes outcomes;
  private final Deployable deployable;

  EndpointUpdates(Account account, Pace pace, Outcomes outcomes, Deployable deployable) {
    this.account = account;
    this.pace = pace;
    this.outcomes = outcomes;
    this.deployable = deployable;
  }

  Map<String, Operation> operations() {
    return Map.of(
        "UpdateEndpoint", this::update, "UpdateEndpointWeightsAndCapacities", this::scale);
  }

  private Optional<JsonObject> update(Operation.Request request) {
    RequestMembers members =
        RequestMembers.of(
            request.json(),
            NAME,
            CONFIG,
            Retention.RETAIN,
            Retention.EXCLUDE,
            DeploymentPolicy.MEMBER,
            RETAIN_POLICY);
    String name = members.requiredText(NAME, TextConstraint.ENDPOINT_NAME);
    String config = members.requiredText(CONFIG, TextConstraint.CONFIG_NAME);
    Retention retention = Retention.read(members);
    boolean retainsPolicy = members.flag(RETAIN_POLICY);
    DeploymentPolicy.check(members);
    members.throwIfInvalid();
    DeploymentPolicy.throwIfTwo(request.json());
    Deployment wanted = deployable.deployment(config, pace.now());
    Optional<JsonObject> policy = DeploymentPolicy.of(request.json());
    return change(
        name,
        fleet ->
            deployable.requireGuarded(
                new Fleet(
                    fleet.live(),
                    Optional.of(
                        fleet.live().map(live -> retention.apply(wanted, live)).orElse(wanted)),
                    policy.or(() -> retainsPolicy ? fleet.deploymentConfig() : Optional.empty()))));
  }

  private Optional<JsonObject> scale(Operation.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), NAME, Scaling.MEMBER);
    String name = members.requiredText(NAME, TextConstraint.ENDPOINT_NAME);
    List<Scaling> scalings = Scaling.read(members);
    members.throwIfInvalid();
    return change(
        name,
        fleet ->
            new Fleet(
                fleet.live().map(live -> Scaling.apply(scalings, live)),
                Optional.empty(),
                fleet.deploymentConfig()));
  }

  private Optional<JsonObject> change(String name, UnaryOperator<Fleet> change) {
    String arn = account.arns().endpoint(name);
    if (account.endpoints().change(arn, endpoint -> updating(endpoint, change)).isEmpty()) {
      throw NotFound.endpoint(arn);
    }
    return Optional.of(EndpointOperations.answer(arn));
  }

  /** The outcome is taken only when it is certain that the update begins. */
  private StoredEndpoint updating(StoredEndpoint endpoint, UnaryOperator<Fleet> change) {
    deployable.throwUnlessUpdatable(endpoint);
    Fleet fleet = change.apply(endpoint.fleet());
    long now = pace.now();
    List<Step> steps = pace.updating(now, outcomes.takeUpdate(endpoint.name()));
    return endpoint.with(fleet, Progress.begin(EndpointStatus.UPDATING, now, steps));
  }
}
