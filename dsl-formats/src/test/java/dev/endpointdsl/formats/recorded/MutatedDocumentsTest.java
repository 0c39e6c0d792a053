package dev.endpointdsl.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.source.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * No document crashes a reader or keeps it busy: it is read, or refused with a position; what is
 * read is printed without a loss. {@code -Dformats.mutations=200000} takes more documents than the
 * default, and {@code -Dformats.length=1000000} longer ones.
 */
class MutatedDocumentsTest {

  private static final int DOCUMENTS = Integer.getInteger("formats.mutations", 6_000);
  private static final int LARGE = Integer.getInteger("formats.length", 100_000);
  private static final int MAX_FAILURES = 20;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Where a value begins in the formats that have more around it. */
  private static final Map<String, String> CALLS =
      Map.of(
          "command", "aws sagemaker create-endpoint-config --tags ",
          "boto3", "client.create_endpoint_config(Tags=",
          "paws", "svc$create_endpoint_config(Tags = ",
          "terraform", "resource \"aws_sagemaker_endpoint_configuration\" \"a\" {\n tags = ");

  private final Mutations mutations = new Mutations(Long.getLong("formats.seed", 4711L));

  @Test
  void areReadOrRefused() {
    Map<String, List<String>> documents = Documents.byFormat();
    List<String> formats = List.copyOf(documents.keySet());
    List<RoundTripTest.Printer> printers = RoundTripTest.printers().toList();
    int read = 0;
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      String format = formats.get(i % formats.size());
      List<String> own = documents.get(format);
      String text = mutations.mutated(mutations.any(own), mutations.any(own));
      RoundTripTest.Printer printer = printers.get(i / formats.size() % printers.size());
      try {
        read += readAndPrint(Formats.STANDARD.named(format), text, printer) ? 1 : 0;
      } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
        failures.add(format + " to " + printer + ", document " + i + ":\n" + text + "\n" + e);
      }
      if (failures.size() == MAX_FAILURES) {
        break;
      }
    }
    assertThat(failures).isEmpty();
    assertThat(read).isBetween(DOCUMENTS / 20, DOCUMENTS - 1);
  }

  private static boolean readAndPrint(Format format, String text, RoundTripTest.Printer printer) {
    long begin = System.nanoTime();
    Optional<FormatReading> reading = read(format, text);
    reading.ifPresent(each -> RoundTripTest.printsWithoutLoss(printer, each.template()));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LIMIT);
    return reading.isPresent();
  }

  private static Optional<FormatReading> read(Format format, String text) {
    SourceText source = SourceText.of("<text>", text);
    assertThat(format.recognize(source)).isNotNull();
    try {
      return Optional.of(format.read(source, ReadOptions.none()));
    } catch (FormatException e) {
      assertThat(e.problems())
          .isNotEmpty()
          .allMatch(each -> each.location().line() > 0 && each.location().column() > 0)
          .noneMatch(each -> each.message().isEmpty());
      return Optional.empty();
    }
  }

  @Test
  void areRefusedQuicklyIfTheyAreDeep() {
    List<String> beginnings =
        List.of(
            "[",
            "{",
            "{\"a\":",
            "\"${",
            "${",
            "<<",
            "<<A\n",
            "&a [*a]\n",
            "- ",
            "(",
            "a=[",
            "$(",
            "'",
            "a: {",
            "a:\n ",
            "x {\n",
            "list(",
            "f\"{",
            "!Ref ");
    for (String beginning : beginnings) {
      String many = beginning.repeat(LARGE / beginning.length());
      for (Format format : Formats.STANDARD.all()) {
        for (String text : texts(format, many)) {
          Assertions.assertTimeoutPreemptively(
              LIMIT, () -> read(format, text), () -> format.name() + " reads " + beginning);
        }
      }
    }
  }

  private static List<String> texts(Format format, String many) {
    String call = CALLS.get(format.name());
    String less = many.substring(0, many.length() / 5);
    return call == null ? List.of(many) : List.of(many, call + less, call + '"' + less);
  }

  @Test
  void aliasesDoNotMultiply() {
    List<String> laughs = new ArrayList<>(List.of("a0: &a0 [lol, lol, lol, lol, lol, lol]"));
    for (int i = 1; i < 20; i++) {
      String alias = "*a" + (i - 1);
      laughs.add("a%d: &a%d [%s]".formatted(i, i, String.join(", ", List.of(alias, alias, alias))));
    }
    String text = String.join("\n", laughs) + "\nTags: *a19\n";
    for (Format format : Formats.STANDARD.all()) {
      Assertions.assertTimeoutPreemptively(LIMIT, () -> read(format, text));
    }
  }
}
