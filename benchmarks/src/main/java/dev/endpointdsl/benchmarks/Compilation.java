package dev.endpointdsl.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole SageMaker DSL, compiled in two ways.
 *
 * @param declaration the annotated package
 * @param sources what is generated from it
 * @param classes where classes go
 */
record Compilation(Path declaration, Path sources, Path classes) {

  private static final String PROCESSOR = "dev.endpointdsl.codegen.DslProcessor";

  /** Generates the sources once, for the compiler that gets no processor. */
  static Compilation ofModel(Path project, Path work) throws IOException, InterruptedException {
    Path declaration =
        project.resolve("dsl-runtime/src/main/java/dev/endpointdsl/sagemaker/package-info.java");
    Compilation compilation =
        new Compilation(
            declaration,
            Files.createDirectory(work.resolve("sources")),
            Files.createDirectory(work.resolve("classes")));
    List<String> command = compilation.javac(compilation.processing());
    command.addAll(List.of("-s", compilation.sources.toString()));
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException("javac with the processor ended with " + exit);
    }
    return compilation;
  }

  private List<String> javac(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(Java.tool("javac")));
    command.addAll(arguments);
    return command;
  }

  private List<String> common() {
    return new ArrayList<>(
        List.of("--release", "17", "-nowarn", "-cp", Java.CLASS_PATH, "-d", classes.toString()));
  }

  /** Arguments of a compiler that generates and compiles. */
  List<String> processing() {
    List<String> arguments = common();
    arguments.addAll(
        List.of(
            "-processorpath", Java.CLASS_PATH, "-processor", PROCESSOR, declaration.toString()));
    return arguments;
  }

  /** Arguments of a compiler that only compiles. */
  List<String> compiling() throws IOException {
    List<String> arguments = common();
    arguments.addAll(List.of("-proc:none", declaration.toString()));
    arguments.addAll(Trees.javaFiles(sources));
    return arguments;
  }

  List<String> withProcessor() {
    return javac(processing());
  }

  List<String> ofSources() throws IOException {
    return javac(compiling());
  }
}
