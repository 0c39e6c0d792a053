package dev.endpointdsl.formats.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.fixture.InstalledProgram;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shorthand is read as the AWS CLI's own parser reads it, if that is installed. */
class ShorthandJudgeTest {

  private static final int WORDS = Integer.getInteger("formats.shorthand", 3_000);

  private static final List<String> PIECES =
      List.of(
          "Key",
          "Value",
          "=",
          "=",
          "=",
          ",",
          ",",
          "a",
          "b c",
          "[",
          "]",
          "{",
          "}",
          "'",
          "\"",
          "\\",
          "\\,",
          "\\'",
          " ",
          "\t",
          "!",
          "%",
          "~",
          "|",
          "(",
          ")",
          "$",
          "&",
          ";",
          "<",
          ">",
          "*",
          "^",
          "`",
          "\u00a0",
          "\u001d",
          "\u0085",
          "\u3000",
          "\u00e9",
          "\uD83D\uDE00",
          ":",
          "#",
          "/");

  private static final String SCRIPT =
      """
      import json
      from awscli.shorthand import ShorthandParser
      read = []
      for word in json.load(open('words.json', encoding='utf-8')):
          try:
              read.append(ShorthandParser().parse(word))
          except Exception:
              read.append(None)
      json.dump(read, open('read.json', 'w'))
      """;

  @TempDir private Path folder;

  @Test
  void isReadAsTheAwsCliReadsIt() throws Exception {
    InstalledProgram python =
        InstalledProgram.orSkip("python3", folder)
            .skipUnless("the AWS CLI is no package of python3", "-c", "import awscli.shorthand");
    List<JsonValue> words = words();
    Files.writeString(folder.resolve("words.json"), JsonTreeWriter.compact(JsonArray.of(words)));
    InstalledProgram.Run run = python.run("-c", SCRIPT);
    assertThat(run.status()).as(run.output()).isZero();
    JsonArray read = (JsonArray) JsonTreeReader.read(Files.readString(folder.resolve("read.json")));

    List<String> differences = new ArrayList<>();
    int accepted = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = ((JsonString) words.get(i)).value();
      Optional<JsonObject> expected = tag(read.elements().get(i));
      Optional<JsonObject> actual = read(word);
      accepted += expected.isPresent() ? 1 : 0;
      if (!actual.equals(expected)) {
        differences.add(word + ": " + actual + " instead of " + expected);
      }
    }
    assertThat(differences).isEmpty();
    assertThat(accepted).isGreaterThan(words.size() / 20);
  }

  private static List<JsonValue> words() {
    Random random = new Random(17);
    List<JsonValue> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder("Key=");
      for (int j = random.nextInt(9); j >= 0; j--) {
        word.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      words.add(new JsonString(word + (random.nextBoolean() ? ",Value=x" : "")));
    }
    return words;
  }

  /** Returns what the CLI reads, if it is a tag. */
  private static Optional<JsonObject> tag(JsonValue read) {
    return Optional.of(read)
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .filter(each -> List.of("Key", "Value").containsAll(each.members().keySet()))
        .filter(each -> each.members().values().stream().allMatch(JsonString.class::isInstance));
  }

  private static Optional<JsonObject> read(String word) {
    String command =
        "aws sagemaker create-endpoint-config --endpoint-config-name a --production-variants '[]'"
            + (" --tags '" + word.replace("'", "'\\''") + "'");
    try {
      return Optional.of(
          Formats.read(command, "command", ReadOptions.none()).request().objects("Tags").get(0));
    } catch (FormatException e) {
      return Optional.empty();
    }
  }
}
