package dev.endpointdsl.guards.request;

/**
 * The size of a measurement.
 *
 * @param configs configurations, 1 or more
 * @param variants production variants of each, 1 to 10
 * @param tags tags of each, 0 to 50
 */
public record Shape(int configs, int variants, int tags) {

  /** The shape that the figures of docs/PERFORMANCE.md refer to. */
  public static final String REFERENCE = "1/2/5";

  /** Parses a shape like {@code 1/2/5}: configurations, variants, tags. */
  public static Shape of(String shape) {
    int first = shape.indexOf('/');
    int last = shape.lastIndexOf('/');
    return new Shape(
        Integer.parseInt(shape, 0, first, 10),
        Integer.parseInt(shape, first + 1, last, 10),
        Integer.parseInt(shape, last + 1, shape.length(), 10));
  }
}
