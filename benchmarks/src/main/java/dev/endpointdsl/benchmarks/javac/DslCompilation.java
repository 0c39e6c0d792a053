package dev.endpointdsl.benchmarks.javac;

import dev.endpointdsl.benchmarks.process.Checks;
import dev.endpointdsl.benchmarks.process.TimedCommand;
import dev.endpointdsl.benchmarks.process.Trees;
import dev.endpointdsl.benchmarks.process.UserClassPath;
import dev.endpointdsl.guards.process.JavaCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A package with a DSL, compiled in two ways: by javac with the processor, and by javac alone from
 * the sources that the processor wrote.
 *
 * @param declaration the annotated package
 * @param work the folder for sources and classes
 * @param options more options of javac, the same in both ways
 */
record DslCompilation(Path declaration, Path work, List<String> options) {

  private static final String PROCESSOR = "dev.endpointdsl.codegen.DslProcessor";
  private static final String CHECKER = "dev.endpointdsl.checker.EndpointDslPlugin";

  /** A class from each jar on the processor path of a user who generates a DSL. */
  private static final String[] PROCESSOR_PATH = {
    PROCESSOR,
    "dev.endpointdsl.Violation",
    "org.jspecify.annotations.Nullable",
    "software.amazon.smithy.model.Model",
    "software.amazon.smithy.utils.SmithyBuilder"
  };

  /**
   * Compiles once in each way.
   *
   * @throws IllegalStateException if the classes differ
   */
  static DslCompilation verified(Path declaration, Path work, String... options)
      throws IOException, InterruptedException {
    DslCompilation compilation = new DslCompilation(declaration, work, List.of(options));
    Files.createDirectories(compilation.sources());
    TimedCommand.of(javac(compilation.processing())).run();
    TimedCommand.of(javac(compilation.compiling())).run();
    Checks.equalTrees(
        work.resolve("processed"), work.resolve("compiled"), "classes of the two compilations");
    return compilation;
  }

  /** Returns the folder to which the processor writes. */
  Path sources() {
    return work.resolve("sources");
  }

  static List<String> javac(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(JavaCommand.tool("javac")));
    command.addAll(arguments);
    return command;
  }

  /** Returns the arguments for a compiler that generates and compiles. */
  List<String> processing() {
    List<String> arguments = common("processed");
    arguments.addAll(
        List.of("-s", sources().toString(), "-processor", PROCESSOR, declaration.toString()));
    return arguments;
  }

  /** Returns the arguments for a compiler that only compiles. */
  List<String> compiling() throws IOException {
    List<String> arguments = common("compiled");
    arguments.addAll(List.of("-proc:none", declaration.toString()));
    arguments.addAll(Trees.javaFiles(sources()));
    return arguments;
  }

  private List<String> common(String classes) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(
        List.of(
            "--release",
            "17",
            "-nowarn",
            "-cp",
            UserClassPath.pathWithout(CHECKER, PROCESSOR),
            "-processorpath",
            UserClassPath.pathOf(PROCESSOR_PATH),
            "-d",
            work.resolve(classes).toString()));
    return arguments;
  }
}
