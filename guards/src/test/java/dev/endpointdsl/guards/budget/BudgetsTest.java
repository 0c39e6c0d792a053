package dev.endpointdsl.guards.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.endpointdsl.guards.cold.DslRequest;
import dev.endpointdsl.guards.cold.JsonViolations;
import dev.endpointdsl.guards.process.JavaCommand;
import dev.endpointdsl.guards.process.LoadedClasses;
import dev.endpointdsl.guards.process.WrongFile;
import dev.endpointdsl.guards.request.DslRequests;
import dev.endpointdsl.guards.request.RequestValues;
import dev.endpointdsl.guards.request.SdkRequests;
import dev.endpointdsl.guards.request.Shape;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Limits on allocation and classes, none of which needs a clock. Each limit is the measured figure
 * plus at most a tenth. A change that raises a limit gives its reason in docs/PERFORMANCE.md.
 */
class BudgetsTest {

  /** The DSL's bytes for building, checking and translating, as a ratio to the SDK's consumers. */
  private static final double STEPS = 1.48;

  private static final int CLASSES_FOR_A_REQUEST = 109;
  private static final int CLASSES_FOR_A_FILE = 129;

  /** 347 of endpoint configurations, 258 of models and inference components with their rules. */
  private static final int CLASSES_OF_THE_DSL = 605;

  private static final String DSL = "dev/endpointdsl/sagemaker";

  private static final int WARM_UP = 20;
  private static final int RUNS = 100;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** So few runs are interpreted: the compiler removes no allocation. */
  @Test
  void allocatesLittleMoreThanTheSdk() {
    RequestValues values = RequestValues.of(Shape.of(Shape.REFERENCE)).get(0);
    double floor = bytes(() -> SdkRequests.withConsumers(values));
    double steps = bytes(() -> DslRequests.begin(values).build().toRequest());

    assertThat(steps / floor).isLessThan(STEPS);
  }

  private static double bytes(Runnable step) {
    repeat(step, WARM_UP);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    repeat(step, RUNS);
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / (double) RUNS;
  }

  private static void repeat(Runnable step, int times) {
    for (int i = 0; i < times; i++) {
      step.run();
    }
  }

  @Test
  void loadsFewClassesForARequest(@TempDir Path work) throws Exception {
    LoadedClasses loaded =
        LoadedClasses.of(JavaCommand.of(DslRequest.class.getName()), work.resolve("loaded.txt"));

    assertThat(loaded.ofTheDsl()).isBetween(1L, (long) CLASSES_FOR_A_REQUEST);
  }

  @Test
  void loadsNothingOfTheSdkForAJsonFile(@TempDir Path work) throws Exception {
    String file = WrongFile.in(work).toString();
    LoadedClasses loaded =
        LoadedClasses.of(
            JavaCommand.of(JsonViolations.class.getName(), file), work.resolve("loaded.txt"));

    assertThat(loaded.in("software.amazon.awssdk.")).isZero();
    assertThat(loaded.ofTheDsl()).isBetween(1L, (long) CLASSES_FOR_A_FILE);
  }

  @Test
  void generatesNoMoreClassesThanItDid() throws Exception {
    URI location = EndpointConfig.class.getProtectionDomain().getCodeSource().getLocation().toURI();

    assertThat(classesAt(Path.of(location))).isBetween(1L, (long) CLASSES_OF_THE_DSL);
  }

  private static long classesAt(Path location) throws IOException {
    if (Files.isDirectory(location)) {
      return classesBelow(location.resolve(DSL));
    }
    try (FileSystem jar = FileSystems.newFileSystem(location, Map.of())) {
      return classesBelow(jar.getPath("/", DSL));
    }
  }

  private static long classesBelow(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.toString().endsWith(".class")).count();
    }
  }
}
