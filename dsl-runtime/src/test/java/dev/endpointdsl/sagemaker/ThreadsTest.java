package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Threads share values, and build values independently. */
class ThreadsTest {

  private static final int THREADS = 16;
  private static final int TIMES = 100;

  private record Seen(String json, String text, int violations, int hash, boolean rebuilt) {

    static Seen of(EndpointConfig config) {
      return new Seen(
          config.toJson(),
          config.toString(),
          config.violations().size(),
          config.hashCode(),
          config.toBuilder().build().equals(config));
    }
  }

  @Test
  void valueIsTheSameForAllThreads() throws Exception {
    Seen expected = Seen.of(Everything.config());
    for (int round = 0; round < 20; round++) {
      EndpointConfig fresh = Everything.config();

      assertThat(inThreads(i -> Seen.of(fresh))).hasSize(THREADS).containsOnly(expected);
    }
  }

  @Test
  void threadsReadIndependently() throws Exception {
    String json = Everything.config().toJson();
    List<Boolean> kept =
        inThreads(
            thread ->
                IntStream.range(0, TIMES)
                    .mapToObj(i -> json.replace("everything", "e" + thread + "-" + i))
                    .allMatch(own -> EndpointConfig.fromJson(own).toJson().equals(own)));

    assertThat(kept).hasSize(THREADS).containsOnly(true);
  }

  private static <T> List<T> inThreads(IntFunction<T> task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch start = new CountDownLatch(THREADS);
      List<Callable<T>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        tasks.add(
            () -> {
              start.countDown();
              start.await();
              return task.apply(thread);
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
