package dev.endpointdsl.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks that the pictures of packages in the page about the architecture show the imports. */
class PackageGraphTest {

  private static final Path PAGE = DocumentPages.DOCS.resolve("ARCHITECTURE.md");
  private static final Pattern PICTURE =
      Pattern.compile("(<!-- packages of (\\S+) -->\n```mermaid\n)(.*?)(?=```\n)", Pattern.DOTALL);

  @Test
  void picturesShowTheImports() throws IOException {
    String page = Files.readString(PAGE);
    String drawn = PICTURE.matcher(page).replaceAll(PackageGraphTest::draw);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(PAGE, drawn);
    }

    assertThat(PICTURE.matcher(page).results().map(found -> found.group(2)))
        .containsExactly(
            "dsl-codegen",
            "dsl-checker",
            "dsl-deploy",
            "dsl-deploy-autoscaling",
            "dsl-formats",
            "dsl-cli",
            "dsl-testkit");
    assertThat(PAGE).as("-Dgolden.rewrite=true draws the pictures").hasContent(drawn);
  }

  private static String draw(MatchResult picture) {
    try {
      return picture.group(1) + PackageGraph.of(picture.group(2)).reduced().mermaid();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
