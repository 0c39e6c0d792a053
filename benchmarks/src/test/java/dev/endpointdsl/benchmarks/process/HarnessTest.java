package dev.endpointdsl.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measuring code is correct, as far as this can be tested without a clock. */
class HarnessTest {

  private static final double NANOS_PER_SECOND = 1e9;

  @Test
  void readsTheTimesOfChildrenThatShellsPrint() {
    assertThat(ShellTimes.ofChildren("0m0.00s 0m0.01s\n1m2.50s 0m0.25s\n"))
        .isEqualTo(62.75 * NANOS_PER_SECOND);
    assertThat(ShellTimes.ofChildren("0m0,001s 0m0,001s\n0m1,500s 0m0,500s\n"))
        .isEqualTo(2 * NANOS_PER_SECOND);
  }

  @Test
  void refusesOutputWithoutTimes() {
    assertThatThrownBy(() -> ShellTimes.ofChildren("1m2.50s"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsTheMiddleHalf() {
    assertThat(Quartiles.of(new double[] {5, 1, 2, 4, 3})).isEqualTo(new Quartiles(2, 3, 4));
    assertThat(Quartiles.of(new double[] {2, 1})).isEqualTo(new Quartiles(1.25, 1.5, 1.75));
  }

  @Test
  void stopsAtTheNumberOfRoundsOrWhenTheTimeHasPassed() {
    Effort effort = new Effort(5, Duration.ofSeconds(10));

    assertThat(effort.hasRound(2, Duration.ofSeconds(99))).isTrue();
    assertThat(effort.hasRound(3, Duration.ofSeconds(9))).isTrue();
    assertThat(effort.hasRound(3, Duration.ofSeconds(10))).isFalse();
    assertThat(effort.hasRound(5, Duration.ZERO)).isFalse();
    assertThat(effort.atMost(1).hasRound(1, Duration.ZERO)).isFalse();
  }

  @Test
  void reportsTheTimeOfACommandAndItsOutputIfItFails() throws Exception {
    Sample sample = TimedCommand.of(List.of("sh", "-c", "exit 0")).run();

    assertThat(sample.cpu()).isNotNegative();
    assertThat(sample.wall()).isPositive();
    assertThatThrownBy(() -> TimedCommand.of(List.of("sh", "-c", "echo why; exit 3")).run())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ended with 3")
        .hasMessageContaining("why");
  }

  @Test
  void seesDifferencesBetweenFolders(@TempDir Path work) throws Exception {
    Path one = folder(work.resolve("one"), "class A {}");
    Path same = folder(work.resolve("same"), "class A {}");
    Path other = folder(work.resolve("other"), "class B {}");

    Checks.equalTrees(one, same, "equal folders");
    assertThatThrownBy(() -> Checks.equalTrees(one, other, "unlike folders"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("A.java")
        .hasMessageContaining("unlike folders");
  }

  private static Path folder(Path folder, String text) throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("A.java"), text);
    return folder;
  }
}
