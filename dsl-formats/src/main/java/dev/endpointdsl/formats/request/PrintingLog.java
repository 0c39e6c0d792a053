package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Collects the notes and problems of a document that is being printed. */
public final class PrintingLog {

  private final String format;
  private final SourceLocation location;
  private final PrintOptions options;
  private final List<Note> notes = new ArrayList<>();
  private final List<FormatProblem> problems = new ArrayList<>();

  /** Begins to print a request in a format. */
  public PrintingLog(Format format, RequestTemplate request, PrintOptions options) {
    this.format = format.name();
    this.location = request.location();
    this.options = options;
  }

  /**
   * Reports that the format cannot express a value, which the caller then leaves out. It is a
   * problem, unless its loss is accepted.
   *
   * @param message why, and what to do
   */
  public void refuse(RequestNode node, String message) {
    if (options.acceptedLosses().contains(node.path())
        || options.acceptedLosses().contains(node.memberPath())) {
      note(NoteKind.DROPPED, node, message);
    } else {
      problems.add(new FormatProblem(location, node.path(), message));
    }
  }

  /** Notes that the value arrives in another form. */
  public void changed(RequestNode node, String message) {
    note(NoteKind.CHANGED, node, message);
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
