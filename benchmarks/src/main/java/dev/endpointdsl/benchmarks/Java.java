package dev.endpointdsl.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that run this Java with this program's class path. */
final class Java {

  static final String CLASS_PATH = System.getProperty("java.class.path");

  private Java() {}

  static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  static List<String> command(String mainClass, String... arguments) {
    List<String> command = new ArrayList<>(List.of(tool("java"), "-cp", CLASS_PATH, mainClass));
    command.addAll(List.of(arguments));
    return List.copyOf(command);
  }
}
