package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.EndpointRevisions;
import dev.endpointdsl.testkit.internal.state.StoredComponent;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The configurations and models that the endpoints and inference components of an account use. */
public final class UsedResources {

  private static final String MODEL = "ModelName";

  private UsedResources() {}

  /** Returns the names of the configurations that endpoints run or are being updated to. */
  public static Set<String> configs(Account account) {
    return account.endpoints().all().stream()
        .flatMap(UsedResources::deployed)
        .map(DeployedConfig::configName)
        .collect(Collectors.toSet());
  }

  private static Stream<DeployedConfig> deployed(StoredEndpoint endpoint) {
    EndpointRevisions revisions = endpoint.revisions();
    return endpoint.status().inProgress()
        ? Stream.of(revisions.live(), revisions.target()).flatMap(Optional::stream)
        : Stream.of(revisions.described());
  }

  /** Returns the names of the models that used configurations and inference components name. */
  public static Set<String> models(Account account) {
    Stream<String> ofConfigs =
        configs(account).stream()
            .flatMap(name -> account.configs().find(account.arns().endpointConfig(name)).stream())
            .flatMap(config -> ModelCheck.models(config.members()));
    Stream<String> ofComponents =
        account.components().all().stream()
            .map(StoredComponent::toJson)
            .flatMap(UsedResources::modelNames);
    return Stream.concat(ofConfigs, ofComponents).collect(Collectors.toSet());
  }

  private static Stream<String> modelNames(JsonValue value) {
    if (value instanceof JsonObject object) {
      return Stream.concat(
          object.find(MODEL).stream()
              .filter(JsonString.class::isInstance)
              .map(name -> ((JsonString) name).value()),
          object.members().values().stream().flatMap(UsedResources::modelNames));
    }
    return value instanceof JsonArray array
        ? array.elements().stream().flatMap(UsedResources::modelNames)
        : Stream.empty();
  }
}
