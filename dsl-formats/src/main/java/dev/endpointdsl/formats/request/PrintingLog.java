package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Collects the notes and problems of a document that is being printed. */
public final class PrintingLog {

  private final String format;
  private final SourceLocation location;
  private final List<Note> notes = new ArrayList<>();
  private final List<FormatProblem> problems = new ArrayList<>();

  /** Begins to print a request in a format. */
  public PrintingLog(Format format, RequestTemplate request) {
    this.format = format.name();
    this.location = request.location();
  }

  /**
   * Reports that the format cannot express a value.
   *
   * @param message why, and what to do
   */
  public void refuse(RequestNode node, String message) {
    problems.add(new FormatProblem(location, node.path(), message));
  }

  /** Notes that the value arrives in another form. */
  public void changed(RequestNode node, String message) {
    note(NoteKind.CHANGED, node, message);
  }

  /** Notes that a member that is not set is printed with a value. */
  public void changed(RequestNode node, String member, String message) {
    String path = node.path().isEmpty() ? member : node.path() + "." + member;
    notes.add(new Note(NoteKind.CHANGED, path, location, message));
  }

  /** Notes that a tool may not do what is expected. */
  public void warn(RequestNode node, String message) {
    note(NoteKind.WARNING, node, message);
  }

  private void note(NoteKind kind, RequestNode node, String message) {
    notes.add(new Note(kind, node.path(), location, message));
  }

  /**
   * Ends printing.
   *
   * @throws FormatException with all problems, if there are any
   */
  public FormatText finish(String text) {
    throwIfProblems();
    return new FormatText(text, notes);
  }

  /** Returns the notes so far. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /**
   * Ends printing if there are problems.
   *
   * @throws FormatException with all problems
   */
  public void throwIfProblems() {
    if (!problems.isEmpty()) {
      throw new FormatException("The request cannot be printed as " + format, problems);
    }
  }
}
