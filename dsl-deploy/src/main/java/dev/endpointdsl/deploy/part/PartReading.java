package dev.endpointdsl.deploy.part;

import dev.endpointdsl.deploy.model.DeploymentPart;
import java.util.List;
import java.util.Optional;

/**
 * The part of an endpoint that is live.
 *
 * @param <P> the type of the part
 * @param part the part; empty if nothing of its type is live
 * @param notes the live resources and members that the part lacks, and why
 */
public record PartReading<P extends DeploymentPart>(Optional<P> part, List<String> notes) {

  /** Creates a reading with a copy of the list. */
  public PartReading {
    notes = List.copyOf(notes);
  }

  /** Returns the reading of a type that cannot be read. */
  public static <P extends DeploymentPart> PartReading<P> none() {
    return new PartReading<>(Optional.empty(), List.of());
  }
}
