package dev.endpointdsl.formats.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.source.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * No document crashes a reader or keeps it busy. {@code -Dmutated.documents=200000} takes more
 * documents than the default, and {@code -Dmutated.length=1000000} longer ones.
 */
class MutatedDocumentsTest {

  private static final int DOCUMENTS = Integer.getInteger("mutated.documents", 2_000);
  private static final int LARGE = Integer.getInteger("mutated.length", 100_000);
  private static final String PIECES = "[]{}()<>\"'`$%&*!|#:;,=\\\n\t -~^?\uFEFF\ud83d\u0000e0x1_.";

  private final Random random = new Random(4711);

  @Test
  void areReadOrRefused() {
    List<Recording> recordings =
        Recording.FORMATS.stream().flatMap(each -> Recording.of(each).stream()).toList();
    List<Format> formats = Formats.STANDARD.all();
    for (int i = 0; i < DOCUMENTS; i++) {
      String text = mutated(recordings.get(random.nextInt(recordings.size())).input());
      Format format = formats.get(i % formats.size());
      assertThatCode(() -> readOrRefuse(format, text)).as(text).doesNotThrowAnyException();
    }
  }

  private static void readOrRefuse(Format format, String text) {
    SourceText source = SourceText.of("<text>", text);
    assertThat(format.recognize(source)).isNotNull();
    try {
      format.read(source, ReadOptions.none());
    } catch (FormatException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }

  private String mutated(String text) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(mutated.length() + 1);
      int end = Math.min(mutated.length(), at + random.nextInt(4));
      char piece = PIECES.charAt(random.nextInt(PIECES.length()));
      mutated.replace(at, end, String.valueOf(piece).repeat(random.nextInt(3)));
    }
    return mutated.toString();
  }

  @Test
  void areRefusedQuicklyIfTheyAreDeep() {
    List<String> beginnings =
        List.of(
            "[", "{", "{\"a\":", "\"${", "<<", "&a [*a]\n", "- ", "(", "a=[", "$(", "'", "a: {");
    for (Format format : Formats.STANDARD.all()) {
      String command = "aws sagemaker create-endpoint-config --tags \"" + "[".repeat(LARGE) + "\"";
      readOrRefuse(format, command);
      for (String beginning : beginnings) {
        String text = beginning.repeat(LARGE / beginning.length());
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> readOrRefuse(format, text),
            () -> format.name() + " reads " + beginning);
      }
    }
  }
}
