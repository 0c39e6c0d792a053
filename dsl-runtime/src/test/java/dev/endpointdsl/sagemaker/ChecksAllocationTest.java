package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Checking a valid configuration costs no memory, however large it is. */
class ChecksAllocationTest {

  private static final int RUNS = 500;

  /** The JVM itself allocates on a thread now and then, when it compiles; not in every round. */
  private static final int ROUNDS = 5;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void aValidConfigurationIsCheckedWithoutAllocating() {
    EndpointConfig config = large();
    assertThat(EndpointConfigChecks.check(config)).isNull();

    check(config, 10); // loads classes; that it is not compiled yet leaves nothing optimized away

    assertThat(LongStream.generate(() -> allocated(config)).limit(ROUNDS).min()).hasValue(0);
  }

  /** The measurement would show a single object. */
  @Test
  void aWarningIsSeenToAllocate() {
    EndpointConfig config = Everything.config();

    assertThat(allocated(config) / RUNS).isPositive();
  }

  private static long allocated(EndpointConfig config) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    check(config, RUNS);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static void check(EndpointConfig config, int times) {
    for (int i = 0; i < times; i++) {
      EndpointConfigChecks.check(config);
    }
  }

  /** Everything, in lists as long as they may be, and without the value the model does not know. */
  private static EndpointConfig large() {
    EndpointConfig config = Everything.config();
    List<ProductionVariant> ten =
        IntStream.range(0, 10).mapToObj(i -> config.productionVariants().get(i % 3)).toList();
    Tag widest = Tag.builder().key("𝒜".repeat(128)).value("٣".repeat(256)).build();
    return config.toBuilder()
        .productionVariants(ten)
        .shadowProductionVariants(ten)
        .tags(Collections.nCopies(50, widest))
        .build();
  }
}
