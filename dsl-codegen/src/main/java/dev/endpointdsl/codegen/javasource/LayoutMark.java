package dev.endpointdsl.codegen.javasource;

/** The marks of a format string for the layout of code. */
enum LayoutMark {
  INDENT,
  UNINDENT,
  STATEMENT,
  END_OF_STATEMENT,
  SPACE_OR_LINE_BREAK,
  LINE_BREAK_OR_NOTHING
}
