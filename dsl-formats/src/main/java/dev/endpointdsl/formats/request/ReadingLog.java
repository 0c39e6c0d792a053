package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects notes, problems, placeholders and locations of a document that is being read. */
public final class ReadingLog {

  /** The maximum number of problems, after which reading stops. */
  static final int MAX_PROBLEMS = 100;

  private final String format;
  private final SourceText text;
  private final ReadOptions options;
  private final List<Note> notes = new ArrayList<>();
  private final List<FormatProblem> problems = new ArrayList<>();
  private final Map<String, Placeholder> placeholders = new LinkedHashMap<>();
  private final Map<String, SourceLocation> locations = new LinkedHashMap<>();
  private final List<DeclaredEndpoint> endpoints = new ArrayList<>();

  /** Begins to read a document as a format. */
  public ReadingLog(Format format, SourceText text, ReadOptions options) {
    this.format = format.name();
    this.text = text;
    this.options = options;
  }

  /** Returns what the caller says about the text. */
  public ReadOptions options() {
    return options;
  }

  /** Returns the text. */
  public SourceText text() {
    return text;
  }

  /**
   * Reports a problem and lets reading continue.
   *
   * @param path the path of the member in the request; empty if there is none
   * @throws FormatException if the maximum number of problems is reached
   */
  public void problem(SourceLocation location, String path, String message) {
    problems.add(new FormatProblem(location, path, message));
    if (problems.size() >= MAX_PROBLEMS) {
      throw exception();
    }
  }

  /** Reports a problem with which reading ends. */
  public FormatException fatal(SourceLocation location, String message) {
    problems.add(new FormatProblem(location, "", message));
    return exception();
  }

  /**
   * Reports that something would be lost. It is a problem, unless its loss is accepted.
   *
   * @param path the path of the member, or the name of what is no member
   */
  public void loss(SourceLocation location, String path, String message) {
    if (options.acceptedLosses().contains(path)
        || options.acceptedLosses().contains(path.replaceAll("\\[[0-9]+\\]", "[]"))) {
      note(NoteKind.DROPPED, location, path, message);
    } else {
      problem(location, path, message);
    }
  }

  /** Notes that a value arrives in another form; a sensitive value must not be in the message. */
  public void changed(SourceLocation location, String path, String message) {
    note(NoteKind.CHANGED, location, path, message);
  }

  /** Notes that something is no member of the request. */
  public void dropped(SourceLocation location, String name, String message) {
    note(NoteKind.DROPPED, location, name, message);
  }

  /** Notes that the tool of the format may do something else with the text. */
  public void warn(SourceLocation location, String path, String message) {
    note(NoteKind.WARNING, location, path, message);
  }

  private void note(NoteKind kind, SourceLocation location, String path, String message) {
    notes.add(new Note(kind, path, location, message));
  }

  /** Adds a placeholder. */
  public void placeholder(Placeholder placeholder) {
    placeholders.put(placeholder.pointer(), placeholder);
  }

  /**
   * Adds an endpoint that the document declares beside its configurations.
   *
   * @param id the logical ID, label or address of its resource
   * @param name the value of its name; empty if it has none
   */
  public void endpoint(String id, Optional<SourceNode> name, SourceLocation location) {
    endpoints.add(DeclaredEndpoint.of(id, name, location));
  }

  /** Remembers where a value of the request is in the text, by its RFC 6901 pointer. */
  public void locate(String pointer, SourceLocation location) {
    locations.put(pointer, location);
  }

  /** Checks whether there are problems. */
  public boolean hasProblems() {
    return !problems.isEmpty();
  }

  /**
   * Ends reading if there are problems.
   *
   * @throws FormatException with all problems
   */
  public void throwIfProblems() {
    if (!problems.isEmpty()) {
      throw exception();
    }
  }

  private FormatException exception() {
    return new FormatException(text.name() + " cannot be read as " + format, problems);
  }

  List<Note> notes() {
    return notes;
  }

  Map<String, Placeholder> placeholders() {
    return placeholders;
  }

  Map<String, SourceLocation> locations() {
    return locations;
  }

  List<DeclaredEndpoint> endpoints() {
    return endpoints;
  }

  String format() {
    return format;
  }
}
