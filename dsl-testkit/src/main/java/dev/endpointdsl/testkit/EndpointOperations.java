package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creating, describing and deleting endpoints. */
final class EndpointOperations {

  private static final String NAME = "EndpointName";
  private static final String CONFIG = "EndpointConfigName";

  private final Account account;
  private final Pace pace;
  private final Outcomes outcomes;
  private final Deployable deployable;

  EndpointOperations(Account account, Pace pace, Outcomes outcomes, Deployable deployable) {
    this.account = account;
    this.pace = pace;
    this.outcomes = outcomes;
    this.deployable = deployable;
  }

  Map<String, Operation> operations() {
    return Map.of(
        "CreateEndpoint", this::create,
        "DescribeEndpoint", this::describe,
        "DeleteEndpoint", this::delete);
  }

  private Optional<JsonObject> create(Operation.Request request) {
    RequestMembers members =
        RequestMembers.of(request.json(), NAME, CONFIG, DeploymentPolicy.MEMBER, TagMembers.TAGS);
    String name = members.requiredText(NAME, TextConstraint.ENDPOINT_NAME);
    String config = members.requiredText(CONFIG, TextConstraint.CONFIG_NAME);
    List<Tag> tags = TagMembers.optional(members);
    DeploymentPolicy.check(members);
    members.throwIfInvalid();
    TagMembers.throwIfRefused(tags);
    DeploymentPolicy.throwIfTwo(request.json());
    Deployment target = deployable.deployment(config, pace.now());
    Fleet fleet =
        deployable.requireGuarded(
            new Fleet(Optional.empty(), Optional.of(target), DeploymentPolicy.of(request.json())));
    return Optional.of(answer(create(name, fleet, Tags.NONE.with(tags))));
  }

  /** The outcome is taken only when it is certain that the name is free. */
  private String create(String name, Fleet fleet, Tags tags) {
    String arn = account.arns().endpoint(name);
    boolean created =
        account
            .endpoints()
            .create(
                arn,
                (millis, sequence) ->
                    new StoredEndpoint(
                        name, arn, millis, sequence, fleet, creating(name, millis), tags));
    if (!created) {
      throw ServiceException.validation("Cannot create already existing endpoint \"" + arn + "\".");
    }
    return arn;
  }

  private Progress creating(String name, long millis) {
    return Progress.begin(
        EndpointStatus.CREATING, millis, pace.creating(millis, outcomes.takeCreation(name)));
  }

  private Optional<JsonObject> describe(Operation.Request request) {
    String arn = requestedArn(request);
    return Optional.of(
        account
            .endpoints()
            .read(arn)
            .map(EndpointDescription::full)
            .orElseThrow(() -> NotFound.endpoint(arn)));
  }

  private Optional<JsonObject> delete(Operation.Request request) {
    String arn = requestedArn(request);
    if (account.endpoints().change(arn, this::deleting).isEmpty()) {
      throw NotFound.endpoint(arn);
    }
    return Optional.empty();
  }

  private StoredEndpoint deleting(StoredEndpoint endpoint) {
    Deployable.throwIfInProgress(endpoint);
    long now = pace.now();
    return endpoint.begin(EndpointStatus.DELETING, now, pace.deleting(now));
  }

  private String requestedArn(Operation.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), NAME);
    String name = members.requiredText(NAME, TextConstraint.ENDPOINT_NAME);
    members.throwIfInvalid();
    return account.arns().endpoint(name);
  }

  static JsonObject answer(String arn) {
    return JsonObject.EMPTY.with("EndpointArn", arn);
  }
}
