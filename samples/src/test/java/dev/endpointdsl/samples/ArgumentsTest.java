package dev.endpointdsl.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests how samples handle unknown arguments. */
class ArgumentsTest {

  @Test
  void unknownArgumentsEndTheProgramWithAUsageLine() throws Exception {
    assertRefused(
        Serverless.class,
        "Unknown arguments: [--awz, 7]. Usage: java <sample> [--aws]"
            + "   (without it, no request leaves this machine)\n",
        "--awz",
        "7");
  }

  @Test
  void ownDslTakesNoArguments() throws Exception {
    assertRefused(
        OwnDsl.class,
        "Unknown arguments: [--aws]. Usage: java <sample>   (takes no arguments and sends"
            + " nothing)\n",
        "--aws");
  }

  private static void assertRefused(Class<?> sample, String message, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), sample.getName()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace(System.lineSeparator(), "\n");
    assertThat(printed).isEqualTo(message);
    assertThat(process.waitFor()).isEqualTo(2);
  }
}
