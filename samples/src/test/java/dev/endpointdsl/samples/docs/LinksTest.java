package dev.endpointdsl.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that links between pages lead to files and headings that exist. */
class LinksTest {

  private static final Pattern LINK =
      Pattern.compile("]\\((?!https?:)(?<file>[^)#\\s]*)(?:#(?<heading>[^)\\s]+))?\\)");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  static List<DocumentPage> pages() throws IOException {
    return DocumentPages.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(DocumentPage page) {
    List<String> broken =
        LINK.matcher(prose(page))
            .results()
            .filter(link -> !exists(link, page))
            .map(MatchResult::group)
            .toList();

    assertThat(broken).as("links of %s to what does not exist", page.file()).isEmpty();
  }

  private static boolean exists(MatchResult link, DocumentPage page) {
    Path target = link.group(1).isEmpty() ? page.file() : page.file().resolveSibling(link.group(1));
    return Files.exists(target)
        && (link.group(2) == null || anchors(DocumentPage.read(target)).contains(link.group(2)));
  }

  /** Returns the anchors that GitHub derives from the headings of a page. */
  private static List<String> anchors(DocumentPage page) {
    return HEADING
        .matcher(prose(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .toList();
  }

  private static String prose(DocumentPage page) {
    return FENCED.matcher(page.text()).replaceAll("");
  }
}
