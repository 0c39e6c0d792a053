package dev.endpointdsl.benchmarks.javac;

import dev.endpointdsl.benchmarks.process.Trees;
import dev.endpointdsl.benchmarks.process.UserClassPath;
import dev.endpointdsl.guards.process.JavaCommand;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A user's project that is compiled with javac and only the jars that its author would have.
 *
 * @param sources the folder with its Java files
 */
record Project(Path sources) {

  private static final String PROCESSOR = "dev.endpointdsl.codegen.DslProcessor";
  private static final String CHECKER = "dev.endpointdsl.checker.EndpointDslPlugin";
  private static final String API = "dev.endpointdsl.Violation";
  private static final String NULLNESS = "org.jspecify.annotations.Nullable";

  /** The processor path is not empty in either case, so that javac searches it in both. */
  List<String> withoutChecker(Path classes) throws IOException {
    return javac(UserClassPath.pathOf(API, NULLNESS), classes);
  }

  List<String> withChecker(Path classes) throws IOException {
    return javac(UserClassPath.pathOf(CHECKER, API, NULLNESS), classes);
  }

  /** Returns a command with a plugin that does nothing. */
  List<String> withListener(Path classes, Path announced) throws IOException {
    String plugin = UserClassPath.pathOf(ListeningPlugin.class.getName(), API, NULLNESS);
    return javac(announced + File.pathSeparator + plugin, classes);
  }

  /**
   * Returns the command as a build tool would run it. The tool's class path has only its own
   * classes, because plugins on it would be started, too.
   */
  List<String> byBuildTool(List<String> javac) {
    String tool = BuildToolCompiler.class.getName();
    List<String> command =
        new ArrayList<>(List.of(JavaCommand.tool("java"), "-cp", UserClassPath.pathOf(tool), tool));
    command.addAll(javac.subList(1, javac.size() - 1));
    command.add(sources.toString());
    return List.copyOf(command);
  }

  private List<String> javac(String processorPath, Path classes) throws IOException {
    return List.of(
        JavaCommand.tool("javac"),
        "--release",
        "17",
        "-cp",
        UserClassPath.pathWithout(CHECKER, PROCESSOR),
        "-processorpath",
        processorPath,
        "-d",
        classes.toString(),
        "@" + argumentFile());
  }

  /** Writes the names to a file, because they are too many for some systems' command lines. */
  private Path argumentFile() throws IOException {
    List<String> quoted = new ArrayList<>();
    for (String name : Trees.javaFiles(sources)) {
      quoted.add('"' + name.replace("\\", "\\\\") + '"');
    }
    return Files.write(sources.resolve("files.txt"), quoted);
  }
}
