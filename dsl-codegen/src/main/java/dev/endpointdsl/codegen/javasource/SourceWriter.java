package dev.endpointdsl.codegen.javasource;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes source code with its indent, and notes which classes it names. */
public final class SourceWriter {

  private static final String INDENT = "  ";

  /** The levels of indent of the lines that continue a statement or a list of parameters. */
  private static final int CONTINUATION = 2;

  /** Where a statement is, if any. */
  private enum Statement {
    NONE,
    FIRST_LINE,
    FURTHER_LINES
  }

  private final NameScope names;
  private final Draft draft = new Draft();
  private int indent;
  private boolean startsLine = true;
  private boolean inJavadoc;
  private Statement statement = Statement.NONE;

  SourceWriter(NameScope names) {
    this.names = names;
  }

  /** Returns code as text, with all names of classes qualified. */
  static String qualified(CodeBlock code) {
    SourceWriter out = new SourceWriter(new NameScope("?"));
    code.writeTo(out);
    return out.draft.text(ClassName::canonicalName);
  }

  /** Returns all that was written, with the names of classes as the imports allow. */
  String text() {
    return draft.text(names::imported);
  }

  /** Writes text, which may have several lines. */
  void write(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      writeInLine(text, start, end);
      newLine();
      start = end + 1;
    }
    writeInLine(text, start, text.length());
  }

  private void writeInLine(String text, int start, int end) {
    if (start < end) {
      startLine();
      draft.append(text, start, end);
    }
  }

  private void startLine() {
    if (startsLine) {
      draft.append(INDENT.repeat(indent));
      draft.append(inJavadoc ? " * " : "");
      startsLine = false;
    }
  }

  private void newLine() {
    if (startsLine && inJavadoc) {
      draft.append(INDENT.repeat(indent));
      draft.append(" *");
    }
    draft.append("\n");
    startsLine = true;
    if (statement == Statement.FIRST_LINE) {
      indent(CONTINUATION);
      statement = Statement.FURTHER_LINES;
    }
  }

  /** Ends the line that is being written, if any. */
  void endLine() {
    if (!startsLine) {
      newLine();
    }
  }

  /** Writes the name of a class; a type annotation is before its simple name. */
  void write(ClassName name) {
    startLine();
    String known = names.known(name);
    if (name.annotations().isEmpty()) {
      draft.append(name, known);
      return;
    }
    draft.appendQualifier(name, known);
    write(name.annotations(), "", " ");
    draft.append(name.simpleName());
  }

  void write(CodeBlock code) {
    code.writeTo(this);
  }

  /** Writes types with a separator between them. */
  void writeAll(List<TypeName> types, String separator) {
    String before = "";
    for (TypeName type : types) {
      write(before);
      type.writeTo(this);
      before = separator;
    }
  }

  /** Writes a documentation comment, unless the text is empty. */
  void writeJavadoc(CodeBlock text) {
    if (text.isEmpty()) {
      return;
    }
    write("/**\n");
    inJavadoc = true;
    write(text);
    endLine();
    inJavadoc = false;
    write(" */\n");
  }

  /**
   * Writes annotations.
   *
   * @param separator what separates the members of one from its brackets
   * @param end what follows each
   */
  void write(List<AnnotationSpec> annotations, String separator, String end) {
    for (AnnotationSpec annotation : annotations) {
      annotation.writeTo(this, separator);
      write(end);
    }
  }

  /** Writes modifiers in their usual order, without those that are implied. */
  void write(Set<Modifier> modifiers, Set<Modifier> implicit) {
    for (Modifier modifier : modifiers) {
      if (!implicit.contains(modifier)) {
        write(modifier + " ");
      }
    }
  }

  /** Writes type variables, whose names then mean no class. */
  void declare(List<TypeVariableName> variables) {
    String before = "<";
    for (TypeVariableName variable : variables) {
      names.declare(variable);
      write(before + variable.name());
      before = ", ";
    }
    write(variables.isEmpty() ? "" : "> ");
  }

  void forget(List<TypeVariableName> variables) {
    variables.forEach(names::forget);
  }

  /** Enters the header of a type, where the types in it cannot be named. */
  void enterHeader(TypeSpec type) {
    names.enter(type.name(), Set.of());
  }

  void enter(TypeSpec type) {
    names.enter(type.name(), type.namesOfTypes());
  }

  void leave() {
    names.leave();
  }

  /** Marks a place where the line is broken if it becomes too long. */
  void mayWrap(String otherwise) {
    draft.mayWrap(otherwise, "\n" + INDENT.repeat(indent + CONTINUATION));
  }

  void indent(int levels) {
    indent += levels;
  }

  void unindent(int levels) {
    indent -= levels;
  }

  void apply(LayoutMark mark) {
    switch (mark) {
      case INDENT -> indent(1);
      case UNINDENT -> unindent(1);
      case STATEMENT -> startStatement();
      case END_OF_STATEMENT -> endStatement();
      case SPACE_OR_LINE_BREAK -> mayWrap(" ");
      case LINE_BREAK_OR_NOTHING -> mayWrap("");
    }
  }

  private void startStatement() {
    if (statement != Statement.NONE) {
      throw new IllegalStateException("A statement within a statement");
    }
    statement = Statement.FIRST_LINE;
  }

  private void endStatement() {
    if (statement == Statement.FURTHER_LINES) {
      unindent(CONTINUATION);
    }
    statement = Statement.NONE;
  }
}
