package dev.endpointdsl.formats.terraform.hcl;

import java.util.List;

/**
 * An expression.
 *
 * @param kind the kind
 * @param text the characters of a string, the digits of a number, a name or an operator
 * @param operands the expressions that it consists of; keys and values by turns for an object
 * @param span its characters
 * @param height how deeply its operands are nested
 */
public record Expression(Kind kind, String text, List<Expression> operands, Span span, int height) {

  /** The kinds of expressions. */
  public enum Kind {
    /** A string without references. */
    STRING,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** Null. */
    NULL,
    /** A string with references: its parts. */
    TEMPLATE,
    /** A list. */
    LIST,
    /** An object. */
    OBJECT,
    /** The first name of a reference. */
    NAME,
    /** An attribute of the operand. */
    ATTRIBUTE,
    /** An element of the first operand, by the second. */
    INDEX,
    /** An operator with one operand. */
    UNARY,
    /** An operator with two operands. */
    BINARY,
    /** A condition and the values for true and false. */
    CONDITIONAL,
    /** A call of a function. */
    CALL,
    /** An expression that only Terraform evaluates: a loop, splat or directive. */
    OPAQUE
  }

  /** Copies the operands. */
  public Expression {
    operands = List.copyOf(operands);
  }

  /** Creates an expression. */
  public static Expression of(Kind kind, String text, List<Expression> operands, Span span) {
    int deepest = operands.stream().mapToInt(Expression::height).max().orElse(0);
    return new Expression(kind, text, operands, span, deepest + 1);
  }
}
