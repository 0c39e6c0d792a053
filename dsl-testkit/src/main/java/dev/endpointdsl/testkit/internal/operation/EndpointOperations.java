package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointCreation;
import dev.endpointdsl.testkit.internal.endpoint.EndpointPreconditions;
import dev.endpointdsl.testkit.internal.endpoint.ScriptedOutcomes;
import dev.endpointdsl.testkit.internal.endpoint.TransitionTimings;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestCheck;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import dev.endpointdsl.testkit.internal.request.TagListReader;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.EndpointRevisions;
import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.ResourceTag;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import dev.endpointdsl.testkit.internal.state.Tags;
import dev.endpointdsl.testkit.internal.state.TransitionState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates, describes and deletes endpoints. */
final class EndpointOperations {

  private static final String NAME = "EndpointName";

  private final Account account;
  private final TransitionTimings timings;
  private final ScriptedOutcomes outcomes;
  private final EndpointPreconditions preconditions;

  EndpointOperations(
      Account account,
      TransitionTimings timings,
      ScriptedOutcomes outcomes,
      EndpointPreconditions preconditions) {
    this.account = account;
    this.timings = timings;
    this.outcomes = outcomes;
    this.preconditions = preconditions;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "CreateEndpoint", this::create,
        "DescribeEndpoint", this::describe,
        "DeleteEndpoint", this::delete);
  }

  private Optional<JsonObject> create(JsonObject request) {
    EndpointCreation creation = RequestCheck.endpointCreation(request);
    List<ResourceTag> tags = ResourceTag.listFromJson(request.find(TagListReader.TAGS));
    TagListReader.throwIfRefused(tags);
    DeployedConfig target =
        preconditions.requireConfig(creation.endpointConfigName(), timings.now());
    EndpointRevisions revisions =
        new EndpointRevisions(Optional.empty(), Optional.of(target), deploymentConfig(request));
    preconditions.throwUnlessDeployable(creation.endpointName(), revisions);
    String arn = create(creation.endpointName(), revisions, Tags.NONE.with(tags));
    return Optional.of(response(arn));
  }

  /** Takes the scripted outcome only once the name is known to be free. */
  private String create(String name, EndpointRevisions revisions, Tags tags) {
    String arn = account.arns().endpoint(name);
    boolean created =
        account
            .endpoints()
            .create(
                arn,
                (millis, sequence) ->
                    new StoredEndpoint(
                        name, arn, millis, sequence, revisions, creating(name, millis), tags));
    if (!created) {
      throw ServiceException.validation("Cannot create already existing endpoint \"" + arn + "\".");
    }
    return arn;
  }

  private TransitionState creating(String name, long millis) {
    return TransitionState.begin(
        EndpointStatus.CREATING, millis, timings.creating(millis, outcomes.takeCreation(name)));
  }

  private Optional<JsonObject> describe(JsonObject request) {
    String arn = requestedArn(request);
    return Optional.of(
        account
            .endpoints()
            .read(arn)
            .map(EndpointDescription::full)
            .orElseThrow(() -> NotFound.endpoint(arn)));
  }

  private Optional<JsonObject> delete(JsonObject request) {
    String arn = requestedArn(request);
    if (account.endpoints().change(arn, this::deleting).isEmpty()) {
      throw NotFound.endpoint(arn);
    }
    account.scalableTargets().deregisterAll(requestedName(request));
    return Optional.empty();
  }

  private StoredEndpoint deleting(StoredEndpoint endpoint) {
    EndpointPreconditions.throwIfInProgress(endpoint);
    long now = timings.now();
    return endpoint.begin(EndpointStatus.DELETING, now, timings.deleting(now));
  }

  private String requestedArn(JsonObject request) {
    return account.arns().endpoint(requestedName(request));
  }

  private static String requestedName(JsonObject request) {
    return RequestMembers.onlyString(request, NAME, StringConstraint.ENTITY_NAME);
  }

  /** Returns the deployment configuration of a request, which is stored unchanged. */
  static Optional<JsonObject> deploymentConfig(JsonObject request) {
    return request.find("DeploymentConfig").map(JsonObject.class::cast);
  }

  static JsonObject response(String arn) {
    return JsonObject.EMPTY.with("EndpointArn", arn);
  }
}
