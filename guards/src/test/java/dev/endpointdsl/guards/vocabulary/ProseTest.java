package dev.endpointdsl.guards.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finds prose in all places where a reader meets it, and its lines. */
class ProseTest {

  private static final Path FILE = Path.of("File");
  private static final BannedPhrase PHRASE = BannedPhrase.of("has to -> must");

  @Test
  void findsPhrasesThatCommentsWrap() {
    String source =
        """
        /**
         * The name has
         * to be unique.
         */
        class A {
          // Whoever calls it has
          // to close it.
          int b; /* It has to be 0. */
        }
        """;

    assertThat(findings(JavaProse.of(FILE, source, false)))
        .containsExactly(
            "File:2: \"has to\"; write must",
            "File:6: \"has to\"; write must",
            "File:8: \"has to\"; write must");
  }

  @Test
  void findsPhrasesThatStringsWrap() {
    String source =
        """
        String a = "The name has"
            + " to be unique";
        char quote = '"';
        String b = "has"; String c = "to";
        """;

    assertThat(findings(JavaProse.of(FILE, source, true)))
        .containsExactly("File:1: \"has to\"; write must");
    assertThat(findings(JavaProse.of(FILE, source, false))).isEmpty();
  }

  @Test
  void leavesCodeOut() {
    String java = "/** Calls {@code has to} and\n * {@link Has to}. It has to. */";
    String page = "It `has to`.\n```\nhas to\n```\nIt has to.\n";

    assertThat(findings(JavaProse.of(FILE, java, true)))
        .containsExactly("File:2: \"has to\"; write must");
    assertThat(findings(LineProse.ofMarkdown(FILE, page)))
        .containsExactly("File:5: \"has to\"; write must");
  }

  @Test
  void findsTheDocumentationOfModels() {
    String model = "/// The name\n/// has to be unique.\nname: Has\nto: String\n";

    assertThat(findings(LineProse.ofSmithy(FILE, model)))
        .containsExactly("File:2: \"has to\"; write must");
  }

  @Test
  void findsPhrasesAtTheBeginningAlone() {
    BannedPhrase start = BannedPhrase.of("^What -> a noun");
    String source = "/** What it is. */\n/** Returns what it is. What for? */\n";

    assertThat(
            JavaProse.of(FILE, source, false).stream()
                .flatMap(each -> each.findings(start).stream()))
        .containsExactly("File:1: \"What\"; write a noun");
  }

  private static List<String> findings(List<Passage> passages) {
    return passages.stream().flatMap(each -> each.findings(PHRASE).stream()).toList();
  }
}
