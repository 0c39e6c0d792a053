package dev.endpointdsl.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Tests that arguments mean the same with and without picocli. */
class ArgumentParserTest {

  private static final CommandDefinition COMMAND =
      new CommandDefinition("convert", "Converts.")
          .required("FILE", "A file.")
          .optional("OTHER", "Another file.")
          .string("--to", "FORMAT", "The format.")
          .require("--to")
          .strings("--param", "NAME=VALUE", "A value.")
          .optionalString("--write", "FILE", "A file.")
          .choice("--output", OutputFormat.class, "A form.")
          .checked("--max", "N", Times::integerProblem, "A number.")
          .checked("--timeout", "TIME", Times::problem, "A time.")
          .flag("--strict", "Strict.");

  private static List<String> words(String line) {
    return List.of(line.split(" ", -1));
  }

  private static Arguments byPicocli(String line) {
    CommandLine picocli = new CommandLine(PicocliSpecs.of(COMMAND));
    return PicocliSpecs.arguments(picocli.parseArgs(words(line).toArray(String[]::new)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "churn.tf --to yaml",
        "--to yaml churn.tf",
        "--to=yaml churn.tf other.tf",
        "- --to yaml",
        "churn.tf --to yaml --param a=b --param c=d=e --param=f=",
        "churn.tf --to yaml --write",
        "churn.tf --to yaml --write out.yaml",
        "churn.tf --write --to yaml",
        "churn.tf --write=out.yaml --to yaml",
        "churn.tf --to yaml --output json --max 3 --timeout 1.5m --strict"
      })
  void readsValidArgumentsAsPicocliDoes(String line) {
    Optional<Arguments> parsed = ArgumentParser.parse(COMMAND, words(line));

    assertThat(parsed)
        .get()
        .usingRecursiveComparison()
        .ignoringCollectionOrder()
        .isEqualTo(byPicocli(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "churn.tf",
        "--to yaml",
        "churn.tf --to",
        "churn.tf --to --strict",
        "churn.tf --to yaml --to json",
        "churn.tf --to yaml --strict=no",
        "churn.tf --to yaml --output xml",
        "churn.tf --to yaml --max 0",
        "churn.tf --to yaml --timeout soon",
        "churn.tf --to yaml --unknown",
        "churn.tf --to yaml -h",
        "churn.tf --to yaml --help",
        "churn.tf --to yaml --version",
        "a b c --to yaml",
        "churn.tf --to yaml @file"
      })
  void leavesOthersToPicocli(String line) {
    assertThat(ArgumentParser.parse(COMMAND, words(line))).isEmpty();
  }

  @Test
  void convertsValues() {
    Arguments arguments =
        ArgumentParser.parse(
                COMMAND, words("f --to yaml --output json --max 3 --timeout 1.5m --write"))
            .orElseThrow();

    assertThat(arguments.find("--output", OutputFormat.class)).contains(OutputFormat.JSON);
    assertThat(arguments.integer("--max")).contains(3);
    assertThat(arguments.time("--timeout")).contains(Duration.ofSeconds(90));
    assertThat(arguments.has("--write")).isTrue();
    assertThat(arguments.find("--write")).isEmpty();
    assertThat(arguments.required(0)).isEqualTo("f");
    assertThat(arguments.parameter(1)).isEmpty();
  }
}
