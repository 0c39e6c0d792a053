package dev.endpointdsl.formats.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Compares {@code docs/FORMATS.md} with the formats. */
class FormatsDocumentTest {

  private static final Path PAGE = Path.of("..", "docs", "FORMATS.md");

  @Test
  void pageHasWhatTheFormatsPrint() throws IOException {
    String page = Files.readString(PAGE);
    String written =
        with(
            with(page, "losses", "\n" + FormatsDocument.losses() + "\n"),
            "scenarios",
            FormatsDocument.scenarios() + "\n");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(PAGE, written);
    }

    assertThat(Files.readString(PAGE))
        .as("docs/FORMATS.md; run this test with -Dgolden.rewrite=true to rewrite it")
        .isEqualTo(written);
  }

  @Test
  void pageNamesAllFormats() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(Formats.STANDARD.all())
        .extracting(Format::name)
        .allSatisfy(name -> assertThat(page).contains("\n| `" + name + "` |"));
  }

  /** Returns the page with the text between two markers replaced. */
  private static String with(String page, String name, String text) {
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- end of " + name + " -->\n";
    int from = page.indexOf(begin) + begin.length();
    return page.substring(0, from) + text + page.substring(page.indexOf(end));
  }
}
