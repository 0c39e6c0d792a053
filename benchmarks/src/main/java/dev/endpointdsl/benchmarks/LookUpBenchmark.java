package dev.endpointdsl.benchmarks;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The lookup of a string among all instance types, and of a name among a structure's members. The
 * time of neither may depend on the position.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LookUpBenchmark {

  /** The position of the string in the enum, or {@code unknown} if it is not in the enum. */
  @Param({"first", "last", "unknown"})
  public String place = "first";

  private String text = "";
  private String json = "";

  /** Creates new strings, which no lookup has seen. */
  @Setup
  public void prepare() {
    InstanceType[] all = InstanceType.values();
    text =
        switch (place) {
          case "first" -> all[0].value();
          case "last" -> all[all.length - 1].value();
          default -> "ml.unknown.xlarge";
        };
    String member =
        switch (place) {
          case "first" -> "\"EndpointConfigName\":\"churn\"";
          case "last" -> "\"MetricsConfig\":{}";
          default -> "";
        };
    json = "{" + member + "}";
    Optional<InstanceType> found = InstanceType.fromValue(text);
    if (found.isPresent() == place.equals("unknown")) {
      throw new IllegalStateException(text + " was looked up, and this was found: " + found);
    }
  }

  @Benchmark
  public Optional<InstanceType> instanceType() {
    return InstanceType.fromValue(text);
  }

  /** Includes the cost of a document, which {@code unknown} measures alone: it has no member. */
  @Benchmark
  public EndpointConfig memberOfDocument() {
    return EndpointConfig.fromJson(json);
  }
}
