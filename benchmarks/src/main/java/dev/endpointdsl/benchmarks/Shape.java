package dev.endpointdsl.benchmarks;

/**
 * How much is built at once.
 *
 * @param configs configurations, 1 or more
 * @param variants production variants of each, 1 to 10
 * @param tags tags of each, 0 to 50
 */
record Shape(int configs, int variants, int tags) {

  /** What everything is compared with. */
  static final String REFERENCE = "1/2/5";

  /** The shape of a text like {@code 1/2/5}. */
  static Shape of(String text) {
    int first = text.indexOf('/');
    int last = text.lastIndexOf('/');
    return new Shape(
        Integer.parseInt(text, 0, first, 10),
        Integer.parseInt(text, first + 1, last, 10),
        Integer.parseInt(text, last + 1, text.length(), 10));
  }
}
