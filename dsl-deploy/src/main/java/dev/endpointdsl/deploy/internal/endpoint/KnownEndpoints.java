package dev.endpointdsl.deploy.internal.endpoint;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.sagemaker.model.EndpointSummary;

/**
 * The endpoints as the deployments of a deployer last described them. An endpoint that a list shows
 * with the same status and time of modification still has the same configurations, so that it need
 * not be described again.
 */
public final class KnownEndpoints {

  private final Map<String, EndpointSnapshot> byArn = new ConcurrentHashMap<>();

  /** Remembers an endpoint as just described. */
  public void remember(EndpointSnapshot endpoint) {
    byArn.put(endpoint.arn(), endpoint);
  }

  /** Returns the endpoint that a list shows; empty if it has changed or was never described. */
  public Optional<EndpointSnapshot> find(EndpointSummary listed) {
    return Optional.ofNullable(listed.endpointArn())
        .map(byArn::get)
        .filter(
            endpoint ->
                endpoint.status().equals(listed.endpointStatusAsString())
                    && listed.lastModifiedTime() != null
                    && listed.lastModifiedTime().equals(endpoint.lastModified()));
  }
}
