package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceScalar;
import java.util.Optional;

/**
 * An endpoint that a document declares beside its configurations.
 *
 * @param id the logical ID, label or address of its resource
 * @param name the name of the endpoint; empty if only a deployment knows it
 * @param location the position of the resource
 */
public record DeclaredEndpoint(String id, Optional<String> name, SourceLocation location) {

  /** Creates an endpoint whose name is known if its value is a string. */
  static DeclaredEndpoint of(String id, Optional<SourceNode> name, SourceLocation location) {
    return new DeclaredEndpoint(
        id,
        name.filter(each -> each instanceof SourceScalar && !each.isNull())
            .map(each -> ((SourceScalar) each).text()),
        location);
  }

  /**
   * Returns the name.
   *
   * @throws FormatException if only a deployment knows it
   */
  public String requiredName() {
    return name.orElseThrow(
        () ->
            FormatException.unreadable(
                location, "the name of the endpoint " + id + " is not known; give the name"));
  }

  /** Returns the name or, if it is not known, the ID of the resource. */
  @Override
  public String toString() {
    return name.orElse(id);
  }
}
