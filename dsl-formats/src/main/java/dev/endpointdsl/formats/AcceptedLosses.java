package dev.endpointdsl.formats;

import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatProblem;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.Note;
import dev.endpointdsl.formats.request.NoteKind;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.RequestTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Prints a request without what its format refuses, if the caller accepts that loss. */
final class AcceptedLosses {

  private final Format format;
  private final BiFunction<RequestTemplate, PrintOptions, FormatText> printer;
  private final PrintOptions options;
  private final List<Note> notes = new ArrayList<>();
  private PrunedRequest rest;

  private AcceptedLosses(
      Format format,
      BiFunction<RequestTemplate, PrintOptions, FormatText> printer,
      RequestTemplate request,
      PrintOptions options) {
    this.format = format;
    this.printer = printer;
    this.options = options;
    this.rest = PrunedRequest.of(request);
  }

  /**
   * Prints a request.
   *
   * @throws FormatException with what the format refuses and the caller does not accept to lose
   */
  static FormatText print(Format format, RequestTemplate request, PrintOptions options) {
    return new AcceptedLosses(format, format::print, request, options).print();
  }

  /**
   * Prints a whole deployment.
   *
   * @throws FormatException with what the format refuses and the caller does not accept to lose
   */
  static FormatText printDeployment(
      Format format, RequestTemplate deployment, PrintOptions options) {
    return new AcceptedLosses(format, format::printDeployment, deployment, options).print();
  }

  private FormatText print() {
    while (true) {
      try {
        UnprintableStrings.check(rest.template());
        FormatText text = printer.apply(rest.template(), options);
        text.notes().forEach(each -> notes.add(original(each)));
        return new FormatText(text.text(), notes, text.files());
      } catch (FormatException e) {
        prune(e);
      }
    }
  }

  private Note original(Note note) {
    return new Note(note.kind(), rest.original(note.path()), note.location(), note.message());
  }

  private void prune(FormatException refusal) {
    List<FormatProblem> problems =
        refusal.problems().stream()
            .map(
                each ->
                    new FormatProblem(each.location(), rest.original(each.path()), each.message()))
            .toList();
    List<FormatProblem> others = problems.stream().filter(each -> !isAccepted(each)).toList();
    if (!others.isEmpty() || problems.isEmpty()) {
      throw new FormatException("The request cannot be printed as " + format.name(), others);
    }
    problems.forEach(
        each ->
            notes.add(new Note(NoteKind.DROPPED, each.path(), each.location(), each.message())));
    Set<String> paths =
        refusal.problems().stream().map(FormatProblem::path).collect(Collectors.toSet());
    rest = rest.without(paths);
  }

  private boolean isAccepted(FormatProblem problem) {
    String withoutIndices = problem.path().replaceAll("\\[[0-9]+\\]", "[]");
    return !problem.path().isEmpty()
        && (options.acceptedLosses().contains(problem.path())
            || options.acceptedLosses().contains(withoutIndices));
  }
}
