package dev.endpointdsl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.endpointdsl.benchmarks.cold.DslRequest;
import dev.endpointdsl.benchmarks.cold.JsonViolations;
import dev.endpointdsl.benchmarks.process.Java;
import dev.endpointdsl.benchmarks.process.LoadedClasses;
import dev.endpointdsl.benchmarks.process.WrongFile;
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
 * Keeps what was reached, without a clock: each limit is what was measured and at most a tenth
 * more. Whoever has to raise one says in docs/PERFORMANCE.md what for.
 */
class BudgetsTest {

  /** Bytes of building, checking and translating for each byte that the SDK's consumers take. */
  private static final double STEPS = 1.19;

  private static final int CLASSES_FOR_A_REQUEST = 109;
  private static final int CLASSES_FOR_A_FILE = 129;
  private static final int CLASSES_OF_THE_DSL = 347;

  private static final String DSL = "dev/endpointdsl/sagemaker";

  private static final int WARM_UP = 20;
  private static final int RUNS = 100;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Without help of the compiler, which does not get to it in so few runs. */
  @Test
  void allocatesLittleMoreThanTheSdk() {
    Texts texts = Texts.of(Shape.of(Shape.REFERENCE)).get(0);
    double floor = bytes(() -> SdkRequests.withConsumers(texts));
    double steps = bytes(() -> DslRequests.begin(texts).build().toRequest());

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
        LoadedClasses.of(Java.command(DslRequest.class.getName()), work.resolve("loaded.txt"));

    assertThat(own(loaded)).isBetween(1L, (long) CLASSES_FOR_A_REQUEST);
  }

  @Test
  void loadsNothingOfTheSdkForAJsonFile(@TempDir Path work) throws Exception {
    String file = WrongFile.in(work).toString();
    LoadedClasses loaded =
        LoadedClasses.of(
            Java.command(JsonViolations.class.getName(), file), work.resolve("loaded.txt"));

    assertThat(loaded.in("software.amazon.awssdk.")).isZero();
    assertThat(own(loaded)).isBetween(1L, (long) CLASSES_FOR_A_FILE);
  }

  private static long own(LoadedClasses loaded) {
    return loaded.in("dev.endpointdsl.") - loaded.in("dev.endpointdsl.benchmarks.");
  }

  @Test
  void generatesNoMoreClassesThanItDid() throws Exception {
    URI place = EndpointConfig.class.getProtectionDomain().getCodeSource().getLocation().toURI();

    assertThat(classesAt(Path.of(place))).isBetween(1L, (long) CLASSES_OF_THE_DSL);
  }

  private static long classesAt(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      return classesBelow(place.resolve(DSL));
    }
    try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
      return classesBelow(jar.getPath("/", DSL));
    }
  }

  private static long classesBelow(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.toString().endsWith(".class")).count();
    }
  }
}
