package dev.endpointdsl.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatProblem;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.Note;
import dev.endpointdsl.formats.request.NoteKind;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each printer prints each recorded request so that it is read as the same one, and printing it
 * again gives the same text. What differs is in the notes, by its path.
 */
class RoundTripTest {

  private static final Collection<JsonObject> REQUESTS = Requests.all();

  /**
   * A printer with its options.
   *
   * @param refusals the share of the requests that the format may refuse
   */
  record Printer(String format, String option, String value, double refusals) {

    PrintOptions options() {
      return option.isEmpty() ? PrintOptions.none() : PrintOptions.none().with(option, value);
    }

    FormatText print(RequestTemplate request, PrintOptions options) {
      return Formats.print(request, format, options);
    }

    RequestTemplate read(FormatText text) {
      ReadOptions options = ReadOptions.none().providerDefaults(false);
      return Formats.read(text.text(), format, options).template();
    }

    @Override
    public String toString() {
      return (format + " " + option + " " + value).strip();
    }
  }

  static Stream<Printer> printers() {
    return Stream.of(
        new Printer("json", "", "", 0),
        new Printer("yaml", "", "", 0),
        new Printer("command", "", "", 0),
        new Printer("boto3", "", "", 0),
        new Printer("paws", "", "", 0.05),
        new Printer("cloudformation", PrintOptions.STYLE, "yaml", 0.2),
        new Printer("cloudformation", PrintOptions.STYLE, "json", 0.2),
        new Printer("cloudformation", PrintOptions.ONLY, "resource", 0.2),
        new Printer("terraform", "", "", 0.5),
        new Printer("terraform", PrintOptions.PROVIDER, "6.66", 0.5),
        new Printer("terraform", PrintOptions.WEIGHTS, "exact", 0.5));
  }

  @ParameterizedTest
  @MethodSource("printers")
  void everyRequestIsReadBack(Printer printer) {
    int refused = 0;
    for (JsonObject body : REQUESTS) {
      refused += printsWithoutLoss(printer, RequestTemplate.of(body)) ? 0 : 1;
    }

    assertThat(refused).isLessThanOrEqualTo((int) (REQUESTS.size() * printer.refusals()));
  }

  /** Prints, reads and compares; returns whether the format does not refuse the request. */
  static boolean printsWithoutLoss(Printer printer, RequestTemplate request) {
    Optional<FormatText> text = printed(printer, request);
    text.ifPresent(each -> compare(printer, request.request(), printer.options(), each));
    return text.isPresent();
  }

  private static Optional<FormatText> printed(Printer printer, RequestTemplate request) {
    try {
      return Optional.of(printer.print(request, printer.options()));
    } catch (FormatException e) {
      assertThat(e.problems()).isNotEmpty().noneMatch(each -> each.message().isEmpty());
      return Optional.empty();
    }
  }

  private static void compare(
      Printer printer, JsonObject body, PrintOptions options, FormatText text) {
    RequestTemplate again = printer.read(text);
    JsonValue expected = body.normalized();
    JsonValue actual = again.request().normalized();
    for (String path : changed(text)) {
      if (Requests.has(expected, path)) {
        expected = Requests.without(expected, path);
      } else {
        actual = Requests.without(actual, path);
      }
    }
    FormatText second = printer.print(again, options);

    assertThat(actual).as(text.text()).isEqualTo(expected);
    assertThat(second.text()).isEqualTo(text.text()).endsWith("\n").doesNotContain("\t");
    assertThat(second.text().lines()).noneMatch(line -> line.endsWith(" "));
  }

  /** Returns the paths of what is not printed as it is, the last elements of lists first. */
  private static List<String> changed(FormatText text) {
    return text.notes().stream()
        .filter(note -> note.kind() != NoteKind.WARNING)
        .map(Note::path)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** A value that is refused is left out if its loss is accepted, with a note, and no other is. */
  @ParameterizedTest
  @MethodSource("printers")
  void acceptedLossesAreLeftOut(Printer printer) {
    for (JsonObject body : REQUESTS) {
      PrintOptions options = printer.options();
      List<String> accepted = new ArrayList<>();
      try {
        printer.print(RequestTemplate.of(body), options);
        continue;
      } catch (FormatException e) {
        accepted.addAll(e.problems().stream().map(FormatProblem::path).toList());
      }
      if (accepted.stream().allMatch(path -> Requests.has(body, path))) {
        for (String path : accepted) {
          options = options.acceptLoss(path);
        }
        FormatText text = printer.print(RequestTemplate.of(body), options);

        assertThat(changed(text)).containsAll(accepted);
        compare(printer, body, options, text);
      }
    }
  }
}
