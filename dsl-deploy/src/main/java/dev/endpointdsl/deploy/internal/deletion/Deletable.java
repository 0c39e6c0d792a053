package dev.endpointdsl.deploy.internal.deletion;

import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Instant;
import java.util.Set;

/** A configuration or model that exists and is deleted if nothing uses it. */
interface Deletable {

  /** Returns the type of the resource, for display. */
  String resource();

  /** Returns its name. */
  String name();

  /** Returns the time of its creation. */
  Instant created();

  /** Returns the models that it names. */
  Set<String> models();

  /** Returns a workflow that deletes it; that it is gone already is no failure. */
  Workflow<Boolean> delete();

  /** Returns a workflow that creates it again after its deletion, with its tags. */
  Workflow<Boolean> restore();
}
