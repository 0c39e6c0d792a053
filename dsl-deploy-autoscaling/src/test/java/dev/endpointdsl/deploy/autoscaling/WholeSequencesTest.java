package dev.endpointdsl.deploy.autoscaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Tests random sequences of whole deployments and their deletion, with faults, limited calls and
 * kills, blocking and asynchronous: what is live was asked for and is complete, nothing that is
 * live is deleted, no target is lost, a repetition reads each part once and changes nothing, and
 * other endpoints are not touched.
 */
class WholeSequencesTest {

  /** The number of sequences, which {@code -Dendpointdsl.sequences=5000} changes. */
  private static final int SEQUENCES = Integer.getInteger("endpointdsl.sequences", 25);

  private static final int FIRST = Integer.getInteger("endpointdsl.firstSequence", 0);

  @Test
  void whatIsLiveWasAskedFor() {
    try (ScalingClients clients = new ScalingClients()) {
      for (int seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
        List<String> log = new ArrayList<>(List.of("seed " + seed));
        try (ScalingServer server =
            new ScalingServer(
                clients, options -> options.lenient(false).pageSize(WholeRepetition.PAGE_SIZE))) {
          new WholeSequence(server, seed, log).run();
          assertThat(clients.wrongDeletions()).isEmpty();
        } catch (Throwable e) {
          throw new AssertionError(String.join("\n", log), e);
        }
      }
    }
  }
}
