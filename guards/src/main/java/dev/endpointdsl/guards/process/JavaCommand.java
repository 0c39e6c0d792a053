package dev.endpointdsl.guards.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that run the JDK's tools with the class path of this program. */
public final class JavaCommand {

  /** The class path of this program. */
  public static final String CLASS_PATH = System.getProperty("java.class.path");

  private JavaCommand() {}

  /** Returns the path of a tool of the running JDK, such as {@code javac}. */
  public static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** Returns a command that runs a main class in a fresh virtual machine. */
  public static List<String> of(String mainClass, String... arguments) {
    List<String> command = new ArrayList<>(List.of(tool("java"), "-cp", CLASS_PATH, mainClass));
    command.addAll(List.of(arguments));
    return List.copyOf(command);
  }
}
