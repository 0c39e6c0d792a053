package dev.endpointdsl.codegen.model;

/**
 * The place of a member in an HTTP request.
 *
 * @param name the member's name in the body, if that is JSON
 * @param place the part of the request that has the member; only that of an input's member matters
 */
public record BodyModel(String name, Place place) {

  /** A part of an HTTP request. */
  public enum Place {
    /** A member of the body. */
    BODY,
    /** The whole body. */
    PAYLOAD,
    /** The path, the query or a header. */
    ELSEWHERE
  }

  /** Creates the place of a member that the body has with its own name. */
  public static BodyModel of(String wireName) {
    return new BodyModel(wireName, Place.BODY);
  }
}
