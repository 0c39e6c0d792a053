package dev.endpointdsl.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the README stays short, and that its picture is drawn from what javac reports. */
class FrontPageTest {

  private static final int MAXIMUM_LINES = 150;
  private static final Path PROGRAM = Path.of("refused", "Contradiction.java");
  private static final Path PICTURE = DocumentPages.DOCS.resolve("images/compiler-error.svg");

  @Test
  void isShort() throws IOException {
    assertThat(Files.readAllLines(DocumentPages.FRONT_PAGE))
        .as("lines of the README; move details to a page under docs")
        .hasSizeLessThanOrEqualTo(MAXIMUM_LINES);
  }

  @Test
  void namesOneCommandToTryAndOneToTest() {
    DocumentPage page = DocumentPage.read(DocumentPages.FRONT_PAGE);

    assertThat(page.section("## Try it"))
        .containsOnlyOnce("```sh\nmvn -q compile exec:java -pl samples -am\n```\n");
    assertThat(page.section("## Test it")).containsOnlyOnce("```sh\nmvn verify\n```\n");
  }

  @Test
  void pictureShowsTheCompilersError(@TempDir Path classes) throws IOException {
    Path source = DocumentPrograms.ROOT.resolve(PROGRAM);
    List<? extends Diagnostic<?>> errors = DocumentJavac.into(classes).diagnostics(source);
    assertThat(errors).hasSize(1);

    String drawn =
        EditorPicture.of(PROGRAM.getFileName().toString(), Files.readString(source), errors.get(0));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(PICTURE.getParent());
      Files.writeString(PICTURE, drawn);
    }

    assertThat(PICTURE).as("-Dgolden.rewrite=true draws it").hasContent(drawn);
  }
}
