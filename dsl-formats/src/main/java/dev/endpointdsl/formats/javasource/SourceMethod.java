package dev.endpointdsl.formats.javasource;

import java.util.List;

/**
 * A method of the class.
 *
 * @param name its name
 * @param returned the type it returns
 * @param scope what its code uses
 * @param statements its statements
 */
record SourceMethod(String name, String returned, MethodScope scope, List<Statement> statements) {

  SourceMethod {
    statements = List.copyOf(statements);
  }

  /**
   * A statement.
   *
   * @param comments the comments on the lines before it
   * @param start what is before the expression: {@code return } or nothing
   * @param code the expression
   */
  record Statement(List<String> comments, String start, Code code) {

    Statement {
      comments = List.copyOf(comments);
    }

    static Statement of(String start, Code code) {
      return new Statement(List.of(), start, code);
    }
  }
}
