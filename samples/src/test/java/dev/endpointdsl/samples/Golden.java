package dev.endpointdsl.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The expected files of samples; {@code -Dgolden.rewrite=true} rewrites them. */
final class Golden {

  private static final Path DIRECTORY = Path.of("src/test/resources/dev/endpointdsl/samples");

  private Golden() {}

  static void assertPinned(String name, String text) throws IOException {
    Path file = DIRECTORY.resolve(name);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, text);
    }
    assertThat(file).as("%s; -Dgolden.rewrite=true rewrites it", file).exists().hasContent(text);
  }
}
