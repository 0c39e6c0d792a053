package dev.endpointdsl.deploy.internal.aws;

import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.regions.Region;

/**
 * The deployer's clients by Region.
 *
 * @param <C> the type of the clients
 */
public interface RegionalClients<C> {

  /**
   * Returns the client for the Region that the caller names, if it names one.
   *
   * @throws IllegalArgumentException if there is no client for the Region, or if a Region is needed
   *     and not named
   */
  C in(Optional<Region> region);

  /** Returns the Region of the calls if the caller names this one; empty if it is unknown. */
  Optional<Region> regionOf(Optional<Region> named);

  /** Returns a single client, which serves one Region. */
  static <C> RegionalClients<C> only(C client, Region clientRegion) {
    return new Only<>(client, clientRegion);
  }

  /** Returns a client for each Region. */
  static <C> RegionalClients<C> each(Function<Region, C> clients) {
    return new Each<>(clients);
  }

  /** A single client. */
  record Only<C>(C client, Region clientRegion) implements RegionalClients<C> {

    @Override
    public C in(Optional<Region> region) {
      if (!regionOf(region).equals(Optional.of(clientRegion))) {
        throw new IllegalArgumentException(
            "The Region "
                + region.orElseThrow()
                + " is requested, but the deployer's client is for "
                + clientRegion
                + "; create the deployer with a function from Region to client");
      }
      return client;
    }

    @Override
    public Optional<Region> regionOf(Optional<Region> named) {
      return named.or(() -> Optional.of(clientRegion));
    }
  }

  /** A client for each Region. */
  record Each<C>(Function<Region, C> clients) implements RegionalClients<C> {

    @Override
    public C in(Optional<Region> region) {
      return clients.apply(
          region.orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "The deployer has a client for each Region, but no Region is named; set"
                          + " region(...) of the deployment, or call read(Region, String)")));
    }

    @Override
    public Optional<Region> regionOf(Optional<Region> named) {
      return named;
    }
  }
}
