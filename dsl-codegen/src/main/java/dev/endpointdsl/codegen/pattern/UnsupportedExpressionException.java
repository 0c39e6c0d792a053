package dev.endpointdsl.codegen.pattern;

/**
 * The expression uses something that no loop over characters decides. Never leaves this package:
 * the expression is then left to {@link java.util.regex.Pattern}.
 */
final class UnsupportedExpressionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsupportedExpressionException(String what, int position) {
    super(what + " at position " + position + " of the expression");
  }
}
