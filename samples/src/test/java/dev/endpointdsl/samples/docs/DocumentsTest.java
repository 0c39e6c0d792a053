package dev.endpointdsl.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The README shows what programs are, print and fail with, and nothing that was typed.
 *
 * <p>The system property {@code golden.rewrite=true} writes the blocks anew; look at the difference
 * before it is committed.
 */
class DocumentsTest {

  @TempDir static Path classes;
  private static DocumentPrograms examples;

  @BeforeAll
  static void compile() throws IOException {
    examples = DocumentPrograms.compiledTo(classes);
    if (Boolean.getBoolean("golden.rewrite")) {
      DocumentPages.read().with(examples::body).write();
    }
  }

  static List<DocumentPages.Block> blocks() throws IOException {
    return DocumentPages.read().blocks();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void blockIsWhatTheProgramSays(DocumentPages.Block block) {
    assertThat(block.body()).isEqualTo(examples.body(block));
  }

  @Test
  void everyProgramIsShown() throws IOException {
    assertThat(blocks().stream().map(block -> Path.of(block.file())).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(DocumentPrograms.files());
  }

  @Test
  void everyRefusalIsShown() throws IOException {
    List<String> refused =
        DocumentPrograms.files().stream()
            .filter(file -> file.startsWith("refused"))
            .map(file -> file.toString().replace('\\', '/'))
            .toList();

    assertThat(
            blocks().stream().filter(b -> b.kind().equals("errors")).map(DocumentPages.Block::file))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(refused);
  }

  @Test
  void promisesQuoteTheBlocks() throws IOException {
    String shown =
        blocks().stream()
            .filter(block -> !block.kind().equals("source"))
            .map(block -> block.body().replaceAll("\\s+", " "))
            .collect(Collectors.joining("\n"));

    assertThat(DocumentPages.read().quotes())
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(shown).contains(quote));
  }
}
