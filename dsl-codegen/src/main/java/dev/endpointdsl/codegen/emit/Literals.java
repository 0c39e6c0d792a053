package dev.endpointdsl.codegen.emit;

/** Java literals. */
final class Literals {

  private Literals() {}

  /** A whole number; with an {@code L} only where an {@code int} would not hold it. */
  static String ofLong(long number) {
    return number == (int) number ? Long.toString(number) : number + "L";
  }
}
