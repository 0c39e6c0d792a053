package dev.endpointdsl.deploy.internal.cleanup;

import dev.endpointdsl.deploy.model.KeptResource;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Deletes the resources that nothing uses. Right before, it searches for their users, and once more
 * after it, because another program may have begun to use one in between; such a resource is
 * created again.
 */
public final class UnusedResources {

  private final List<Deletable> candidates;
  private final Usage usage;
  private final List<Deletable> deleted = new ArrayList<>();

  /** Creates a deletion of those candidates that nothing uses. */
  public UnusedResources(List<Deletable> candidates, Usage usage) {
    this.candidates = candidates;
    this.usage = usage;
  }

  /** Returns a workflow that only searches for users of the resources. */
  public Workflow<UnusedResources> look() {
    return candidates.isEmpty() ? Workflow.done(this) : usage.look().map(done -> this);
  }

  /** Returns a workflow that deletes the resources that nothing uses. */
  public Workflow<UnusedResources> delete() {
    return look()
        .then(done -> InOrder.each(unused(), this::delete))
        .then(done -> deleted.isEmpty() ? Workflow.done(List.of()) : restoreUsed())
        .map(done -> this);
  }

  private Workflow<Boolean> delete(Deletable candidate) {
    return candidate
        .delete()
        .map(
            done -> {
              deleted.add(candidate);
              return done;
            });
  }

  private Workflow<List<Boolean>> restoreUsed() {
    return usage
        .look()
        .then(
            done -> {
              List<Deletable> wrong = deleted.stream().filter(this::isUsed).toList();
              deleted.removeAll(wrong);
              return InOrder.each(wrong, Deletable::restore);
            });
  }

  private boolean isUsed(Deletable candidate) {
    return usage.of(candidate.name()).isPresent();
  }

  /** Returns all resources, used or not. */
  public List<Deletable> candidates() {
    return candidates;
  }

  /** Returns the resources that nothing used at the latest look. */
  public List<Deletable> unused() {
    return candidates.stream().filter(candidate -> !isUsed(candidate)).toList();
  }

  /** Returns the resources that were deleted and not created again. */
  public List<Deletable> deleted() {
    return deleted;
  }

  /** Returns the names of the resources that were deleted and not created again. */
  public List<String> deletedNames() {
    return deleted.stream().map(Deletable::name).toList();
  }

  /** Returns the resources that something uses. */
  public List<KeptResource> kept() {
    return candidates.stream().flatMap(each -> kept(each).stream()).toList();
  }

  private Optional<KeptResource> kept(Deletable candidate) {
    return usage
        .of(candidate.name())
        .map(user -> new KeptResource(candidate.resource(), candidate.name(), user));
  }
}
