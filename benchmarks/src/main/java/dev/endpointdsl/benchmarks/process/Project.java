package dev.endpointdsl.benchmarks.process;

import dev.endpointdsl.guards.process.JavaCommand;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A user's project that is compiled with javac and with nothing but what its author would have.
 *
 * @param sources where its Java files are
 */
record Project(Path sources) {

  private static final String PROCESSOR = "dev.endpointdsl.codegen.DslProcessor";
  private static final String CHECKER = "dev.endpointdsl.checker.EndpointDslPlugin";
  private static final String API = "dev.endpointdsl.Violation";
  private static final String NULLNESS = "org.jspecify.annotations.Nullable";

  /** The processor path in both cases holds something, so that javac looks at equal things. */
  List<String> withoutChecker(Path classes) throws IOException {
    return javac(UserClassPath.pathOf(API, NULLNESS), classes);
  }

  List<String> withChecker(Path classes) throws IOException {
    return javac(UserClassPath.pathOf(CHECKER, API, NULLNESS), classes);
  }

  /** With a plugin that does nothing. */
  List<String> withListener(Path classes, Path announced) throws IOException {
    String plugin = UserClassPath.pathOf(ListeningPlugin.class.getName(), API, NULLNESS);
    return javac(announced + File.pathSeparator + plugin, classes);
  }

  /**
   * The same as a build tool has it compiled. Plugins on the class path of the tool itself would be
   * started, too: it has nothing there but its own classes.
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

  /** Too many names for a command line, on some systems. */
  private Path argumentFile() throws IOException {
    List<String> quoted = new ArrayList<>();
    for (String name : Trees.javaFiles(sources)) {
      quoted.add('"' + name.replace("\\", "\\\\") + '"');
    }
    return Files.write(sources.resolve("files.txt"), quoted);
  }
}
