package dev.endpointdsl.deploy.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The result of a deletion: what existed and is gone, and what is kept because something uses it.
 *
 * @param endpointName the endpoint; empty if only configurations and models were to be deleted
 * @param endpointDeleted whether the endpoint existed
 * @param partChanges what the part deployers have deleted and deregistered
 * @param deletedInferenceComponents the inference components that were deleted
 * @param deletedConfigs the configurations that were deleted
 * @param deletedModels the models that were deleted
 * @param kept the configurations and models that something uses
 * @param elapsed the time that the deletion took
 * @param listenerFailure the exception or error that the listener threw; empty if it threw none
 */
public record DeletionResult(
    String endpointName,
    boolean endpointDeleted,
    List<AppliedChange> partChanges,
    List<String> deletedInferenceComponents,
    List<String> deletedConfigs,
    List<String> deletedModels,
    List<KeptResource> kept,
    Duration elapsed,
    Optional<Throwable> listenerFailure) {

  /** Creates a result with copies of the lists. */
  public DeletionResult {
    partChanges = List.copyOf(partChanges);
    deletedInferenceComponents = List.copyOf(deletedInferenceComponents);
    deletedConfigs = List.copyOf(deletedConfigs);
    deletedModels = List.copyOf(deletedModels);
    kept = List.copyOf(kept);
  }

  /** Checks whether nothing of what was to be deleted existed, or all of it is kept. */
  public boolean isUnchanged() {
    return !endpointDeleted
        && partChanges.isEmpty()
        && deletedInferenceComponents.isEmpty()
        && deletedConfigs.isEmpty()
        && deletedModels.isEmpty();
  }
}
