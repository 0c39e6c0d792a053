package dev.endpointdsl.runtime;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a configuration with its tags, which the service tells separately. */
final class ReadFlow {

  private final Caller caller;
  private final String name;

  ReadFlow(Caller caller, String name) {
    this.caller = caller;
    this.name = name;
  }

  /** The configuration; empty when there is none of the name. */
  Flow<Optional<EndpointConfig>> flow() {
    return ConfigCalls.find(caller, name)
        .then(found -> found.isPresent() ? tagged(found.get()) : Flow.done(Optional.empty()))
        .recover(e -> Flow.failed(Translation.of(e, Situation.before("", name))));
  }

  private Flow<Optional<EndpointConfig>> tagged(ConfigCalls.Described found) {
    return new TagStep(caller)
        .list(found.arn())
        .map(tags -> Optional.of(with(tags, found.config())));
  }

  /** Through JSON, because a builder refuses what is invalid, and the service may know better. */
  private static EndpointConfig with(Map<String, String> tags, EndpointConfig config) {
    Map<String, Object> json = JsonTree.object(config.toJson());
    List<Object> list = new ArrayList<>();
    tags.forEach((key, value) -> list.add(Map.of("Key", key, "Value", value)));
    json.put("Tags", list);
    return EndpointConfig.fromJson(JsonTree.text(json));
  }
}
