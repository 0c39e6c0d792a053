package dev.endpointdsl.deploy.internal.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import software.amazon.awssdk.regions.Region;

/**
 * Objects that all deployments of a deployer in a Region share.
 *
 * @param <T> the type of the objects
 */
public final class PerRegion<T> {

  private final Map<Optional<Region>, T> byRegion = new ConcurrentHashMap<>();
  private final boolean hasOneRegion;
  private final Supplier<T> creator;

  PerRegion(boolean hasOneRegion, Supplier<T> creator) {
    this.hasOneRegion = hasOneRegion;
    this.creator = creator;
  }

  /** Returns the object of a Region, which the caller names if the deployer has several. */
  T in(Optional<Region> named) {
    return byRegion.computeIfAbsent(
        hasOneRegion ? Optional.empty() : named, region -> creator.get());
  }
}
