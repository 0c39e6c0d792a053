package dev.endpointdsl.deploy.internal.cleanup;

import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.Optional;

/** A search for what uses resources of one type. */
public interface Usage {

  /** Returns a workflow that inspects what may use the resources. */
  Workflow<Boolean> look();

  /** Returns what used a resource at any look, for display; empty if nothing did. */
  Optional<String> of(String name);
}
