package dev.endpointdsl.codegen.pattern;

/**
 * Signals an expression that has no plan. Never leaves this package; generated code matches such an
 * expression with {@link java.util.regex.Pattern}.
 */
final class UnsupportedExpressionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsupportedExpressionException(String what, int position) {
    super(what + " at position " + position + " of the expression");
  }
}
