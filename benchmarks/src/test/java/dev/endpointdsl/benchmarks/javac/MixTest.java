package dev.endpointdsl.benchmarks.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated sources are what the tables say. */
class MixTest {

  @Test
  void generatesTheStatedNumberOfCalls(@TempDir Path work) throws Exception {
    for (Mix mix : Mix.ALL) {
      assertThat(Calls.in(mix.write(work.resolve(mix.name()), 2))).isEqualTo(2 * 260);
    }
  }
}
