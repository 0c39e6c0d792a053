package dev.endpointdsl.benchmarks;

import dev.endpointdsl.benchmarks.cold.DslRequest;
import dev.endpointdsl.benchmarks.cold.JsonViolations;
import dev.endpointdsl.benchmarks.cold.LocalAnswer;
import dev.endpointdsl.benchmarks.cold.SdkRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures whole processes and prints the tables: fresh virtual machines, and compilers. Takes how
 * often each is run, 15 when nothing is given.
 */
public final class Processes {

  private static final int RUNS = 15;

  private Processes() {}

  /** Measures, then prints. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
    Path work = Files.createTempDirectory("endpoint-dsl-benchmarks");
    try {
      coldStarts(work, runs);
      EnumStarts.run(runs);
      compilers(work, runs);
    } finally {
      Trees.delete(work);
    }
  }

  private static void coldStarts(Path work, int runs) throws IOException, InterruptedException {
    Path wrong = WrongFile.in(work);
    List<Contest.Contender> contenders =
        List.of(
            program("SDK: one request", SdkRequest.class),
            program("DSL: one request, checked", DslRequest.class),
            program("DSL: violations of a JSON file", JsonViolations.class, wrong.toString()),
            program("DSL: first local answer", LocalAnswer.class));
    Contest.run("Cold start of a virtual machine", contenders, runs);
    System.out.printf("%n%-34s %8s %8s %8s%n", "Classes loaded", "all", "DSL", "SDK");
    for (Contest.Contender contender : contenders) {
      LoadedClasses loaded = LoadedClasses.of(contender.command(), work.resolve("loaded.txt"));
      System.out.printf(
          "%-34s %8d %8d %8d%n",
          contender.name(),
          loaded.all(),
          loaded.in("dev.endpointdsl.") - loaded.in("dev.endpointdsl.benchmarks."),
          loaded.in("software.amazon.awssdk."));
    }
  }

  private static Contest.Contender program(String name, Class<?> program, String... arguments) {
    return new Contest.Contender(name, Java.command(program.getName(), arguments));
  }

  private static void compilers(Path work, int runs) throws IOException, InterruptedException {
    Path project = Path.of(System.getProperty("project", ".")).toAbsolutePath().normalize();
    Compilation generated = Compilation.ofModel(project, work);
    Contest.run(
        "javac, the whole SageMaker DSL, cold",
        List.of(
            new Contest.Contender("javac on the generated sources", generated.ofSources()),
            new Contest.Contender("javac with the processor", generated.withProcessor())),
        runs);
    Repeated.run(generated, runs);
    Users users = Users.in(work);
    Contest.run(
        "javac, a project with " + Users.CONFIGS + " configurations, cold",
        List.of(
            new Contest.Contender("with the bare SDK", users.withSdk()),
            new Contest.Contender("with the DSL", users.withDsl())),
        runs);
  }
}
