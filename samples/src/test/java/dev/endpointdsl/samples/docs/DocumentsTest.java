package dev.endpointdsl.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks that the pages show the sources, the outputs and the compiler errors of real programs.
 *
 * <p>The system property {@code golden.rewrite=true} rewrites the blocks; review the difference
 * before you commit it.
 */
class DocumentsTest {

  private static final Path ERRORS = DocumentPages.DOCS.resolve("ERRORS.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| .* \\| (.*) \\|$");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @TempDir static Path classes;
  private static DocumentPrograms programs;

  @BeforeAll
  static void compile() throws IOException {
    programs = DocumentPrograms.compiledTo(classes);
    if (Boolean.getBoolean("golden.rewrite")) {
      for (DocumentPage page : DocumentPages.all()) {
        page.with(programs::body).write();
      }
    }
  }

  static List<DocumentPage.Block> blocks() throws IOException {
    return DocumentPages.blocks();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void blockIsWhatTheProgramProduces(DocumentPage.Block block) {
    assertThat(block.body()).isEqualTo(programs.body(block));
  }

  @Test
  void everyProgramIsShown() throws IOException {
    Stream<String> shown = blocks().stream().map(DocumentPage.Block::program);

    assertThat(
            Stream.concat(shown, ModelSnippetsTest.programs().stream())
                .map(Path::of)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(DocumentPrograms.files());
  }

  @Test
  void everyCompilerErrorIsShown() throws IOException {
    List<String> refused =
        DocumentPrograms.files().stream()
            .filter(file -> file.startsWith("refused"))
            .map(file -> file.toString().replace('\\', '/'))
            .toList();

    assertThat(
            blocks().stream()
                .filter(block -> block.kind().equals("errors"))
                .map(DocumentPage.Block::program)
                .collect(Collectors.toSet()))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(refused);
  }

  @Test
  void summaryQuotesTheBlocks() throws IOException {
    String shown =
        blocks().stream()
            .filter(block -> !block.kind().equals("source"))
            .map(block -> block.body().replaceAll("\\s+", " "))
            .collect(Collectors.joining("\n"));

    assertThat(quotedMessages())
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(shown).contains(quote));
  }

  /** Returns the messages in the last column of the summary. */
  private static List<String> quotedMessages() {
    String summary = DocumentPage.read(ERRORS).section("## Summary");
    return ROW.matcher(summary)
        .results()
        .flatMap(row -> CODE.matcher(row.group(1)).results())
        .map(code -> code.group(1))
        .toList();
  }
}
