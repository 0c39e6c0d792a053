package dev.endpointdsl.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Tests random sequences of whole deployments and their deletion, with faults and kills, blocking
 * and asynchronous: what is live was asked for and is complete, a repetition reads each part once
 * and changes nothing, and other endpoints are not touched.
 */
class WholeSequencesTest {

  /** The number of sequences, which {@code -Dendpointdsl.sequences=5000} changes. */
  private static final int SEQUENCES = Integer.getInteger("endpointdsl.sequences", 40);

  /** Smaller than the number of components, so that lists have several pages. */
  static final int PAGE_SIZE = 2;

  private static final int FIRST = Integer.getInteger("endpointdsl.firstSequence", 0);

  @Test
  void whatIsLiveWasAskedFor() {
    try (InMemoryFixtures fixtures = new InMemoryFixtures()) {
      for (int seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
        try (DeployerFixture fixture =
            fixtures.next(server -> server.lenient(false).pageSize(PAGE_SIZE))) {
          WholeSequence sequence = new WholeSequence(fixture, seed);
          try {
            sequence.run();
          } catch (Throwable e) {
            throw new AssertionError(String.join("\n", sequence.log()), e);
          }
          assertThat(fixtures.wrongDeletions()).as("seed %d", seed).isEmpty();
        }
      }
    }
  }
}
