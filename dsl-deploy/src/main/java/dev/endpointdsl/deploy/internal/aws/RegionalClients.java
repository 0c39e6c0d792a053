package dev.endpointdsl.deploy.internal.aws;

import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.regions.Region;

/**
 * Finds the client for a Region.
 *
 * @param <C> the client's type
 */
@FunctionalInterface
public interface RegionalClients<C> {

  /** The client for a deployment that names this Region, or none. */
  C in(Optional<Region> region);

  /** One client, which is for one Region. */
  static <C> RegionalClients<C> only(C client, Region its) {
    return region -> {
      if (region.isPresent() && !region.get().equals(its)) {
        throw new IllegalArgumentException(
            "The deployment is for "
                + region.get()
                + ", and the deployer's client for "
                + its
                + "; make the deployer with a function from Region to client");
      }
      return client;
    };
  }

  /** A client for each Region. */
  static <C> RegionalClients<C> each(Function<Region, C> clients) {
    return region ->
        clients.apply(
            region.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The deployer has a client for each Region, and the deployment names none;"
                            + " set region(...)")));
  }
}
