package dev.endpointdsl.codegen;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Runs Eclipse's compiler with the processor. */
final class EclipseCompiler {

  private EclipseCompiler() {}

  /** Compiles a declaration and what is generated for it, and returns what the compiler prints. */
  static String compile(Path output, Path declaration, String... options) {
    List<String> arguments = new ArrayList<>();
    // As in the IDE, an import that only Javadoc uses is used.
    arguments.addAll(List.of("-17", "-enableJavadoc", "-processor", DslProcessor.class.getName()));
    for (String path : List.of("-cp", "-processorpath")) {
      arguments.addAll(List.of(path, System.getProperty("java.class.path")));
    }
    arguments.addAll(List.of("-d", output.toString(), "-s", output.toString()));
    arguments.addAll(List.of(options));
    arguments.add(declaration.toString());
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);
    return printed.toString().replace(System.lineSeparator(), "\n");
  }
}
