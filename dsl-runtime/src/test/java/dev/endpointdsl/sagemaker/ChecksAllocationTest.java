package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.support.ServiceLoadedRules;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checking a valid configuration allocates no memory, whatever its size. */
class ChecksAllocationTest {

  private static final int RUNS = 500;

  /** An allocation by a check appears in each round; allocations by the JVM itself only in some. */
  private static final int ROUNDS = 50;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final RuleSet<EndpointConfig> RULES = new EndpointConfigRules();
  private static final RuleSet<EndpointConfig> FOUND =
      ServiceLoadedRules.found(EndpointConfig.class);

  @ParameterizedTest
  @MethodSource
  void aValidConfigurationIsCheckedWithoutAllocating(String json) {
    EndpointConfig config = EndpointConfig.fromJson(json);
    assertThat(config.violations()).isEmpty();

    check(config, 10); // loads classes; that it is not compiled yet leaves nothing optimized away

    assertThat(LongStream.generate(() -> allocated(config)).limit(ROUNDS)).contains(0L);
  }

  /** Returns the largest valid configuration, and one at the border of each rule. */
  static Stream<String> aValidConfigurationIsCheckedWithoutAllocating() {
    return Stream.concat(
        Stream.of(large()), RuleCases.atBorders().stream().map(RuleCases.Accepted::json));
  }

  /** Proves that the measurement detects a single object. */
  @Test
  void measuresTheAllocationOfAWarning() {
    assertThat(allocated(Everything.config()) / RUNS).isPositive();
  }

  /** Returns the minimum over all rounds, because the JVM itself allocates in some of them. */
  private static long allocated(EndpointConfig config) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    check(config, RUNS);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static void check(EndpointConfig config, int times) {
    for (int i = 0; i < times; i++) {
      EndpointConfigChecks.violations(config);
      RULES.check(config);
      FOUND.check(config);
    }
  }

  /** Returns all members that can be combined, with lists of maximum size. */
  private static String large() {
    EndpointConfig config = Everything.config();
    ProductionVariant variant =
        config.productionVariants().get(0).toBuilder()
            .clearAcceleratorType()
            .instanceType(InstanceType.ML_P3_2XLARGE)
            .build();
    EndpointConfig.Builder builder =
        EndpointConfig.builder()
            .endpointConfigName("large")
            .productionVariants(
                IntStream.range(0, 10)
                    .mapToObj(i -> variant.toBuilder().variantName("v" + i).build())
                    .toList())
            .tags(IntStream.range(10, 60).mapToObj(ChecksAllocationTest::widest).toList())
            .kmsKeyId("alias/k")
            .dataCaptureConfig(config.dataCaptureConfig().orElseThrow())
            .explainerConfig(e -> e.clarifyExplainerConfig(explainer(config)))
            .metricsConfig(m -> m.metricPublishFrequencyInSeconds(300));
    return builder.build().toJson();
  }

  private static Tag widest(int number) {
    return Tag.builder().key("𝒜".repeat(126) + number).value("٣".repeat(256)).build();
  }

  private static ClarifyExplainerConfig explainer(EndpointConfig config) {
    ClarifyExplainerConfig clarify =
        config.explainerConfig().orElseThrow().clarifyExplainerConfig().orElseThrow();
    return clarify.toBuilder()
        .inferenceConfig(
            clarify.inferenceConfig().orElseThrow().toBuilder()
                .clearProbabilityIndex()
                .clearLabelIndex()
                .build())
        .build();
  }
}
