package dev.endpointdsl.formats.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.ReadOptions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents that are nearly configurations are read or refused, and nothing else. */
class MutatedConfigurationsTest {

  private static final String[] PIECES = {
    "\"",
    "${",
    "}",
    "%{",
    "<<A\n",
    "[",
    "]",
    "(",
    ")",
    "{",
    "=",
    "\n",
    "/*",
    "#",
    "\\",
    "~",
    "?",
    ":",
    ".",
    "[*]",
    "for",
    "null",
    "1e9",
    "-",
    "!",
    "&&",
    "\u0000",
    "\r\n",
    "\uD83D\uDE00",
    "each"
  };

  /** Configurations that are tried; {@code -Dformats.mutations=200000} tries more. */
  private static final int COUNT = Integer.getInteger("formats.mutations", 2_000);

  @Test
  void areReadOrRefused() {
    Random random = new Random(15);
    List<String> inputs = TerraformRecording.all().stream().map(TerraformRecording::input).toList();
    int read = 0;
    for (int i = 0; i < COUNT; i++) {
      String text = inputs.get(random.nextInt(inputs.size()));
      for (int j = random.nextInt(3); j >= 0; j--) {
        text = mutated(text, random);
      }
      try {
        assertThat(Formats.read(text, "terraform", ReadOptions.none()).request()).isNotNull();
        read++;
      } catch (FormatException e) {
        assertThat(e.problems()).as(text).isNotEmpty();
      }
    }
    assertThat(read).isBetween(1, COUNT - 1);
  }

  private static String mutated(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(6));
    String piece = PIECES[random.nextInt(PIECES.length)];
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + piece + text.substring(at);
      case 1 -> text.substring(0, at) + text.substring(end);
      default -> text.substring(0, at) + piece + text.substring(end);
    };
  }
}
