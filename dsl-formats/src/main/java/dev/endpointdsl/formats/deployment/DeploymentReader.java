package dev.endpointdsl.formats.deployment;

import dev.endpointdsl.formats.binding.Coercion;
import dev.endpointdsl.formats.binding.RequestBinder;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceNode;

/** Reads a tree with the names of the requests as a whole deployment. */
public final class DeploymentReader {

  private DeploymentReader() {}

  /**
   * Reads a tree that has a member for each section.
   *
   * @param coercion which scalars are converted
   * @throws dev.endpointdsl.formats.request.FormatException with all problems
   */
  public static FormatReading read(SourceNode tree, Coercion coercion, ReadingLog log) {
    return RequestBinder.read(
        tree, DeploymentDescription.model(), DeploymentDescription.root(), coercion, log);
  }
}
