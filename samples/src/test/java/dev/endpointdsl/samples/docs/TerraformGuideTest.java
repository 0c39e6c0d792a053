package dev.endpointdsl.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that both programs of the guide for users of Terraform have the same settings. */
class TerraformGuideTest {

  private static final Path TERRAFORM =
      DocumentPrograms.ROOT.resolve(Path.of("accepted", "terraform", "churn.tf"));

  private static final Pattern BLOCK = Pattern.compile("(\\w+)( \"\\w+\")*( =)? \\{");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)\\s*= (.*)");
  private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\":([^\\[{][^,}]*)");

  @Test
  void bothHaveTheSameSettings(@TempDir Path classes) throws IOException {
    String json =
        DocumentPrograms.compiledTo(classes)
            .body(new DocumentPage.Block(TERRAFORM, "output", "accepted/terraform/Churn.java", ""));

    assertThat(settings(Files.readAllLines(TERRAFORM)))
        .hasSize(11)
        .containsExactlyInAnyOrderElementsOf(members(json));
  }

  /** Returns the attributes of all blocks, with the names and the form of the API. */
  private static List<String> settings(List<String> lines) {
    List<String> settings = new ArrayList<>();
    Deque<String> blocks = new ArrayDeque<>();
    for (String line : lines) {
      Matcher block = BLOCK.matcher(line.strip());
      Matcher attribute = ATTRIBUTE.matcher(line.strip());
      if (block.matches()) {
        blocks.push(block.group(1));
      } else if (line.strip().equals("}")) {
        blocks.pop();
      } else if (attribute.matches()) {
        settings.addAll(setting(blocks.element(), attribute.group(1), attribute.group(2)));
      }
    }
    return settings;
  }

  private static List<String> setting(String block, String name, String value) {
    return switch (block) {
      case "tags" -> List.of("Key=\"" + name + "\"", "Value=" + value);
      case "resource" -> List.of("EndpointConfigName=" + value);
      default -> List.of(apiName(name) + "=" + value);
    };
  }

  private static String apiName(String name) {
    return Stream.of(name.split("_", -1))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static List<String> members(String json) {
    return MEMBER
        .matcher(json)
        .results()
        .map(member -> member.group(1) + "=" + member.group(2))
        .toList();
  }
}
