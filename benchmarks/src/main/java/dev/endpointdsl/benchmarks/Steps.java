package dev.endpointdsl.benchmarks;

import dev.endpointdsl.guards.request.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures every step and prints the table of ratios. Takes the options of JMH: {@code -p
 * shape=1/2/5} for the reference alone, {@code -f 1 -wi 3 -i 5} for a quick run.
 */
public final class Steps {

  private Steps() {}

  /** Measures, then prints. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    CommandLineOptions given = new CommandLineOptions(args);
    List<RunResult> results = new ArrayList<>(run(given, 1, "(Steps|LookUp|Send)Benchmark.*"));
    if (!given.getThreads().hasValue() && given.getIncludes().isEmpty()) {
      results.addAll(run(given, 2, "StepsBenchmark.*(sdkConsumers|buildCheckTranslate)"));
    }
    System.out.println(new RatioTable(results).text());
  }

  private static Collection<RunResult> run(CommandLineOptions given, int threads, String included)
      throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.parent(given).addProfiler(GCProfiler.class);
    if (given.getIncludes().isEmpty()) {
      options.include(included);
    }
    if (!given.getThreads().hasValue()) {
      options.threads(threads);
    }
    if (threads > 1 && !given.getParameter("shape").hasValue()) {
      options.param("shape", Shape.REFERENCE);
    }
    Options built = options.build();
    return new Runner(built).run();
  }
}
