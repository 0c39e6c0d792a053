package dev.endpointdsl.deploy.internal.aws;

import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.regions.Region;

/**
 * The deployer's clients by Region.
 *
 * @param <C> the type of the clients
 */
@FunctionalInterface
public interface RegionalClients<C> {

  /**
   * Returns the client for the Region that the caller names, if it names one.
   *
   * @throws IllegalArgumentException if there is no client for the Region, or if a Region is needed
   *     and not named
   */
  C in(Optional<Region> region);

  /** Returns a single client, which serves one Region. */
  static <C> RegionalClients<C> only(C client, Region clientRegion) {
    return region -> {
      if (region.isPresent() && !region.get().equals(clientRegion)) {
        throw new IllegalArgumentException(
            "The Region "
                + region.get()
                + " is requested, but the deployer's client is for "
                + clientRegion
                + "; create the deployer with a function from Region to client");
      }
      return client;
    };
  }

  /** Returns a client for each Region. */
  static <C> RegionalClients<C> each(Function<Region, C> clients) {
    return region ->
        clients.apply(
            region.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The deployer has a client for each Region, but no Region is named; set"
                            + " region(...) of the deployment, or call read(Region, String)")));
  }
}
