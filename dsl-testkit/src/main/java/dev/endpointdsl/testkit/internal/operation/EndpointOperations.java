package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.endpoint.DeploymentPolicy;
import dev.endpointdsl.testkit.internal.endpoint.EndpointPreconditions;
import dev.endpointdsl.testkit.internal.endpoint.ScriptedOutcomes;
import dev.endpointdsl.testkit.internal.endpoint.TransitionTimings;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.TagListReader;
import dev.endpointdsl.testkit.internal.request.TextConstraint;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.EndpointRevisions;
import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import dev.endpointdsl.testkit.internal.state.Tag;
import dev.endpointdsl.testkit.internal.state.Tags;
import dev.endpointdsl.testkit.internal.state.TransitionState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creating, describing and deleting endpoints. */
final class EndpointOperations {

  private static final String NAME = "EndpointName";
  private static final String CONFIG = "EndpointConfigName";

  private final Account account;
  private final TransitionTimings pace;
  private final ScriptedOutcomes outcomes;
  private final EndpointPreconditions deployable;

  EndpointOperations(
      Account account,
      TransitionTimings pace,
      ScriptedOutcomes outcomes,
      EndpointPreconditions deployable) {
    this.account = account;
    this.pace = pace;
    this.outcomes = outcomes;
    this.deployable = deployable;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "CreateEndpoint", this::create,
        "DescribeEndpoint", this::describe,
        "DeleteEndpoint", this::delete);
  }

  private Optional<JsonObject> create(OperationHandler.Request request) {
    RequestMembers members =
        RequestMembers.of(
            request.json(), NAME, CONFIG, DeploymentPolicy.MEMBER, TagListReader.TAGS);
    String name = members.requiredText(NAME, TextConstraint.ENDPOINT_NAME);
    String config = members.requiredText(CONFIG, TextConstraint.CONFIG_NAME);
    List<Tag> tags = TagListReader.optional(members);
    DeploymentPolicy.check(members);
    members.throwIfInvalid();
    TagListReader.throwIfRefused(tags);
    DeploymentPolicy.throwIfTwo(request.json());
    DeployedConfig target = deployable.deployment(config, pace.now());
    EndpointRevisions fleet =
        deployable.requireGuarded(
            new EndpointRevisions(
                Optional.empty(), Optional.of(target), DeploymentPolicy.of(request.json())));
    return Optional.of(answer(create(name, fleet, Tags.NONE.with(tags))));
  }

  /** The outcome is taken only when it is certain that the name is free. */
  private String create(String name, EndpointRevisions fleet, Tags tags) {
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

  private TransitionState creating(String name, long millis) {
    return TransitionState.begin(
        EndpointStatus.CREATING, millis, pace.creating(millis, outcomes.takeCreation(name)));
  }

  private Optional<JsonObject> describe(OperationHandler.Request request) {
    String arn = requestedArn(request);
    return Optional.of(
        account
            .endpoints()
            .read(arn)
            .map(EndpointDescription::full)
            .orElseThrow(() -> NotFound.endpoint(arn)));
  }

  private Optional<JsonObject> delete(OperationHandler.Request request) {
    String arn = requestedArn(request);
    if (account.endpoints().change(arn, this::deleting).isEmpty()) {
      throw NotFound.endpoint(arn);
    }
    return Optional.empty();
  }

  private StoredEndpoint deleting(StoredEndpoint endpoint) {
    EndpointPreconditions.throwIfInProgress(endpoint);
    long now = pace.now();
    return endpoint.begin(EndpointStatus.DELETING, now, pace.deleting(now));
  }

  private String requestedArn(OperationHandler.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), NAME);
    String name = members.requiredText(NAME, TextConstraint.ENDPOINT_NAME);
    members.throwIfInvalid();
    return account.arns().endpoint(name);
  }

  static JsonObject answer(String arn) {
    return JsonObject.EMPTY.with("EndpointArn", arn);
  }
}
